package io.forethought.testing.scope;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls of methods by reflection. */
public final class Calls {

  private Calls() {}

  /**
   * Calls a method of an interface, which may be package-private.
   *
   * @throws Throwable what the method throws
   */
  public static @Nullable Object invoke(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    try {
      boolean unused = method.trySetAccessible();
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
