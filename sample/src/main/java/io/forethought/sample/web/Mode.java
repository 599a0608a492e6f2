package io.forethought.sample.web;

/** The mode of the shop. */
public enum Mode {
  OPENING,
  OPEN,
  CLOSING
}
