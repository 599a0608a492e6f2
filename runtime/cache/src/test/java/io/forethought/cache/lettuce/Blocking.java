package io.forethought.cache.lettuce;

import io.lettuce.core.api.sync.RedisCommands;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Waits for the answers of the other interfaces of Lettuce, whose methods have the same names. */
final class Blocking {

  private static final int PATIENCE_SECONDS = 30;

  private Blocking() {}

  /** The interface that waits, in front of one that does not. */
  @SuppressWarnings("unchecked")
  static RedisCommands<String, String> of(Object commands) {
    return (RedisCommands<String, String>)
        Proxy.newProxyInstance(
            Blocking.class.getClassLoader(),
            new Class<?>[] {RedisCommands.class},
            (proxy, method, arguments) -> {
              try {
                return awaited(
                    commands
                        .getClass()
                        .getMethod(method.getName(), method.getParameterTypes())
                        .invoke(commands, arguments));
              } catch (InvocationTargetException | ExecutionException failure) {
                throw failure.getCause();
              }
            });
  }

  private static Object awaited(Object answer) throws Exception {
    if (answer instanceof Mono<?> mono) {
      return mono.block();
    } else if (answer instanceof Flux<?> flux) {
      return flux.collectList().block();
    }
    return ((Future<?>) answer).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
