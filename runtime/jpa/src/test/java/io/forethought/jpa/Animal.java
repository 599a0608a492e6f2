package io.forethought.jpa;

import io.forethought.ExportModelOperations;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.ExcludeDefaultListeners;
import jakarta.persistence.FetchType;
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

  @Entity(name = "Dog")
  @ExportModelOperations("dog")
  static class Dog {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Version int version;
    String name = "";

    @ElementCollection(fetch = FetchType.EAGER)
    List<String> tricks = new ArrayList<>();

    @OneToMany(mappedBy = "dog", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Flea> fleas = new ArrayList<>();

    static Dog with(Flea... fleas) {
      Dog dog = new Dog();
      for (Flea flea : fleas) {
        flea.dog = dog;
        dog.fleas.add(flea);
      }
      return dog;
    }
  }

  /** Is a dog to the metrics, too, and in one table with all dogs. */
  @Entity(name = "Puppy")
  static class Puppy extends Dog {
    int weeks;
  }

  /** With a key that the database makes when the row is inserted. */
  @Entity(name = "Flea")
  @ExportModelOperations
  static class Flea {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne Dog dog;
  }

  /** With a key that the program gives. */
  @Entity(name = "Chip")
  @ExportModelOperations("chip")
  static class Chip {
    @Id String number;
    String text = "";

    static Chip of(String number) {
      Chip chip = new Chip();
      chip.number = number;
      return chip;
    }
  }

  /** Names its listener itself. */
  @Entity(name = "Cow")
  @EntityListeners(Animal_CowOperations.class)
  @ExportModelOperations("cow")
  static class Cow {
    @Id @GeneratedValue Long id;
  }

  /** Wants nothing of what mapping files ask of all. */
  @Entity(name = "Hermit")
  @ExcludeDefaultListeners
  @ExportModelOperations("hermit")
  static class Hermit {
    @Id @GeneratedValue Long id;
  }

  /** Nobody ever saw one. */
  @Entity(name = "Ghost")
  @ExportModelOperations("ghost")
  static class Ghost {
    @Id @GeneratedValue Long id;
  }

  /** Nobody counts it. */
  @Entity(name = "Lawn")
  static class Lawn {
    @Id @GeneratedValue Long id;
  }
}
