package io.forethought.jpa;

import io.forethought.jpa.Animal.Chip;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Sessions that only Hibernate has. */
final class StatelessRows {

  private StatelessRows() {}

  static List<Row> all() {
    return List.of(
        inserting("`insert` of a `StatelessSession`", true),
        inserting("`insert` of a `StatelessSession`, rollback", false),
        changing("`update` of a `StatelessSession`", StatelessSession::update),
        changing("`delete` of a `StatelessSession`", StatelessSession::delete),
        changing("`upsert` of a `StatelessSession`", StatelessSession::upsert),
        Row.of(
            "`insert` of a `StatelessSession` without a transaction",
            "chip",
            zoo ->
                () -> {
                  try (StatelessSession session = open(zoo)) {
                    session.insert(chip());
                  }
                }));
  }

  private static Row inserting(String what, boolean commits) {
    return Row.of(
        what, "chip", zoo -> () -> transact(zoo, session -> session.insert(chip()), commits));
  }

  private static Row changing(String what, BiConsumer<StatelessSession, Object> operation) {
    return Row.of(
        what,
        "chip",
        zoo -> {
          Chip chip = zoo.there(chip());
          chip.text = "stateless";
          return () -> transact(zoo, session -> operation.accept(session, chip), true);
        });
  }

  private static void transact(Zoo zoo, Consumer<StatelessSession> work, boolean commits) {
    try (StatelessSession session = open(zoo)) {
      session.beginTransaction();
      work.accept(session);
      if (commits) {
        session.getTransaction().commit();
      } else {
        session.getTransaction().rollback();
      }
    }
  }

  private static Chip chip() {
    return Chip.of(UUID.randomUUID().toString());
  }

  private static StatelessSession open(Zoo zoo) {
    return zoo.factory().unwrap(SessionFactory.class).openStatelessSession();
  }
}
