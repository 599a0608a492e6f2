package io.forethought.jpa;

/** What becomes of a row. */
public enum RowChange {
  /** It is added. */
  INSERT,
  /** It is changed. */
  UPDATE,
  /** It is removed. */
  DELETE
}
