package io.forethought.sample.stock;

import io.forethought.ExportModelOperations;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An item for sale, stored as a row: its price and the number of pieces in stock. */
@Entity
@Table(name = "items")
@ExportModelOperations
public class Item {

  @Id private String name = "";

  @Enumerated(EnumType.STRING)
  private Department department = Department.BOOKS;

  private long cents;

  private int pieces;

  /** Required by the persistence provider. */
  protected Item() {}

  Item(String name, Department department, long cents) {
    this.name = name;
    this.department = department;
    this.cents = cents;
  }

  /** Returns the price of a number of pieces, in cents. */
  long price(int count) {
    return cents * count;
  }

  int pieces() {
    return pieces;
  }

  Department department() {
    return department;
  }

  /** Adds pieces, or removes them if the number is negative. */
  void move(int change) {
    pieces += change;
  }

  /** Returns what customers see of it. */
  Offer offer() {
    return new Offer(name, department, cents, pieces);
  }
}
