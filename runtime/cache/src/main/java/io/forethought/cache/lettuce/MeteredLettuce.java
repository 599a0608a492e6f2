package io.forethought.cache.lettuce;

import io.forethought.cache.Backend;
import io.forethought.cache.CacheRecorder;
import io.forethought.cache.redis.CommandRecorder;
import io.forethought.cache.redis.Effect;
import io.lettuce.core.event.command.CommandFailedEvent;
import io.lettuce.core.event.command.CommandListener;
import io.lettuce.core.event.command.CommandStartedEvent;
import io.lettuce.core.event.command.CommandSucceededEvent;
import io.lettuce.core.output.ValueOutput;
import io.lettuce.core.protocol.CommandType;
import io.lettuce.core.protocol.RedisCommand;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Records the commands that Lettuce sends to a Redis which is a cache, whichever of its interfaces
 * they come through.
 *
 * <pre>{@code
 * RedisClient client = RedisClient.create("redis://localhost");
 * client.addListener(new MeteredLettuce(registry, "sessions"));
 * }</pre>
 *
 * <pre>{@code
 * cache_get_hits_total{backend="lettuce",cache="sessions"} 12.0
 * }</pre>
 *
 * <p>Lettuce tells connections of listeners when they are opened: add this one before.
 *
 * @since 0.1.0
 */
// Whoever calls this has the API in its own module.
@SuppressWarnings("exports")
public final class MeteredLettuce implements CommandListener {

  private static final Map<CommandType, Effect> EFFECTS = Effect.of(CommandType.class);

  /** Under which Lettuce keeps a {@link SentCommand} until the command ends. */
  private static final String SENT = SentCommand.class.getName();

  private final CommandRecorder recorder;

  /**
   * A listener for one client. Never throws: if the registry refuses the metrics, that is logged.
   *
   * @param registry where the cache is recorded
   * @param cache the name of the cache
   */
  public MeteredLettuce(PrometheusRegistry registry, String cache) {
    this.recorder =
        new CommandRecorder(
            CacheRecorder.ofCalls(registry, cache, Backend.LETTUCE), SentCommand::hasValue);
  }

  // The end of a future is told by itself, because Lettuce tells nobody of those that it cancels
  // when they take too long.
  @Override
  @SuppressWarnings("FutureReturnValueIgnored")
  public void commandStarted(CommandStartedEvent event) {
    RedisCommand<Object, Object, Object> command = event.getCommand();
    Effect effect = effect(command);
    if (effect == Effect.NONE) {
      return;
    }
    SentCommand sent = new SentCommand(recorder, effect, command);
    if (command instanceof CompletableFuture<?> future) {
      future.whenComplete(
          (answer, failure) -> {
            if (failure == null) {
              sent.succeeded(answer);
            } else {
              sent.failed();
            }
          });
    } else {
      sent.countValues();
      event.getContext().put(SENT, sent);
    }
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    if (event.getContext().get(SENT) instanceof SentCommand sent) {
      sent.succeeded(event.getCommand().getOutput().get());
    }
  }

  @Override
  public void commandFailed(CommandFailedEvent event) {
    if (event.getContext().get(SENT) instanceof SentCommand sent) {
      sent.failed();
    }
  }

  // What SET answers is its status, unless it was asked for the old value.
  private static Effect effect(RedisCommand<?, ?, ?> command) {
    if (!(command.getType() instanceof CommandType type)) {
      return Effect.NONE;
    }
    return type == CommandType.SET && command.getOutput() instanceof ValueOutput
        ? Effect.GET_AND_SET
        : EFFECTS.getOrDefault(type, Effect.NONE);
  }
}
