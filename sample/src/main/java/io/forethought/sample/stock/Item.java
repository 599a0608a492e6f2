package io.forethought.sample.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Something the shop sells: its name, department and price, and how many pieces are on the shelf.
 * An item never changes; a changed one is saved in its place.
 */
@Entity
@Table(name = "items")
public class Item {

  @Id private String name = "";

  @Enumerated(EnumType.STRING)
  private Department department = Department.BOOKS;

  private long cents;

  private int pieces;

  /** For the persistence provider. */
  protected Item() {}

  Item(String name, Department department, long cents, int pieces) {
    this.name = name;
    this.department = department;
    this.cents = cents;
    this.pieces = pieces;
  }

  /** The name, which is also what it is called in paths. */
  public String name() {
    return name;
  }

  /** Where it is found. */
  public Department department() {
    return department;
  }

  /** The price of a piece in cents. */
  public long cents() {
    return cents;
  }

  /** How many pieces can be sold. */
  public int pieces() {
    return pieces;
  }

  /** The same item with so many pieces on the shelf. */
  Item withPieces(int count) {
    return new Item(name, department, cents, count);
  }
}
