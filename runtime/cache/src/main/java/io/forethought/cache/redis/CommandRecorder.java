package io.forethought.cache.redis;

import io.forethought.cache.CacheRecorder;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Records commands by their effect and their answer.
 *
 * @param recorder who is told
 * @param hasValue whether an entry of the answer to {@link Effect#GET_ALL} holds a value
 */
public record CommandRecorder(CacheRecorder recorder, Predicate<Object> hasValue) {

  /** What a conditional command answers that has done nothing, as clients give it. */
  private static final Set<Object> NOT_DONE = Set.of(0L, false);

  /**
   * A command that came back.
   *
   * @param arguments how many arguments it had
   * @param answer what the client makes of the answer
   * @param start what {@link System#nanoTime()} was before
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
   * A look-up of many keys that came back.
   *
   * @param keys how many were looked up
   * @param found how many had a value
   * @param start what {@link System#nanoTime()} was before
   */
  public void gotAll(int keys, int found, long start) {
    recorder.gets(found, keys - found, start);
  }

  /**
   * A command that ended with an exception.
   *
   * @param arguments how many arguments it had
   * @param start what {@link System#nanoTime()} was before
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
