package io.forethought.cache.lettuce;

import io.lettuce.core.api.sync.RedisCommands;
import java.lang.reflect.Proxy;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Sends commands by any interface of Lettuce, and waits for none of their answers. */
final class Queued {

  private Queued() {}

  /** The interface that waits, in front of any of the three. Its methods return {@code null}. */
  @SuppressWarnings("unchecked")
  static RedisCommands<String, String> of(Object commands) {
    return (RedisCommands<String, String>)
        Proxy.newProxyInstance(
            Queued.class.getClassLoader(),
            new Class<?>[] {RedisCommands.class},
            (proxy, method, arguments) -> {
              Object answer =
                  commands
                      .getClass()
                      .getMethod(method.getName(), method.getParameterTypes())
                      .invoke(commands, arguments);
              if (answer instanceof Publisher<?> publisher) {
                // An error of the transaction is an error of each command.
                Flux.from(publisher).subscribe(value -> {}, failure -> {});
              }
              return null;
            });
  }
}
