package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.persistence.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"bare", "listened", "mapped", "both"})
class EclipseLink5Test extends EclipseLinkScenarios {

  EclipseLink5Test(String unit) {
    super(unit);
  }

  @Test
  void itIsEclipseLink5() {
    assertThat(Version.getVersion()).startsWith("5.");
  }
}
