package io.forethought.servlet.transparency;

import org.jspecify.annotations.Nullable;

/**
 * One call that a servlet can make.
 *
 * @param name the call as a reader would write it
 * @param call makes the call
 */
record Operation(String name, Call call) {

  /** Makes a call and returns its result. */
  @FunctionalInterface
  interface Call {
    @Nullable Object make(Stage stage) throws Throwable;
  }

  @Override
  public String toString() {
    return name;
  }
}
