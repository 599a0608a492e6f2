package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"bare", "listened", "mapped", "both"})
class Hibernate66Test extends HibernateScenarios {

  Hibernate66Test(String unit) {
    super("Hibernate 6.6", unit);
  }

  @Test
  void itIsHibernate66() {
    assertThat(Version.getVersionString()).startsWith("6.6.");
  }
}
