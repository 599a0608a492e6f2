package io.forethought.runtime.cell;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes virtual threads from platform threads, even on Java versions without virtual
 * threads.
 */
final class VirtualThreads {

  // A look-up that fails takes long when a program starts.
  private static final @Nullable MethodHandle IS_VIRTUAL =
      Runtime.version().feature() < 21 ? null : find();

  private VirtualThreads() {}

  /**
   * Returns whether a thread is virtual. There can be millions of virtual threads, each
   * short-lived.
   */
  static boolean isVirtual(Thread thread) {
    if (IS_VIRTUAL == null) {
      return false;
    }
    try {
      return (boolean) IS_VIRTUAL.invokeExact(thread);
    } catch (Throwable e) {
      throw new IllegalStateException("Thread.isVirtual() failed", e);
    }
  }

  private static @Nullable MethodHandle find() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
    } catch (ReflectiveOperationException missing) {
      return null;
    }
  }
}
