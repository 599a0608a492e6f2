package io.forethought.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code name[]} leaves of a scrape. */
class ScrapeNamesTest {

  private static final int REGISTRIES = 200;

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "application/openmetrics-text")
  void exactlyTheSamplesAskedForAreLeft(@Nullable String accept) throws IOException {
    for (int seed = 0; seed < REGISTRIES; seed++) {
      PrometheusRegistry registry = RandomRegistry.of(seed);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      Scrape.write(registry, accept, all);
      String text = all.toString(StandardCharsets.UTF_8);
      Set<String> wanted = some(new Random(seed), text);

      assertThat(only(registry, accept, wanted)).as("seed %d", seed).isEqualTo(left(text, wanted));
    }
  }

  @Test
  void noPrefixIsEnough() throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    Counter.builder().name("http_requests_total").register(registry).inc();
    Counter.builder().name("http_total").register(registry).inc();
    OneCounter.register(registry).inc();

    assertThat(only(registry, null, Set.of("http_requests_total")))
        .isEqualTo("# TYPE http_requests_total counter\nhttp_requests_total 1.0\n");
    assertThat(only(registry, null, Set.of("http", "http_requests", "rain"))).isEmpty();
    assertThat(only(registry, null, Set.of("rain_total"))).contains("\nrain_total 1.0\n");
  }

  @Test
  void whatIsNotAskedForIsNotRead() throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    OneCounter.register(registry).inc();
    registry.register(new Unreadable());

    assertThat(only(registry, null, Set.of("rain_total"))).contains("\nrain_total 1.0\n");
  }

  @Test
  void namesThatMustBeQuotedAreFound() throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    Counter.builder().name("rain.in the \"garden\"").register(registry).inc();
    Counter.builder().name("rain.elsewhere").register(registry).inc();
    String accept = "application/openmetrics-text;escaping=allow-utf-8";
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Scrape.write(registry, accept, all);
    String name =
        all.toString(StandardCharsets.UTF_8).contains("{\"rain")
            ? "rain.in the \"garden\"_total"
            : "rain_in_the__garden__total";

    assertThat(only(registry, accept, Set.of(name)).lines().filter(line -> !line.startsWith("#")))
        .singleElement()
        .asString()
        .contains("garden")
        .endsWith(" 1.0");
  }

  private static String only(
      PrometheusRegistry registry, @Nullable String accept, Set<String> names) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Scrape.writeOnly(registry, accept, names, text);
    return text.toString(StandardCharsets.UTF_8);
  }

  /** Each name of a sample with a chance of one in three, and one that is nobody's. */
  private static Set<String> some(Random random, String text) {
    Set<String> names = new LinkedHashSet<>();
    for (String line : text.split("\n", -1)) {
      if (!line.startsWith("#") && !line.isEmpty()) {
        names.add(line.split("[{ ]", 2)[0]);
      }
    }
    Set<String> some = new HashSet<>(Set.of("nobody"));
    names.stream().filter(name -> random.nextInt(3) == 0).forEach(some::add);
    return some;
  }

  /** The lines of a scrape, block by block: comments, and the samples behind them. */
  private static String left(String text, Set<String> wanted) {
    StringBuilder left = new StringBuilder();
    List<String> comments = new ArrayList<>();
    List<String> samples = new ArrayList<>();
    for (String line : (text + "# END").split("\n", -1)) {
      boolean comment = line.startsWith("#");
      if ((comment && !samples.isEmpty()) || line.equals("# END") || line.equals("# EOF")) {
        samples.removeIf(sample -> !wanted.contains(sample.split("[{ ]", 2)[0]));
        if (!samples.isEmpty()) {
          comments.forEach(kept -> left.append(kept).append('\n'));
          samples.forEach(kept -> left.append(kept).append('\n'));
        }
        comments.clear();
        samples.clear();
      }
      if (line.equals("# EOF")) {
        left.append("# EOF\n");
      } else if (comment) {
        comments.add(line);
      } else {
        samples.add(line);
      }
    }
    return left.toString();
  }

  /** A family that nobody may read. */
  private static final class Unreadable implements Collector {

    @Override
    public MetricFamilyDescriptor getMetricFamilyDescriptor() {
      return MetricFamilyDescriptor.counter("stuck_total").help("S.").build();
    }

    @Override
    public MetricSnapshot collect() {
      throw new AssertionError("read");
    }
  }
}
