package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.jpa.Animal.Dog;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same where the provider itself tells, whatever listens besides. */
abstract class HookScenarios extends Scenarios {

  private final String unit;
  private final Map<String, String> properties;

  HookScenarios(ModelsTable expected, String unit, Map<String, String> properties) {
    super(expected, unit, properties);
    this.unit = unit;
    this.properties = properties;
  }

  @Test
  void countingAtFlushIsAnOption() {
    try (Zoo zoo = Zoo.open(unit, properties).with("forethought.models.count", "flush")) {
      Counts before = Counts.now();

      zoo.rollBack(
          manager -> {
            manager.persist(new Dog());
            manager.flush();
          });

      assertThat(Counts.now().since(before)).hasToString("1 insert");
    }
  }
}
