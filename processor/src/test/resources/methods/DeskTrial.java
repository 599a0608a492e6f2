package shop;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;
import shop.Desk.Receipt;
import shop.Desk.Status;

/** Calls a service whose results are labels, and returns what was recorded. */
public final class DeskTrial implements Desk<String> {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final CompletableFuture<Receipt<String>> order = new CompletableFuture<>();
  private Receipt<String> receipt;
  private RuntimeException thrown;

  private record Paper(Status getStatus, boolean isLarge, String paper)
      implements Receipt<String> {}

  @Override
  public Receipt<String> sell(String metrics) {
    if (thrown != null) {
      throw thrown;
    }
    return receipt;
  }

  @Override
  public Receipt<String> serve(boolean totals) {
    if (thrown != null) {
      throw thrown;
    }
    return receipt;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <R extends Receipt<String>> CompletableFuture<? extends R> order(boolean urgent) {
    return (CompletableFuture<? extends R>) order;
  }

  @Override
  public Mono<Receipt<String>> preorder(boolean status) {
    return Mono.justOrEmpty(receipt);
  }

  /** Results with and without values, and no results. */
  public List<String> results() {
    Desk<String> desk = DeskMetered.of(this, registry);
    desk.sell("");
    receipt = new Paper(Status.DECLINED, true, "");
    desk.sell("");
    receipt = new Paper(null, false, "");
    desk.sell("");
    thrown = new IllegalStateException();
    try {
      desk.sell("");
    } catch (IllegalStateException expected) {
      return List.of(recorded());
    }
    throw new AssertionError("no exception");
  }

  /** Metrics of another set. */
  public List<String> totals() {
    DeskMetrics metrics = Forethought.metrics(DeskMetrics.class, registry);
    Desk.Totals totals = Forethought.metrics(Desk.Totals.class, registry);
    Desk<String> desk = DeskMetered.of(this, metrics, totals);
    receipt = new Paper(Status.PAID, true, "");
    desk.serve(true);
    desk.order(false);
    order.complete(receipt);
    thrown = new IllegalStateException();
    try {
      desk.serve(false);
    } catch (IllegalStateException expected) {
      return List.of(recorded());
    }
    throw new AssertionError("no exception");
  }

  /** Subscriptions with and without a result. */
  public List<String> subscriptions() {
    Desk<String> desk = DeskMetered.of(this, registry);
    desk.preorder(true).block();
    receipt = new Paper(Status.PAID, true, "");
    desk.preorder(false).block();
    return List.of(recorded());
  }

  /** The samples that are not 0, without those that depend on the clock. */
  private String recorded() {
    StringBuilder lines = new StringBuilder();
    Scrape.text(registry)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .filter(line -> !line.endsWith(" 0") && !line.endsWith(" 0.0"))
        .filter(line -> !line.contains("_sum{") && !line.contains("_bucket{"))
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }
}
