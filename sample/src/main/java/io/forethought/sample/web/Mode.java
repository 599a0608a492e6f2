package io.forethought.sample.web;

/** What the shop is doing. */
public enum Mode {
  OPENING,
  OPEN,
  CLOSING
}
