package io.forethought.cache.lettuce;

import io.forethought.cache.redis.CommandRecorder;
import io.forethought.cache.redis.Effect;
import io.lettuce.core.Value;
import io.lettuce.core.output.StreamingOutput;
import io.lettuce.core.output.ValueOutput;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.RedisCommand;
import io.lettuce.core.protocol.TransactionalCommand;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A command that was sent and has not ended. */
final class SentCommand {

  private final long start = System.nanoTime();
  private final CommandRecorder recorder;
  private final Effect effect;
  private final RedisCommand<Object, Object, Object> command;
  private @Nullable Counting<?> values;

  SentCommand(
      CommandRecorder recorder, Effect effect, RedisCommand<Object, Object, Object> command) {
    this.recorder = recorder;
    this.effect = effect;
    this.command = command;
    // A command of a transaction also succeeds if the transaction is discarded or aborted.
    if (command instanceof TransactionalCommand && isValue(command.getOutput())) {
      command.setOutput(new Answered(command.getOutput()));
    }
  }

  private static boolean isValue(@Nullable Object output) {
    return output != null && output.getClass() == ValueOutput.class;
  }

  /**
   * Counts the values of a command that are passed to a subscriber one by one instead of in the
   * response.
   */
  void countValues() {
    if (effect == Effect.GET_ALL && command.getOutput() instanceof StreamingOutput<?> output) {
      values = Counting.in(output);
    }
  }

  void succeeded(@Nullable Object answer) {
    Counting<?> counted = values;
    if (command instanceof TransactionalCommand && !isExecuted(answer)) {
      return;
    }
    if (counted == null) {
      recorder.succeeded(effect, arguments(), answer, start);
    } else {
      recorder.gotAll(arguments(), counted.found, start);
    }
  }

  /** Returns whether Redis has executed the transaction: then every command has an answer. */
  private boolean isExecuted(@Nullable Object answer) {
    return command.getOutput() instanceof Answered output
        ? output.isAnswered()
        : answer != null && !(answer instanceof Collection<?> values && values.isEmpty());
  }

  void failed() {
    recorder.failed(effect, arguments(), start);
  }

  /** Returns whether an entry of a response holds a value. */
  static boolean hasValue(@Nullable Object entry) {
    return !(entry instanceof Value<?> value) || value.hasValue();
  }

  private int arguments() {
    CommandArgs<?, ?> arguments = command.getArgs();
    return arguments == null ? 0 : arguments.count();
  }

  /** Passes values on and counts them. Only one thread reads responses. */
  private static final class Counting<T> extends StreamingOutput.Subscriber<T> {

    private final StreamingOutput.Subscriber<T> subscriber;
    private int found;

    Counting(StreamingOutput.Subscriber<T> subscriber) {
      this.subscriber = subscriber;
    }

    static <T> Counting<T> in(StreamingOutput<T> output) {
      Counting<T> counting = new Counting<>(output.getSubscriber());
      output.setSubscriber(counting);
      return counting;
    }

    @Override
    public void onNext(T value) {
      found += hasValue(value) ? 1 : 0;
      subscriber.onNext(value);
    }

    @Override
    public void onNext(Collection<T> values, T value) {
      found += hasValue(value) ? 1 : 0;
      subscriber.onNext(values, value);
    }
  }
}
