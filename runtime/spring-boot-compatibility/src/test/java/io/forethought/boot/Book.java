package io.forethought.boot;

import io.forethought.ExportModelOperations;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
@ExportModelOperations
class Book {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String title;

  Book() {}

  Book(String title) {
    this.title = title;
  }

  Long id() {
    return id;
  }

  String title() {
    return title;
  }
}
