package io.forethought.runtime.registration;

/** The class that javac generated for a metric set. */
final class GeneratedClass {

  private GeneratedClass() {}

  /** Returns its name: {@code shop.Shop_OrdersImpl} for the set {@code shop.Shop$Orders}. */
  static String name(Class<?> set) {
    return set.getName().replace('$', '_') + "Impl";
  }

  /** Initializes the class, which then registers its factory with {@link MetricSets}. */
  static void initialize(Class<?> set) {
    try {
      Class<?> unused = Class.forName(name(set), true, set.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(missing(set), e);
    }
  }

  private static String missing(Class<?> set) {
    if (!set.isInterface()) {
      return "\""
          + set.getName()
          + "\" is not a metric set.\n"
          + "Fix: pass the interface that carries @Metrics, not a class.";
    }
    return "The metric set \""
        + set.getName()
        + "\" has no generated class \""
        + name(set)
        + "\".\n"
        + "Fix: check that the interface carries @Metrics, that forethought-processor is on the"
        + " annotation processor path of the module that compiles it, and that annotation"
        + " processing is on: JDK 23 and later require -proc:full or an explicit processor path.\n"
        + "Why: javac generates this class when it compiles the interface.";
  }
}
