package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What has to be true of each provider, however the models are attached to it. */
abstract class Scenarios {

  private final ModelsTable expected;
  private final Zoo zoo;

  /**
   * @param expected what counts
   * @param unit the entities, with what is attached to them
   * @param properties what is attached to the provider
   */
  Scenarios(ModelsTable expected, String unit, Map<String, String> properties) {
    this.expected = expected;
    this.zoo = Zoo.open(unit, properties);
  }

  @AfterEach
  void close() {
    zoo.close();
  }

  /** What only this provider can do. */
  List<Row> ownRows() {
    return List.of();
  }

  @TestFactory
  Stream<DynamicTest> everyRowOfTheTableCountsSo() {
    List<Row> rows = new ArrayList<>(BasicRows.all());
    rows.addAll(RelationRows.all());
    rows.addAll(FailureRows.all());
    rows.addAll(BulkRows.all());
    rows.addAll(ownRows());
    return expected.tests(zoo, rows);
  }

  @Test
  void everyModelIsThereFromTheStart() {
    assertThat(Counts.now().values())
        .containsEntry("insert ghost", 0.0)
        .containsEntry("update ghost", 0.0)
        .containsEntry("delete ghost", 0.0)
        .containsEntry("rollback ghost", 0.0);
  }
}
