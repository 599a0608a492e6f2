package io.forethought.servlet.rest;

import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the path that a resource declares itself, or in a superclass or an interface. */
final class DeclaredPath {

  private static final String REST = Path.class.getPackageName();

  private DeclaredPath() {}

  /** Returns the path of a class; empty if it is not a root resource. */
  static Optional<String> of(Class<?> resource) {
    @Nullable Path path = resource.getAnnotation(Path.class);
    return path == null
        ? supertypes(resource).flatMap(type -> of(type).stream()).findFirst()
        : Optional.of(between(path.value()));
  }

  /**
   * Returns the path of a method. A method with Jakarta REST annotations does not inherit a path.
   */
  static Optional<String> of(Method method) {
    @Nullable Path path = method.getAnnotation(Path.class);
    if (path != null) {
      return Optional.of(between(path.value()));
    }
    return isAnnotated(method) ? Optional.empty() : inherited(method, method.getDeclaringClass());
  }

  /** Returns a path with one leading slash and no trailing slash; empty if nothing else is left. */
  static String between(String path) {
    int from = 0;
    int to = path.length();
    while (from < to && path.charAt(from) == '/') {
      from++;
    }
    while (to > from && path.charAt(to - 1) == '/') {
      to--;
    }
    return from == to ? "" : "/" + path.substring(from, to);
  }

  private static Optional<String> inherited(Method method, Class<?> type) {
    return supertypes(type).flatMap(above -> in(above, method).stream()).findFirst();
  }

  private static Optional<String> in(Class<?> type, Method method) {
    try {
      return of(type.getDeclaredMethod(method.getName(), method.getParameterTypes()));
    } catch (NoSuchMethodException notHere) {
      return inherited(method, type);
    }
  }

  /** Returns the supertypes, superclasses before interfaces. */
  private static Stream<Class<?>> supertypes(Class<?> type) {
    return Stream.concat(
        Stream.<Class<?>>ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
  }

  private static boolean isAnnotated(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(type -> type.getPackageName().startsWith(REST));
  }
}
