package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"bare", "listened", "mapped", "both"})
class Hibernate7Test extends HibernateScenarios {

  Hibernate7Test(String unit) {
    super("Hibernate 7", unit);
  }

  @Test
  void itIsHibernate7() {
    assertThat(Version.getVersionString()).startsWith("7.");
  }
}
