package io.forethought.jpa;

import io.forethought.jpa.Animal.Chip;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Statements that change rows behind the back of the entities. */
final class BulkRows {

  private BulkRows() {}

  static List<Row> all() {
    return List.of(
        jpql("`update` in JPQL", "update Chip chip set chip.text = 'all'"),
        jpql("`delete` in JPQL", "delete from Chip chip"),
        new Row(
            "native SQL",
            Set.of(),
            zoo -> {
              zoo.there(Chip.of(UUID.randomUUID().toString()));
              return () ->
                  zoo.commit(
                      manager ->
                          manager
                              .createNativeQuery("update Chip set text = 'sql'")
                              .executeUpdate());
            }));
  }

  private static Row jpql(String what, String statement) {
    return new Row(
        what,
        Set.of(),
        zoo -> {
          zoo.there(Chip.of(UUID.randomUUID().toString()));
          return () -> zoo.commit(manager -> manager.createQuery(statement).executeUpdate());
        });
  }
}
