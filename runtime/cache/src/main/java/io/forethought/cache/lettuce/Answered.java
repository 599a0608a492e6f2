package io.forethought.cache.lettuce;

import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.CommandOutput;
import io.lettuce.core.output.ValueOutput;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The output of a command that looks up one key, which also knows whether Redis has answered. Its
 * value alone does not tell a missing key from a command that was never executed. Everything else
 * is passed on to the original output.
 */
final class Answered extends ValueOutput<Object, Object> {

  private final CommandOutput<Object, Object, Object> original;
  private boolean answered;

  // The codec is never used, because the original output decodes.
  @SuppressWarnings("unchecked")
  Answered(CommandOutput<Object, Object, Object> original) {
    super((RedisCodec<Object, Object>) (RedisCodec<?, ?>) StringCodec.UTF8);
    this.original = original;
  }

  /** Returns whether Redis answered with a value or that there is none. */
  boolean isAnswered() {
    return answered;
  }

  @Override
  public void set(@Nullable ByteBuffer bytes) {
    answered = true;
    original.set(bytes);
  }

  @Override
  public @Nullable Object get() {
    return original.get();
  }

  @Override
  public void setError(ByteBuffer error) {
    original.setError(error);
  }

  @Override
  public void setError(String error) {
    original.setError(error);
  }

  @Override
  public boolean hasError() {
    return original.hasError();
  }

  @Override
  public String getError() {
    return original.getError();
  }

  @Override
  public String toString() {
    return original.toString();
  }
}
