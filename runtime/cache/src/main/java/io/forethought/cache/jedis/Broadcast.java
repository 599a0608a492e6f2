package io.forethought.cache.jedis;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.executors.CommandExecutor;

/** Calls a method that executors have in Jedis 7 only: it sends a command to all nodes. */
final class Broadcast {

  private static final MethodHandle METHOD = method();

  private Broadcast() {}

  /** Sends a command to all nodes; called by Jedis 7 only. */
  @SuppressWarnings("unchecked")
  static <T> T send(CommandExecutor executor, CommandObject<T> command) {
    try {
      return (T) METHOD.invoke(executor, command);
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable checked) {
      throw new IllegalStateException(checked);
    }
  }

  private static MethodHandle method() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(
              CommandExecutor.class,
              "broadcastCommand",
              methodType(Object.class, CommandObject.class));
    } catch (ReflectiveOperationException absent) {
      throw new IllegalStateException("This version of Jedis does not broadcast.", absent);
    }
  }
}
