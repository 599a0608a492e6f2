package io.forethought.runtime.family;

/** An enum to label with. */
enum Color {
  RED,
  DARK_GREEN
}
