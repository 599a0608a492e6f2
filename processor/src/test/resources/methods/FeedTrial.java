package shop;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Subscribes to what a decorated service returns, and returns what was recorded. */
public final class FeedTrial {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private Mono<String> quote;
  private Flux<List<? extends Number>> prices;
  private Uni<String> later;
  private Multi<Integer> numbers;

  private final Feed metered =
      FeedMetered.of(
          new Feed() {
            @Override
            public Mono<String> quote(boolean value) {
              if (quote == null) {
                throw new IllegalStateException("no quote");
              }
              return quote;
            }

            @Override
            public Flux<List<? extends Number>> prices() {
              return prices;
            }

            @SuppressWarnings("unchecked")
            @Override
            public <T extends Comparable<T>> Uni<T> later(T result) {
              return (Uni<T>) (Uni<?>) later;
            }

            @Override
            public Multi<Integer> numbers() {
              return numbers;
            }
          },
          registry);

  /** A mono that nobody subscribed to, that succeeds twice, fails, and is canceled. */
  public List<String> monos() {
    List<String> results = new ArrayList<>();
    Sinks.One<String> sink = Sinks.one();
    quote = sink.asMono();
    Mono<String> observed = metered.quote(true);
    results.add(recorded());
    observed.subscribe(results::add);
    results.add(recorded());
    sink.tryEmitValue("quote");
    observed.subscribe(results::add);
    IOException thrown = new IOException();
    quote = Mono.error(thrown);
    metered.quote(true).subscribe(results::add, error -> results.add("" + (error == thrown)));
    quote = Mono.never();
    metered.quote(true).subscribe().dispose();
    quote = null;
    try {
      metered.quote(false);
    } catch (IllegalStateException error) {
      results.add(error.getMessage());
    }
    results.add(recorded());
    return results;
  }

  /** A flux that completes, fails, and is canceled after its first item. */
  public List<String> fluxes() {
    List<String> results = new ArrayList<>();
    prices = Flux.just(List.of(1), List.of(2.5));
    metered.prices().subscribe(item -> results.add(item.toString()));
    prices = prices.concatWith(Flux.error(new IOException("broken")));
    metered.prices().subscribe(item -> {}, error -> results.add(error.getMessage()));
    metered.prices().take(1).subscribe(item -> results.add(item.toString()));
    results.add(recorded());
    return results;
  }

  /** A uni that succeeds, fails, and is canceled. */
  public List<String> unis() {
    List<String> results = new ArrayList<>();
    later = Uni.createFrom().item("later");
    metered.later("now").subscribe().with(results::add);
    later = Uni.createFrom().failure(new IOException("broken"));
    metered.later("now").subscribe().with(results::add, error -> results.add(error.getMessage()));
    later = Uni.createFrom().completionStage(new CompletableFuture<>());
    metered.later("now").subscribe().with(results::add).cancel();
    results.add(recorded());
    return results;
  }

  /** A multi that completes, fails, and is canceled after its first item. */
  public List<String> multis() {
    List<String> results = new ArrayList<>();
    numbers = Multi.createFrom().items(1, 2);
    metered.numbers().subscribe().with(item -> results.add("" + item));
    numbers = Multi.createFrom().failure(new IOException("broken"));
    metered.numbers().subscribe().with(item -> {}, error -> results.add(error.getMessage()));
    numbers = Multi.createFrom().items(1, 2);
    metered.numbers().select().first().subscribe().with(item -> results.add("" + item));
    results.add(recorded());
    return results;
  }

  private String recorded() {
    StringBuilder lines = new StringBuilder();
    Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("shop_"))
        .filter(line -> !line.endsWith(" 0") && !line.endsWith(" 0.0"))
        .filter(line -> !line.contains("_sum{") && !line.contains("_bucket{"))
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }
}
