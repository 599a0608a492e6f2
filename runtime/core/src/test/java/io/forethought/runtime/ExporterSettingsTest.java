package io.forethought.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The client's settings for exporters, which are read once, each in a virtual machine of its own.
 */
@Tag("once")
class ExporterSettingsTest {

  @Test
  void theFamiliesThatTheOperatorFiltersAreLeftOut() throws Exception {
    String filter = "-Dio.prometheus.exporter.filter.metric_name_must_";

    assertThat(samples(filter + "not_start_with=snow", filter + "not_be_equal_to=wind"))
        .containsExactly("hail 4.0", "rain_total 1.0", "--", "rain_total 1.0");
    assertThat(samples(filter + "be_equal_to=rain_total,snow_total"))
        .containsExactly(
            "rain_total 1.0", "snow_total 2.0", "--", "rain_total 1.0", "snow_total 2.0");
  }

  @Test
  void creationTimestampsAreWrittenForAllFamilies() throws Exception {
    assertThat(samples("-Dio.prometheus.exporter.include_created_timestamps=true"))
        .map(line -> line.replaceAll("_created .*", "_created"))
        .contains("rain_created", "snow_created");
  }

  private static List<String> samples(String... settings) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(settings));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertThat(program.waitFor()).as(text).isZero();
    return text.lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("forethought_"))
        .toList();
  }

  /** Prints all samples, and those of some names. */
  static final class Program {

    public static void main(String[] arguments) throws Exception {
      PrometheusRegistry registry = new PrometheusRegistry();
      OneCounter.register(registry).inc();
      Counter.builder().name("snow_total").register(registry).inc(2);
      Gauge.builder().name("wind").register(registry).set(3);
      Gauge.builder().name("hail").register(registry).set(4);
      System.out.print(Scrape.text(registry));
      System.out.println("--");
      ByteArrayOutputStream some = new ByteArrayOutputStream();
      Scrape.writeOnly(registry, null, Set.of("rain", "snow_total", "wind"), some);
      System.out.print(some.toString(UTF_8));
    }
  }
}
