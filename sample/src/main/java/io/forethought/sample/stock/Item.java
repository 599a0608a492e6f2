package io.forethought.sample.stock;

import io.forethought.ExportModelOperations;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something the shop sells, as a row: its price, and how many pieces are on the shelf. */
@Entity
@Table(name = "items")
@ExportModelOperations
public class Item {

  @Id private String name = "";

  @Enumerated(EnumType.STRING)
  private Department department = Department.BOOKS;

  private long cents;

  private int pieces;

  /** For the persistence provider. */
  protected Item() {}

  Item(String name, Department department, long cents) {
    this.name = name;
    this.department = department;
    this.cents = cents;
  }

  /** The price of so many pieces, in cents. */
  long price(int count) {
    return cents * count;
  }

  int pieces() {
    return pieces;
  }

  Department department() {
    return department;
  }

  /** Puts pieces on the shelf, or takes them if the number is below 0. */
  void move(int change) {
    pieces += change;
  }

  /** What customers are told of it. */
  Offer offer() {
    return new Offer(name, department, cents, pieces);
  }
}
