package io.forethought.jpa.hibernate;

import org.jspecify.annotations.Nullable;

/**
 * Reads the session of an event. The return type of the method differs between versions of
 * Hibernate, so a direct call would bind to one version.
 */
final class EventSession {

  private static final ClassValue<java.lang.reflect.Method> GETTERS =
      new ClassValue<>() {
        @Override
        protected java.lang.reflect.Method computeValue(Class<?> event) {
          try {
            return event.getMethod("getSession");
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException("An event without session: " + event, e);
          }
        }
      };

  private EventSession() {}

  /** Returns the session of an event. */
  static @Nullable Object of(Object event) {
    try {
      return GETTERS.get(event.getClass()).invoke(event);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
