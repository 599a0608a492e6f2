package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.jpa.Animal.Chip;
import io.forethought.jpa.Animal.Dog;
import io.forethought.jpa.Animal.Flea;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.util.List;
import java.util.UUID;

/** Transactions that do not end well. */
final class FailureRows {

  private FailureRows() {}

  static List<Row> all() {
    return List.of(
        Row.of(
            "`persist`, flush, rollback",
            "dog",
            zoo -> () -> zoo.rollBack(FailureRows::persistAndFlush)),
        Row.of("two changes, flushed one by one, rollback", "dog", FailureRows::twoFlushes),
        Row.of(
            "`persist`, rollback",
            "dog",
            zoo -> () -> zoo.rollBack(manager -> manager.persist(new Dog()))),
        Row.of(
            "`persist` with a key that the database makes, rollback",
            "flea",
            zoo -> () -> zoo.rollBack(manager -> manager.persist(new Flea()))),
        Row.of(
            "`persist`, flush, and a commit of what is marked for rollback",
            "dog",
            FailureRows::marked),
        Row.of("a change that finds another version", "dog", FailureRows::stale),
        Row.of(
            "`persist`, flush, and one more that a constraint refuses in the next flush",
            "chip",
            FailureRows::refused),
        Row.of(
            "`persist`, flush, and one more that a constraint refuses in the commit",
            "chip",
            FailureRows::refusedByCommit));
  }

  private static void persistAndFlush(EntityManager manager) {
    manager.persist(new Dog());
    manager.flush();
  }

  private static Row.Act twoFlushes(Zoo zoo) {
    Dog dog = zoo.there(new Dog());
    return () -> zoo.rollBack(manager -> BasicRows.changeTwice(manager, dog));
  }

  private static Row.Act marked(Zoo zoo) {
    return () -> {
      try {
        zoo.commit(
            manager -> {
              persistAndFlush(manager);
              manager.getTransaction().setRollbackOnly();
            });
      } catch (RollbackException told) {
        // Hibernate rolls back and does not tell.
      }
    };
  }

  private static Row.Act stale(Zoo zoo) {
    Dog dog = zoo.there(new Dog());
    EntityManager slow = zoo.factory().createEntityManager();
    slow.getTransaction().begin();
    slow.find(Dog.class, dog.id).name = "Rex";
    zoo.commit(manager -> manager.find(Dog.class, dog.id).name = "Hasso");
    return () -> {
      assertThatThrownBy(() -> slow.getTransaction().commit())
          .isInstanceOf(RollbackException.class)
          .hasCauseInstanceOf(OptimisticLockException.class);
      slow.close();
    };
  }

  private static Row.Act refused(Zoo zoo) {
    String taken = zoo.there(Chip.of("b" + UUID.randomUUID())).number;
    return () ->
        zoo.rollBack(
            manager -> {
              persistTwo(manager, taken);
              assertThatThrownBy(manager::flush).isInstanceOf(PersistenceException.class);
            });
  }

  private static Row.Act refusedByCommit(Zoo zoo) {
    String taken = zoo.there(Chip.of("b" + UUID.randomUUID())).number;
    return () ->
        assertThatThrownBy(() -> zoo.commit(manager -> persistTwo(manager, taken)))
            .isInstanceOf(PersistenceException.class);
  }

  private static void persistTwo(EntityManager manager, String taken) {
    manager.persist(Chip.of("a" + UUID.randomUUID()));
    manager.flush();
    manager.persist(Chip.of(taken));
  }
}
