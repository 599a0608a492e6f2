package io.forethought.jpa;

import io.forethought.ExportModelOperations;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** Entities that extend others. */
final class Family {

  private Family() {}

  /** Has one table, and each subclass another one for what it adds. */
  @Entity(name = "Bird")
  @Inheritance(strategy = InheritanceType.JOINED)
  @ExportModelOperations("bird")
  static class Bird {
    @Id @GeneratedValue Long id;
    String song = "";
  }

  @Entity(name = "Owl")
  static class Owl extends Bird {
    int mice;
  }

  /** Has a table for each class. */
  @Entity(name = "Fish")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  @ExportModelOperations("fish")
  static class Fish {
    @Id @GeneratedValue Long id;
  }

  @Entity(name = "Trout")
  static class Trout extends Fish {
    int spots;
  }

  /** Only what extends it is counted. */
  @Entity(name = "Plant")
  static class Plant {
    @Id @GeneratedValue Long id;
  }

  @Entity(name = "Oak")
  @ExportModelOperations("oak")
  static class Oak extends Plant {
    int rings;
  }

  @Entity(name = "Cat")
  @ExportModelOperations("cat")
  static class Cat {
    @Id @GeneratedValue Long id;
  }

  /** A model of its own. */
  @Entity(name = "Kitten")
  @ExportModelOperations("kitten")
  static class Kitten extends Cat {
    int weeks;
  }
}
