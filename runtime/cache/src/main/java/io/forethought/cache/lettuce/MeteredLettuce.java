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
 * Records the commands that Lettuce sends to a Redis that is used as a cache, through any of its
 * interfaces.
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
 * <p>Add this listener before you open connections, because Lettuce passes listeners to a
 * connection when it is opened.
 *
 * @since 0.1.0
 */
// Callers have the API in their own module.
@SuppressWarnings("exports")
public final class MeteredLettuce implements CommandListener {

  private static final Map<CommandType, Effect> EFFECTS = Effect.of(CommandType.class);

  /** The key under which Lettuce keeps a {@link SentCommand} until the command ends. */
  private static final String SENT = SentCommand.class.getName();

  private final CommandRecorder recorder;

  /**
   * Creates a listener for one client. Never throws: if the registry rejects the metrics, this is
   * logged.
   *
   * @param registry the registry for the metrics
   * @param cache the name of the cache
   */
  public MeteredLettuce(PrometheusRegistry registry, String cache) {
    this.recorder =
        new CommandRecorder(
            CacheRecorder.ofCalls(registry, cache, Backend.LETTUCE), SentCommand::hasValue);
  }

  // The end of a future is observed on the future itself, because Lettuce does not notify listeners
  // of commands that it cancels after a timeout.
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

  // SET returns its status, unless the old value was requested.
  private static Effect effect(RedisCommand<?, ?, ?> command) {
    if (!(command.getType() instanceof CommandType type)) {
      return Effect.NONE;
    }
    return type == CommandType.SET && command.getOutput() instanceof ValueOutput
        ? Effect.GET_AND_SET
        : EFFECTS.getOrDefault(type, Effect.NONE);
  }
}
