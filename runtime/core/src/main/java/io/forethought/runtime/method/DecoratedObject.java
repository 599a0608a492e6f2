package io.forethought.runtime.method;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object that a decorator replaces in a container. Generated code calls this class.
 *
 * <pre>{@code
 * return DecoratedObject.keepingInterfaces(
 *     bean.getClass(), bean, OrderServiceMetered.of(service, metrics));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DecoratedObject {

  private DecoratedObject() {}

  /**
   * Returns the decorator of an object, with the other interfaces of the object: the decorator
   * itself if there are none, otherwise a proxy. So other parts of a program still find the object
   * by each of its interfaces. Interfaces that a proxy cannot have are lost: sealed ones, and those
   * that only another package can see.
   *
   * @param type the class of the object without the proxies of a framework, whose interfaces count
   * @param object the object
   * @param decorator passes calls to it
   * @return an object that has the interfaces of both
   */
  public static Object keepingInterfaces(Class<?> type, Object object, Object decorator) {
    Set<Class<?>> others = new LinkedHashSet<>();
    collect(type, others);
    String around = decorator.getClass().getPackageName();
    others.removeIf(
        each ->
            each.isInstance(decorator)
                || !each.isInstance(object)
                || each.isSealed()
                || !isVisible(each, around));
    if (others.isEmpty()) {
      return decorator;
    }
    collect(decorator.getClass(), others);
    return Proxy.newProxyInstance(
        type.getClassLoader(), others.toArray(Class<?>[]::new), new Calls(object, decorator));
  }

  /**
   * Returns an object that a framework only finds by its class, such as a controller of Spring, and
   * logs that it is not measured.
   *
   * @param object the object
   * @param type the class of the object without the proxies of a framework
   * @param decorator the class that would have measured it
   * @return the object itself
   */
  public static Object withoutDecorator(Object object, Class<?> type, Class<?> decorator) {
    System.getLogger(DecoratedObject.class.getName())
        .log(
            System.Logger.Level.WARNING,
            "The controller {0} is not measured by {1}, because Spring finds the handlers of"
                + " requests by the class of a bean.\nFix: measure a service that the controller"
                + " calls, and set components = Components.NONE in the @Instrumented of its"
                + " interface. HTTP metrics record its requests.",
            type.getName(),
            decorator.getName());
    return object;
  }

  private static boolean isVisible(Class<?> type, String around) {
    return Modifier.isPublic(type.getModifiers()) || type.getPackageName().equals(around);
  }

  /** Adds the interfaces that a class implements, from the class to its superclasses. */
  private static void collect(Class<?> type, Set<Class<?>> interfaces) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      interfaces.addAll(Set.of(each.getInterfaces()));
    }
  }

  /**
   * Passes calls to the decorator if it has the method, and to the object otherwise.
   *
   * @param object the object
   * @param decorator passes calls to it
   */
  private record Calls(Object object, Object decorator) implements InvocationHandler {

    @Override
    public @Nullable Object invoke(
        Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
      if (method.getDeclaringClass() == Object.class) {
        return ofObject(proxy, method, arguments);
      }
      boolean measured = method.getDeclaringClass().isInstance(decorator);
      try {
        boolean unused = method.trySetAccessible();
        return method.invoke(measured ? decorator : object, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause() == null ? e : e.getCause();
      }
    }

    private @Nullable Object ofObject(
        Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
      return switch (method.getName()) {
        case "equals" -> arguments != null && proxy == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> object.toString();
      };
    }
  }
}
