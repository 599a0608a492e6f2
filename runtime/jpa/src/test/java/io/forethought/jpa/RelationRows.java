package io.forethought.jpa;

import io.forethought.jpa.Animal.Dog;
import io.forethought.jpa.Animal.Flea;
import io.forethought.jpa.Animal.Puppy;
import io.forethought.jpa.Family.Cat;
import io.forethought.jpa.Family.Kitten;
import io.forethought.jpa.Family.Oak;
import io.forethought.jpa.Family.Owl;
import io.forethought.jpa.Family.Plant;
import io.forethought.jpa.Family.Trout;
import java.util.List;
import java.util.Set;

/** Entities that have others, or extend them. */
final class RelationRows {

  private RelationRows() {}

  static List<Row> all() {
    return List.of(
        new Row(
            "`persist` that cascades to two more",
            Set.of("dog", "flea"),
            zoo -> () -> zoo.there(Dog.with(new Flea(), new Flea()))),
        new Row("`remove` that cascades to two more", Set.of("dog", "flea"), RelationRows::cascade),
        new Row("two orphans removed", Set.of("dog", "flea"), RelationRows::orphans),
        Row.of(
            "a change of an element collection only, in a versioned entity",
            "dog",
            RelationRows::elements),
        persisted("`persist` of a subclass of a model, single table", "dog", new Puppy()),
        persisted("`persist` of a subclass of a model, joined tables", "bird", new Owl()),
        persisted("`persist` of a subclass of a model, table per class", "fish", new Trout()),
        persisted(
            "`persist` of a model that extends a model: counts as itself", "kitten", new Kitten()),
        persisted("`persist` of its superclass, which is a model", "cat", new Cat()),
        persisted("`persist` of a model whose superclass is not a model", "oak", new Oak()),
        new Row("`persist` of that superclass", Set.of(), zoo -> () -> zoo.there(new Plant())));
  }

  private static Row persisted(String what, String model, Object entity) {
    return Row.of(what, model, zoo -> () -> zoo.there(entity));
  }

  private static Row.Act cascade(Zoo zoo) {
    Dog dog = zoo.there(Dog.with(new Flea(), new Flea()));
    return () -> zoo.commit(manager -> manager.remove(manager.find(Dog.class, dog.id)));
  }

  private static Row.Act orphans(Zoo zoo) {
    Dog dog = zoo.there(Dog.with(new Flea(), new Flea()));
    return () -> zoo.commit(manager -> manager.find(Dog.class, dog.id).fleas.clear());
  }

  private static Row.Act elements(Zoo zoo) {
    Dog dog = zoo.there(new Dog());
    return () -> zoo.commit(manager -> manager.find(Dog.class, dog.id).tricks.add("sit"));
  }
}
