package io.forethought.jpa;

import io.forethought.ExportModelOperations;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** The models of django-prometheus's tests, and some more. */
final class Animal {

  private Animal() {}

  @Entity
  @ExportModelOperations("dog")
  static class Dog {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Version int version;
    String name = "";

    @OneToMany(mappedBy = "dog", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Flea> fleas = new ArrayList<>();
  }

  /** With a key that the database makes when the row is inserted. */
  @Entity
  @ExportModelOperations
  static class Flea {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne Dog dog;
  }

  /** Is a dog to the metrics, too. */
  @Entity
  static class Puppy extends Dog {
    int weeks;
  }

  /** Nobody counts it. */
  @Entity
  static class Lawn {
    @Id Long id;
  }
}
