package shop;

import io.forethought.CountExceptions;
import io.forethought.Counted;
import io.forethought.InProgress;
import io.forethought.Instrumented;
import io.forethought.Label;
import io.forethought.Timed;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reactive types of Reactor and Mutiny. */
@Instrumented(namespace = "shop")
public interface Feed {

  @Timed
  @InProgress
  @CountExceptions(IOException.class)
  Mono<String> quote(@Label boolean value);

  @Counted
  @CountExceptions
  Flux<List<? extends Number>> prices();

  @Timed
  <T extends Comparable<T>> Uni<T> later(T result);

  @InProgress
  @Counted
  @CountExceptions
  Multi<Integer> numbers();
}
