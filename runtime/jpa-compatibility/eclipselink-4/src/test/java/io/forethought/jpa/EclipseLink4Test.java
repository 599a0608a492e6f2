package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.persistence.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"bare", "listened", "mapped", "both"})
class EclipseLink4Test extends EclipseLinkScenarios {

  EclipseLink4Test(String unit) {
    super(unit);
  }

  @Test
  void itIsEclipseLink4() {
    assertThat(Version.getVersion()).startsWith("4.");
  }
}
