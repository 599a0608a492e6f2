package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.jpa.Animal.Chip;
import io.forethought.jpa.Animal.Cow;
import io.forethought.jpa.Animal.Dog;
import io.forethought.jpa.Animal.Hermit;
import io.forethought.jpa.Animal.Lawn;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One entity, or several that have nothing to do with each other. */
final class BasicRows {

  private BasicRows() {}

  static List<Row> all() {
    return List.of(
        Row.of("`persist`", "dog", zoo -> () -> zoo.there(new Dog())),
        Row.of("a changed attribute", "dog", zoo -> change(zoo, zoo.there(new Dog()))),
        Row.of("`merge` of a detached entity with a change", "dog", BasicRows::mergeChanged),
        Row.of("`merge` of a detached entity without a change", "dog", BasicRows::mergeUnchanged),
        Row.of("`remove`", "dog", BasicRows::remove),
        new Row(
            "`persist` and `remove` of an entity without the annotation",
            Set.of(),
            BasicRows::noModel),
        Row.of("two changes in one transaction, each flushed", "dog", BasicRows::twoFlushes),
        Row.of(
            "`persist` and a change before the flush",
            "dog",
            zoo -> () -> zoo.commit(BasicRows::persistAndChange)),
        Row.of(
            "`persist` and `remove` before the flush",
            "dog",
            zoo -> () -> zoo.commit(BasicRows::persistAndRemove)),
        Row.of("100 times `persist`, written in batches", "chip", BasicRows::batch),
        Row.of(
            "`persist` of an entity that names its listener",
            "cow",
            zoo -> () -> zoo.there(new Cow())),
        Row.of(
            "`persist` of an entity marked `@ExcludeDefaultListeners`",
            "hermit",
            zoo -> () -> zoo.there(new Hermit())),
        Row.of(
            "`find` with the lock mode `OPTIMISTIC_FORCE_INCREMENT`",
            "dog",
            zoo -> lock(zoo, LockModeType.OPTIMISTIC_FORCE_INCREMENT)),
        Row.of(
            "`find` with the lock mode `PESSIMISTIC_FORCE_INCREMENT`",
            "dog",
            zoo -> lock(zoo, LockModeType.PESSIMISTIC_FORCE_INCREMENT)));
  }

  /** The version is incremented, whether it counts or not. */
  private static Row.Act lock(Zoo zoo, LockModeType mode) {
    Dog dog = zoo.there(new Dog());
    return () -> {
      zoo.commit(manager -> manager.find(Dog.class, dog.id, mode));
      zoo.commit(
          manager ->
              assertThat(manager.find(Dog.class, dog.id).version).isEqualTo(dog.version + 1));
    };
  }

  private static Row.Act change(Zoo zoo, Dog dog) {
    return () -> zoo.commit(manager -> manager.find(Dog.class, dog.id).name = "Rex");
  }

  private static Row.Act mergeChanged(Zoo zoo) {
    Dog dog = zoo.there(new Dog());
    dog.name = "Rex";
    return () -> zoo.commit(manager -> manager.merge(dog));
  }

  private static Row.Act mergeUnchanged(Zoo zoo) {
    Dog dog = zoo.there(new Dog());
    return () -> zoo.commit(manager -> manager.merge(dog));
  }

  private static Row.Act remove(Zoo zoo) {
    Dog dog = zoo.there(new Dog());
    return () -> zoo.commit(manager -> manager.remove(manager.find(Dog.class, dog.id)));
  }

  private static Row.Act noModel(Zoo zoo) {
    return () -> {
      Lawn lawn = zoo.there(new Lawn());
      zoo.commit(manager -> manager.remove(manager.find(Lawn.class, lawn.id)));
    };
  }

  private static Row.Act twoFlushes(Zoo zoo) {
    Dog dog = zoo.there(new Dog());
    return () -> zoo.commit(manager -> changeTwice(manager, dog));
  }

  /** Changes a row, and again, with a flush after each. */
  static void changeTwice(EntityManager manager, Dog dog) {
    Dog found = manager.find(Dog.class, dog.id);
    found.name = "Rex";
    manager.flush();
    found.name = "Hasso";
    manager.flush();
  }

  private static void persistAndChange(EntityManager manager) {
    Dog dog = new Dog();
    manager.persist(dog);
    dog.name = "Rex";
  }

  private static void persistAndRemove(EntityManager manager) {
    Dog dog = new Dog();
    manager.persist(dog);
    manager.remove(dog);
  }

  private static Row.Act batch(Zoo zoo) {
    return () -> {
      try (Zoo batching =
          zoo.with("hibernate.jdbc.batch_size", "30")
              .with("eclipselink.jdbc.batch-writing", "JDBC")) {
        batching.commit(
            manager -> {
              for (int i = 0; i < 100; i++) {
                manager.persist(Chip.of(UUID.randomUUID().toString()));
              }
            });
      }
    };
  }
}
