package io.forethought.servlet.rest;

import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
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
   * Returns the path of a method of a resource. A method with Jakarta REST annotations does not
   * inherit a path.
   */
  static Optional<String> of(Method method, Class<?> resource) {
    return isAnnotated(method) ? declaredBy(method) : inherited(method, resource);
  }

  private static Optional<String> declaredBy(Method method) {
    @Nullable Path path = method.getAnnotation(Path.class);
    return Optional.ofNullable(path).map(Path::value).map(DeclaredPath::between);
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

  /** Searches all supertypes: the method itself can be inherited from one that has no path. */
  private static Optional<String> inherited(Method method, Class<?> type) {
    return supertypes(type).flatMap(above -> in(above, method).stream()).findFirst();
  }

  private static Optional<String> in(Class<?> type, Method method) {
    Optional<Method> overridden =
        Stream.of(type.getDeclaredMethods())
            .filter(each -> !each.isBridge() && isOverridden(each, method))
            .min(Comparator.comparing(each -> !hasParametersOf(each, method)));
    return overridden.filter(DeclaredPath::isAnnotated).isPresent()
        ? declaredBy(overridden.get())
        : inherited(method, type);
  }

  private static boolean hasParametersOf(Method above, Method method) {
    return Arrays.equals(above.getParameterTypes(), method.getParameterTypes());
  }

  /** Returns whether a method overrides another one, whose parameters may be generic. */
  private static boolean isOverridden(Method above, Method method) {
    Class<?>[] expected = above.getParameterTypes();
    Class<?>[] actual = method.getParameterTypes();
    boolean overridden =
        above.getName().equals(method.getName()) && expected.length == actual.length;
    for (int i = 0; overridden && i < expected.length; i++) {
      boolean generic = !(above.getGenericParameterTypes()[i] instanceof Class);
      overridden = generic ? expected[i].isAssignableFrom(actual[i]) : expected[i] == actual[i];
    }
    return overridden;
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
