package io.forethought.cache.redis;

import io.forethought.cache.CacheRecorder;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Records commands by their effect and their response.
 *
 * @param recorder the recorder of the cache
 * @param hasValue returns whether an entry of the response to {@link Effect#GET_ALL} holds a value
 */
public record CommandRecorder(CacheRecorder recorder, Predicate<Object> hasValue) {

  /** The responses, as returned by clients, of conditional commands that had no effect. */
  private static final Set<Object> NOT_DONE = Set.of(0L, false);

  /**
   * Records a command that succeeded.
   *
   * @param effect the effect of the command
   * @param arguments the number of its arguments
   * @param answer the response as returned by the client
   * @param start the value of {@link System#nanoTime()} before the command
   */
  public void succeeded(Effect effect, int arguments, @Nullable Object answer, long start) {
    switch (effect) {
      case GET -> recorder.get(answer != null, start);
      case GET_AND_SET -> {
        recorder.get(answer != null, start);
        recorder.sets(1);
      }
      case GET_AND_DELETE -> {
        recorder.get(answer != null, start);
        recorder.deletes(1);
      }
      case GET_ALL -> {
        if (answer instanceof List<?> values) {
          gotAll(arguments, found(values), start);
        }
      }
      case SET -> recorder.sets(done(answer) ? 1 : 0);
      case SET_ALL -> recorder.sets(done(answer) ? arguments / 2 : 0);
      case DELETE -> recorder.deletes(arguments);
      case NONE -> {}
    }
  }

  /**
   * Records a successful lookup of many keys.
   *
   * @param keys the number of keys
   * @param found the number of keys with a value
   * @param start the value of {@link System#nanoTime()} before the command
   */
  public void gotAll(int keys, int found, long start) {
    recorder.gets(found, keys - found, start);
  }

  /**
   * Records a command that ended with an exception.
   *
   * @param effect the effect of the command
   * @param arguments the number of its arguments
   * @param start the value of {@link System#nanoTime()} before the command
   */
  public void failed(Effect effect, int arguments, long start) {
    switch (effect) {
      case GET, GET_AND_SET, GET_AND_DELETE -> recorder.failed(1, start);
      case GET_ALL -> recorder.failed(arguments, start);
      case SET, SET_ALL, DELETE, NONE -> {}
    }
  }

  private int found(List<?> values) {
    int found = 0;
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value != null && hasValue.test(value)) {
        found++;
      }
    }
    return found;
  }

  private static boolean done(@Nullable Object answer) {
    return answer != null && !NOT_DONE.contains(answer);
  }
}
