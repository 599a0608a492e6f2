package io.forethought.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.HistogramKind;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.family.HistogramFamily;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The client's settings of OpenMetrics 2.0, which are read once, each in a virtual machine of its
 * own.
 */
@Tag("once")
class OpenMetrics2Test {

  private static final String OPENMETRICS = "application/openmetrics-text";
  private static final String SWITCH = "-Dio.prometheus.openmetrics2.";

  @Test
  void withoutTheSwitchOpenMetrics1IsServed() throws Exception {
    assertThat(output())
        .contains(
            "a: same, application/openmetrics-text; version=1.0.0; charset=utf-8",
            "b: same, application/openmetrics-text; version=1.0.0; charset=utf-8",
            "made_total 2.0 # {order=\"17\"} 2.0")
        .noneMatch(line -> line.contains("st@"));
  }

  @Test
  void theSwitchTakesThePlaceOfOpenMetrics1() throws Exception {
    assertThat(output(SWITCH + "enabled=true"))
        .contains(
            "a: same, application/openmetrics-text; version=1.0.0; charset=utf-8",
            "b: same, application/openmetrics-text; version=1.0.0; charset=utf-8",
            "made_total 2.0 st@ # {order=\"17\"} 2.0",
            "only: wait_seconds_bucket{le=\"1.0\"} 1",
            "only: wait_seconds_count 1");
  }

  @Test
  void onlyScrapersThatAskForVersion2GetItIfItIsNegotiated() throws Exception {
    assertThat(output(SWITCH + "enabled=true", SWITCH + "content_negotiation=true"))
        .contains(
            "a: same, application/openmetrics-text; version=1.0.0; charset=utf-8",
            "b: same, application/openmetrics-text; version=2.0.0; charset=utf-8",
            "made_total 2.0 st@ # {order=\"17\"} 2.0");
  }

  @Test
  void allOfItsFeaturesWork() throws Exception {
    assertThat(
            output(
                SWITCH + "enabled=true",
                SWITCH + "composite_values=true",
                SWITCH + "exemplar_compliance=true",
                SWITCH + "native_histograms=true",
                SWITCH + "suffixes=true"))
        .contains("made_total 2.0 st@ # {order=\"17\"} 2.0")
        .anyMatch(line -> line.matches("wait_seconds \\{count:1,sum:0.5,bucket:\\[1.0:1,.*"))
        .anyMatch(line -> line.matches("size \\{count:1,sum:3.0,schema:5,.*"))
        .anyMatch(line -> line.matches("only: wait_seconds \\{count:1,.*"))
        .noneMatch(line -> line.startsWith("only: made_total"));
  }

  private static List<String> output(String... settings) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(settings));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertThat(program.waitFor()).as(text).isZero();
    // Times differ from run to run.
    return text.lines()
        .map(
            line -> line.replaceAll("st@[0-9.]+", "st@").replaceAll("} ([0-9.]+) [0-9.]+$", "} $1"))
        .toList();
  }

  /** Prints what two scrapers get: one that knows OpenMetrics 1.0 only, and one that knows 2.0. */
  static final class Program {

    public static void main(String[] arguments) throws Exception {
      FamilySet families = new FamilySet();
      CounterFamily.builder(families, "made_total", "M.")
          .exemplars()
          .build()
          .only()
          .incWithExemplar(2, Labels.of("order", "17"));
      HistogramFamily.builder(families, "wait_seconds", "W.")
          .unit("seconds")
          .buckets(1, 2)
          .build()
          .only()
          .observe(0.5);
      HistogramFamily.builder(families, "size", "S.")
          .kind(HistogramKind.NATIVE)
          .build()
          .only()
          .observe(3);
      PrometheusRegistry registry = new PrometheusRegistry();
      families.families().forEach(registry::register);
      String first = OPENMETRICS + ";version=1.0.0,text/plain;q=0.1";
      String second = OPENMETRICS + ";version=2.0.0;q=0.6," + OPENMETRICS + ";version=1.0.0;q=0.5";
      compare("a", registry, first);
      compare("b", registry, second);
      System.out.print(ours(registry, second));
      ByteArrayOutputStream some = new ByteArrayOutputStream();
      Scrape.writeOnly(registry, second, Set.of("wait_seconds_bucket"), some);
      System.out.print(some.toString(UTF_8).replaceAll("(?m)^(?!#)", "only: "));
    }

    /** Prints whether the output is that of the client, and its type. */
    private static void compare(String name, PrometheusRegistry registry, String accept)
        throws IOException {
      ByteArrayOutputStream theirs = new ByteArrayOutputStream();
      ExpositionFormats.init().findWriter(accept).write(theirs, registry.scrape());
      boolean isSame = ours(registry, accept).equals(theirs.toString(UTF_8));
      System.out.println(
          name + ": " + (isSame ? "same, " : "other, ") + Scrape.contentType(accept));
    }

    private static String ours(PrometheusRegistry registry, String accept) throws IOException {
      ByteArrayOutputStream ours = new ByteArrayOutputStream();
      Scrape.write(registry, accept, ours);
      return ours.toString(UTF_8);
    }
  }
}
