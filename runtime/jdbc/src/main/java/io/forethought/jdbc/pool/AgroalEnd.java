package io.forethought.jdbc.pool;

import java.lang.reflect.Field;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Whether an Agroal pool is closed. Its API does not report this, and a closed pool has the same
 * numbers as an unused one, so the fields of its implementation are read.
 */
final class AgroalEnd {

  /** The data source that Agroal's Spring Boot starter wraps, its pool, and the pool's threads. */
  private static final List<String> PATH =
      List.of("delegate", "connectionPool", "housekeepingExecutor");

  private AgroalEnd() {}

  /** Returns whether a pool is closed; false if the implementation cannot be read. */
  static boolean isReached(Object dataSource) {
    Object part = dataSource;
    for (String name : PATH) {
      Object next = read(part, name);
      part = next == null ? part : next;
    }
    if (part instanceof ExecutorService threads) {
      return threads.isShutdown();
    }
    return Boolean.TRUE.equals(read(part, "shutdown"));
  }

  private static @Nullable Object read(Object owner, String name) {
    try {
      Field field = owner.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(owner);
    } catch (ReflectiveOperationException | RuntimeException otherVersion) {
      return null;
    }
  }
}
