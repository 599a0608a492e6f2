package io.forethought.sample.workers;

import java.io.IOException;

/** The process that started a worker. */
public final class Parent {

  private Parent() {}

  /** Ends this process when the parent ends, however that ends: then the input of this one ends. */
  public static void endWithIt() {
    Thread waiting = new Thread(Parent::await, "parent");
    waiting.setDaemon(true);
    waiting.start();
  }

  private static void await() {
    try {
      while (System.in.read() >= 0) {
        // The parent writes nothing.
      }
    } catch (IOException gone) {
      // The same as its end.
    }
    System.exit(0);
  }
}
