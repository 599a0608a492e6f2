package io.forethought.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.family.CappedLabel;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.text.ExpositionFormat;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A scrape has the very bytes that the client's writers would write of the same registry. */
class ScrapeDifferenceTest {

  private static final int REGISTRIES = 500;
  private static final String OPEN_METRICS = "application/openmetrics-text";

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "OPEN_METRICS"})
  void randomRegistriesAreWrittenAsTheClientWritesThem(ExpositionFormat format) throws IOException {
    for (int seed = 0; seed < REGISTRIES; seed++) {
      PrometheusRegistry registry = RandomRegistry.of(seed);

      assertThat(ours(registry, format)).as("seed %d", seed).isEqualTo(theirs(registry, format));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "OPEN_METRICS"})
  void theMetricsOfTheJvmStandAtTheirPlace(ExpositionFormat format) throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    FamilySet families = new FamilySet();
    CounterFamily.builder(families, "app_calls_total", "A.").build().only().inc();
    CounterFamily.builder(families, "jvm_memory_calls_total", "B.").build().only().inc();
    CounterFamily.builder(families, "zoo_calls_total", "C.").build().only().inc();
    families.families().forEach(registry::register);
    Forethought.jvm(registry);

    assertThat(types(written(registry, format)))
        .contains("app_calls", "jvm_memory_calls", "jvm_memory_used_bytes", "zoo_calls")
        .isSorted();
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "OPEN_METRICS"})
  void anEmptyRegistryHasNoMoreThanAnEnd(ExpositionFormat format) throws IOException {
    assertThat(ours(new PrometheusRegistry(), format)).isEqualTo(format.end());
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "OPEN_METRICS"})
  void familiesOfOneNameAreMergedAsTheClientMergesThem(ExpositionFormat format) throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    FamilySet families = new FamilySet();
    CounterFamily.Builder builder = CounterFamily.builder(families, "calls_total", "C.");
    CappedLabel label = builder.cappedLabel("caller", 3);
    builder.build().at(label.offset("a")).inc();
    families.families().forEach(registry::register);
    Counter.builder()
        .name("calls")
        .help("C.")
        .labelNames("other")
        .register(registry)
        .labelValues("b")
        .inc();

    assertThat(ours(registry, format))
        .contains("calls_total{caller=\"a\"} 1.0\n", "calls_total{other=\"b\"} 1.0\n")
        .isEqualTo(theirs(registry, format));
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "OPEN_METRICS"})
  void seriesThatComeUpLaterAreWrittenAtTheNextScrape(ExpositionFormat format) throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    FamilySet families = new FamilySet();
    CounterFamily.Builder builder = CounterFamily.builder(families, "calls_total", "C.");
    CappedLabel label = builder.cappedLabel("caller", 300);
    CounterFamily calls = builder.build();
    families.families().forEach(registry::register);

    for (int i = 0; i < 300; i++) {
      calls.at(label.offset("caller " + (i * 7) % 300)).inc(i);
      if (i % 50 == 0) {
        assertThat(ours(registry, format)).isEqualTo(theirs(registry, format));
      }
    }
    assertThat(ours(registry, format)).isEqualTo(theirs(registry, format));
  }

  @Test
  void scrapesAtTheSameTimeDoNotMeet() throws Exception {
    List<PrometheusRegistry> registries =
        LongStream.range(0, 20).mapToObj(RandomRegistry::of).toList();
    List<String> expected = new ArrayList<>();
    for (PrometheusRegistry registry : registries) {
      expected.add(theirs(registry, ExpositionFormat.TEXT));
    }
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> written = new ArrayList<>();
      for (int i = 0; i < 2000; i++) {
        PrometheusRegistry registry = registries.get(i % registries.size());
        written.add(pool.submit(() -> ours(registry, ExpositionFormat.TEXT)));
      }
      for (int i = 0; i < written.size(); i++) {
        assertThat(written.get(i).get()).isEqualTo(expected.get(i % expected.size()));
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aLargeScrapeIsHandedOnInPieces() throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    FamilySet families = new FamilySet();
    CounterFamily.Builder builder = CounterFamily.builder(families, "calls_total", "C.");
    CappedLabel label = builder.cappedLabel("caller", 50_000);
    CounterFamily calls = builder.build();
    for (int i = 0; i < 50_000; i++) {
      calls.at(label.offset("caller number " + i)).inc(i);
    }
    families.families().forEach(registry::register);
    LargestWrite out = new LargestWrite();

    Scrape.write(registry, OPEN_METRICS, out);

    assertThat(out.largest).isBetween(60_000, 1 << 16);
    assertThat(out.all.toString(StandardCharsets.UTF_8))
        .isEqualTo(theirs(registry, ExpositionFormat.OPEN_METRICS));
  }

  private static String ours(PrometheusRegistry registry, ExpositionFormat format)
      throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    Scrape.writeGzip(registry, accept(format), gzip);
    String text = written(registry, format);
    assertThat(inflated(gzip.toByteArray())).isEqualTo(text);
    return text;
  }

  private static String written(PrometheusRegistry registry, ExpositionFormat format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Scrape.write(registry, accept(format), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static @Nullable String accept(ExpositionFormat format) {
    return format == ExpositionFormat.TEXT ? null : OPEN_METRICS;
  }

  private static String inflated(byte[] gzip) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String theirs(PrometheusRegistry registry, ExpositionFormat format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer().write(out, registry.scrape());
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Which families there are. */
  private static List<String> types(String text) {
    return text.lines()
        .filter(line -> line.startsWith("# TYPE "))
        .map(line -> line.split(" ", -1)[2].replaceFirst("_total$", ""))
        .toList();
  }

  private static final class LargestWrite extends OutputStream {

    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private int largest;

    @Override
    public void write(int b) {
      all.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
      largest = Math.max(largest, count);
      all.write(bytes, offset, count);
    }
  }
}
