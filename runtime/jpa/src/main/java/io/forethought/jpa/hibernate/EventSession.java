package io.forethought.jpa.hibernate;

import org.jspecify.annotations.Nullable;

/**
 * The session of an event. Its method returns another type in each version of Hibernate, so that a
 * call of it would bind to one of them.
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

  /** The session in which something happened. */
  static @Nullable Object of(Object event) {
    try {
      return GETTERS.get(event.getClass()).invoke(event);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
