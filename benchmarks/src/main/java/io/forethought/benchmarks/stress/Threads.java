package io.forethought.benchmarks.stress;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/** A way to start a thread. */
interface Threads {

  /** How the summary calls them. */
  String title();

  /** Starts one. */
  void start(Runnable work);

  /** All ways that this virtual machine has. */
  static List<Threads> all() {
    List<Threads> all = new ArrayList<>();
    all.add(new Platform());
    try {
      all.add(
          new Virtual(
              MethodHandles.lookup()
                  .findStatic(
                      Thread.class,
                      "startVirtualThread",
                      MethodType.methodType(Thread.class, Runnable.class))));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      // Before JDK 21 there are none.
    }
    return all;
  }

  /** Those of the operating system. */
  record Platform() implements Threads {

    @Override
    public String title() {
      return "platform threads";
    }

    @Override
    public void start(Runnable work) {
      new Thread(work).start();
    }
  }

  /** Those of JDK 21 and later. */
  record Virtual(MethodHandle starter) implements Threads {

    @Override
    public String title() {
      return "virtual threads";
    }

    @Override
    public void start(Runnable work) {
      try {
        Thread unused = (Thread) starter.invokeExact(work);
      } catch (Throwable e) {
        throw new IllegalStateException("No virtual thread could be started.", e);
      }
    }
  }
}
