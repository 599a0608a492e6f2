package io.forethought.jpa;

/**
 * A change of a row.
 *
 * @since 0.1.0
 */
public enum RowChange {
  /** The row is inserted. */
  INSERT,
  /** The row is updated. */
  UPDATE,
  /** The row is deleted. */
  DELETE
}
