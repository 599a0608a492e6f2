package io.forethought.cache.memcached;

import io.forethought.cache.CacheRecorder;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import net.rubyeye.xmemcached.MemcachedClient;
import net.rubyeye.xmemcached.MemcachedClientCallable;
import org.jspecify.annotations.Nullable;

/**
 * Records the calls of a client. A proxy is used because its interface has far more methods than
 * need to be recorded.
 */
final class MeteredCalls implements InvocationHandler {

  private final MemcachedClient client;
  private final CacheRecorder recorder;

  MeteredCalls(MemcachedClient client, CacheRecorder recorder) {
    this.client = client;
    this.recorder = recorder;
  }

  // For methods without arguments, the arguments are null.
  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    return switch (method.getName()) {
      case "get", "gets", "getAndTouch" -> lookUp(method, arguments);
      case "set", "add", "replace", "append", "prepend", "cas" -> {
        Object done = call(method, arguments);
        recorder.sets(Boolean.TRUE.equals(done) ? 1 : 0);
        yield done;
      }
      case "setWithNoReply",
          "addWithNoReply",
          "replaceWithNoReply",
          "appendWithNoReply",
          "prependWithNoReply",
          "casWithNoReply" -> {
        Object nothing = call(method, arguments);
        recorder.sets(1);
        yield nothing;
      }
      case "delete", "deleteWithNoReply" -> {
        Object there = call(method, arguments);
        recorder.deletes(1);
        yield there;
      }
      case "withNamespace" -> call(method, within((MemcachedClient) proxy, arguments));
      case "equals" -> arguments != null && arguments[0] == proxy;
      case "hashCode" -> System.identityHashCode(proxy);
      default -> call(method, arguments);
    };
  }

  private @Nullable Object lookUp(Method method, Object @Nullable [] arguments) throws Throwable {
    Object keys = arguments == null ? null : arguments[0];
    long start = System.nanoTime();
    Object found;
    try {
      found = call(method, arguments);
    } catch (Throwable failure) {
      recorder.failed(size(keys), start);
      throw failure;
    }
    if (keys instanceof Collection<?> many) {
      int hits = found instanceof Map<?, ?> values ? values.size() : 0;
      int missed = hits == many.size() ? 0 : Math.max(0, size(many) - hits);
      recorder.gets(hits, missed, start);
    } else {
      recorder.get(found != null, start);
    }
    return found;
  }

  /**
   * Returns the number of different keys of a call, because a key that is listed twice is looked up
   * once; 1 if the list itself is invalid.
   */
  private static int size(@Nullable Object keys) {
    try {
      return keys instanceof Collection<?> many ? new HashSet<>(many).size() : 1;
    } catch (RuntimeException unknown) {
      return 1;
    }
  }

  private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(client, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  /** The client passes itself to callbacks. Replaces it with the recorded client. */
  private static Object @Nullable [] within(MemcachedClient proxy, Object @Nullable [] arguments) {
    return arguments != null && arguments[1] instanceof MemcachedClientCallable<?> callable
        ? new Object[] {
          arguments[0], (MemcachedClientCallable<Object>) inner -> callable.call(proxy)
        }
        : arguments;
  }
}
