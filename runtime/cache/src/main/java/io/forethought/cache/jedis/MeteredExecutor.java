package io.forethought.cache.jedis;

import io.forethought.cache.redis.CommandRecorder;
import io.forethought.cache.redis.Effect;
import java.util.Map;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.args.Rawable;
import redis.clients.jedis.executors.CommandExecutor;

/** Runs commands and records them. */
// The interface allows close() to throw any exception, and the exception must be passed on.
@SuppressWarnings("try")
final class MeteredExecutor implements CommandExecutor {

  private static final Map<Protocol.Command, Effect> EFFECTS = Effect.of(Protocol.Command.class);

  /** The number of arguments before the first option: the command, its key and its value. */
  private static final int FIRST_OPTION = 3;

  private final CommandExecutor executor;
  private final CommandRecorder recorder;

  MeteredExecutor(CommandExecutor executor, CommandRecorder recorder) {
    this.executor = executor;
    this.recorder = recorder;
  }

  @Override
  public <T> T executeCommand(CommandObject<T> command) {
    CommandArguments arguments = command.getArguments();
    Effect effect = effect(arguments);
    if (effect == Effect.NONE) {
      return executor.executeCommand(command);
    }
    // The first argument is the command itself.
    int count = arguments.size() - 1;
    long start = System.nanoTime();
    T answer;
    try {
      answer = executor.executeCommand(command);
    } catch (Throwable failure) {
      recorder.failed(effect, count, start);
      throw failure;
    }
    recorder.succeeded(effect, count, answer, start);
    return answer;
  }

  /**
   * Passes on what Jedis 7 sends to all nodes, such as {@code FLUSHALL}. Overrides a method that
   * Jedis 8 does not have.
   */
  public <T> T broadcastCommand(CommandObject<T> command) {
    return Broadcast.send(executor, command);
  }

  @Override
  public void close() throws Exception {
    executor.close();
  }

  private static Effect effect(CommandArguments arguments) {
    if (!(arguments.getCommand() instanceof Protocol.Command command)) {
      return Effect.NONE;
    }
    return command == Protocol.Command.SET && answersOldValue(arguments)
        ? Effect.GET_AND_SET
        : EFFECTS.getOrDefault(command, Effect.NONE);
  }

  // Jedis 7.0 has no method that returns one argument.
  private static boolean answersOldValue(CommandArguments set) {
    if (set.size() > FIRST_OPTION) {
      for (Rawable argument : set) {
        if (argument == Protocol.Keyword.GET) {
          return true;
        }
      }
    }
    return false;
  }
}
