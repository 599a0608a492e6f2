package io.forethought.boot3;

import io.forethought.ExportModelOperations;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
@ExportModelOperations
class Loan {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String title;

  Loan() {}

  Loan(String title) {
    this.title = title;
  }

  Long id() {
    return id;
  }

  String title() {
    return title;
  }
}
