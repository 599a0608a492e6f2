package io.forethought.servlet.filter;

/** Recognizes objects of Jetty by the names of their classes. */
final class Jetty {

  private Jetty() {}

  /** Returns whether an object is Jetty's own. */
  static boolean isOwn(Object object) {
    return object.getClass().getName().startsWith("org.eclipse.jetty.");
  }
}
