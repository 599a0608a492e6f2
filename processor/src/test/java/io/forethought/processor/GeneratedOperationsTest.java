package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Integrations;
import io.forethought.processor.testing.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests which files for operations compilers write. */
@Tag("once")
class GeneratedOperationsTest {

  private static final String FOLDER = "META-INF/forethought/operations/";

  private static final List<String> FILES =
      List.of(
          "alerts.yml",
          "dashboard.json",
          "prometheus.yml",
          "recording.yml",
          "scrapeconfig.yaml",
          "servicemonitor.yaml");

  private static final String SET =
      """
      package shop;

      import io.forethought.*;

      @Metrics(namespace = "shop", subsystem = "orders")
      interface Orders {

        @Counter(help = "Orders that did not pass all checks.")
        void rejected();
      }
      """;

  private static final String ALERTING =
      SET.replace(
          "  @Counter",
          """
          @Alert(name = "OrdersRejected", expr = "rate($metric[5m]) > 1", summary = "Many.")
          @Counter\
          """);

  private static final String APPLICATION =
      """
      package shop;

      @io.forethought.InstrumentHttp(path = "/shop/metrics")
      class Application {}
      """;

  @TempDir private Path folder;

  private List<String> files(Tool tool, String source, String... options) {
    Workspace workspace = Workspace.at(folder).source("shop/Orders.java", source);
    String[] all =
        Stream.of(
                Stream.of(Integrations.options()),
                Stream.of("-Aforethought.FT820=off"),
                Stream.of(options))
            .flatMap(each -> each)
            .toArray(String[]::new);
    CompilerRun run = workspace.compile(tool, all);
    assertThat(run.messages()).isEmpty();
    return workspace.output().keySet().stream()
        .filter(name -> name.startsWith(FOLDER))
        .map(name -> name.substring(FOLDER.length()))
        .sorted()
        .toList();
  }

  private String content(String name) {
    return Workspace.at(folder).output().get(FOLDER + name);
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void alertsAreInTheFiles(Tool tool) {
    assertThat(files(tool, ALERTING)).isEqualTo(FILES);
    assertThat(content("alerts.yml"))
        .contains(
            "alert: OrdersRejected\n        expr: rate(shop_orders_rejected_total[5m]) > 1\n");
    assertThat(content("recording.yml"))
        .contains("sum without (instance, pod) (rate(shop_orders_rejected_total[5m]))");
    assertThat(content("dashboard.json")).contains("shop_orders_rejected_total");
    assertThat(content("prometheus.yml")).contains("localhost:9400");
  }

  @Test
  void anApplicationHasThem() {
    Workspace.at(folder).source("shop/Application.java", APPLICATION);

    assertThat(files(Tool.JAVAC, SET, "-Aforethought.interval=30s")).isEqualTo(FILES);
    assertThat(content("alerts.yml")).contains("alert: HighErrorRate", "alert: HighLatency");
    assertThat(content("prometheus.yml"))
        .contains("metrics_path: /shop/metrics", "scrape_interval: 30s", "localhost:8080");
  }

  @Test
  void anOptionDecides() {
    assertThat(files(Tool.JAVAC, SET)).isEmpty();
    assertThat(files(Tool.JAVAC, ALERTING, "-Aforethought.operations=off")).isEmpty();
  }

  @Test
  void metricsAloneHaveThemOnDemand() {
    assertThat(files(Tool.JAVAC, SET, "-Aforethought.operations=on")).isEqualTo(FILES);
  }

  @Test
  void allAreWrittenOnDemand() {
    assertThat(files(Tool.JAVAC, ALERTING, "-Aforethought.operations=all"))
        .hasSize(FILES.size() + 6)
        .containsAll(FILES)
        .contains("alerts.test.yml", "dashboard.v2.json", "federation.yml")
        .contains("remote-write.mimir.yml", "remote-write.thanos.yml")
        .contains("remote-write.victoriametrics.yml");
    assertThat(content("federation.yml")).contains("job:shop_orders_rejected:rate5m\n");
    assertThat(content("alerts.test.yml")).contains("OrdersRejected");
    assertThat(content("dashboard.v2.json")).contains("shop_orders_rejected_total");
  }
}
