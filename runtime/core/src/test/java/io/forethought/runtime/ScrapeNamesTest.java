package io.forethought.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.core.metrics.StateSet;
import io.prometheus.metrics.core.metrics.Summary;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(only(registry, null, Set.of("htt", "http_request", "http_requests_tot"))).isEmpty();
    assertThat(only(registry, null, Set.of("rain_total"))).contains("\nrain_total 1.0\n");
  }

  @Test
  void whatIsNotAskedForIsNotRead() throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    OneCounter.register(registry).inc();
    registry.register(new Unreadable());

    assertThat(only(registry, null, Set.of("rain_total"))).contains("\nrain_total 1.0\n");
  }

  @ParameterizedTest
  @CsvSource({
    "http_requests, http_requests_total 1.0",
    "http_requests_total, http_requests_total 1.0",
    "rain, 'rain_bucket{le=\"1.0\"} 1;rain_bucket{le=\"+Inf\"} 1;rain_count 1;rain_sum 0.5'",
    "rain_count, rain_count 1",
    "wind, 'wind{quantile=\"0.5\"} 2.0;wind_count 1;wind_sum 2.0'",
    "wind_sum, wind_sum 2.0",
    "build, 'build_info{version=\"1\"} 1'",
    "build_info, 'build_info{version=\"1\"} 1'",
    "weather, 'weather{weather=\"dry\"} 0;weather{weather=\"wet\"} 0'",
    "level, level 0.0",
    "rai, ''",
    "'', ''"
  })
  void aFamilyIsAllItsSamples(String name, String samples) throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    Counter.builder().name("http_requests_total").register(registry).inc();
    Histogram.builder()
        .name("rain")
        .classicOnly()
        .classicUpperBounds(1)
        .register(registry)
        .observe(0.5);
    Summary.builder().name("wind").quantile(0.5).register(registry).observe(2);
    Info.builder().name("build_info").labelNames("version").register(registry).addLabelValues("1");
    StateSet.builder().name("weather").states("dry", "wet").register(registry);
    Gauge.builder().name("level").register(registry);

    for (String accept : Arrays.asList(null, "application/openmetrics-text")) {
      assertThat(
              only(registry, accept, Set.of(name))
                  .lines()
                  .filter(line -> !line.startsWith("#"))
                  .collect(Collectors.joining(";")))
          .isEqualTo(samples);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rain.in the \"garden\"\\_total | 1.0",
        "rain.in the \"garden\"\\ | 1.0",
        "rain.elsewhere_total | 2.0",
        "rain.elsewhere | 2.0",
        "'snow\n*' | 3.0",
        "rain.in the  | ''",
        "rain | ''"
      })
  void namesThatMustBeQuotedAreFound(String name, String value) throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    Counter.builder().name("rain.in the \"garden\"\\").register(registry).inc();
    Counter.builder().name("rain.elsewhere").register(registry).inc(2);
    Gauge.builder().name("snow\n*").labelNames("a.b").register(registry).labelValues("x").set(3);

    for (String format : List.of("application/openmetrics-text", "text/plain")) {
      String left = only(registry, format + ";escaping=allow-utf-8", Set.of(name));
      assertThat(
              left.lines()
                  .filter(line -> line.startsWith("{\""))
                  .map(line -> line.replaceAll(".* ", "")))
          .containsExactlyElementsOf(value.isEmpty() ? List.of() : List.of(value));
    }
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
        if (comments.stream().noneMatch(kept -> isFamily(kept, wanted))) {
          samples.removeIf(sample -> !wanted.contains(sample.split("[{ ]", 2)[0]));
        }
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

  private static boolean isFamily(String comment, Set<String> wanted) {
    String[] words = comment.split(" ", -1);
    return words.length == 4
        && words[1].equals("TYPE")
        && (wanted.contains(words[2])
            || (words[3].equals("counter") && wanted.contains(words[2].replaceAll("_total$", "")))
            || (words[3].equals("gauge") && wanted.contains(words[2].replaceAll("_info$", ""))));
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
