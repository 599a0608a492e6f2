package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that the catalogue contains what is declared beside metrics for their operation. */
class OperationsTest {

  private static final Path PAYMENTS = Path.of("src/test/resources/operations/Payments.java");

  private static final String CARTS =
      """
      package shop;

      import io.forethought.*;

      @Metrics(namespace = "shop", subsystem = "carts")
      public interface Carts {

        @Counter(help = "Carts that customers left behind.")
        void abandoned();
      }
      """;

  @TempDir private Path folder;

  private Workspace shop(String name) throws IOException {
    return Workspace.at(folder.resolve(name))
        .source("shop/Payments.java", Files.readString(PAYMENTS))
        .source("shop/Carts.java", CARTS);
  }

  private static String[] classPath(Workspace workspace) {
    return new String[] {"-classpath", Workspace.classPath(workspace.classes())};
  }

  private static List<JsonNode> metrics(Workspace workspace) throws IOException {
    JsonNode catalogue = new ObjectMapper().readTree(workspace.output().get(Catalogue.FILE));
    return StreamSupport.stream(catalogue.get("metrics").spliterator(), false).toList();
  }

  private static Stream<String> alerts(JsonNode metric) {
    return StreamSupport.stream(metric.path("alerts").spliterator(), false).map(JsonNode::toString);
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void alertsAreWithTheirMetricAndKnowItsName(Tool tool) throws IOException {
    Workspace workspace = shop("shop");
    assertThat(workspace.compile(tool).messages()).isEmpty();

    List<JsonNode> metrics = metrics(workspace);

    assertThat(metrics)
        .extracting(metric -> metric.get("name").asText())
        .containsExactly(
            "shop_carts_abandoned_total",
            "shop_payments_answered_seconds",
            "shop_payments_attempted_total",
            "shop_payments_failed_total");
    assertThat(metrics.get(0).has("owner")).isFalse();
    assertThat(metrics.get(1).get("owner").asText()).isEqualTo("payments");
    assertThat(alerts(metrics.get(1)))
        .containsExactly(
            "{\"name\":\"Slow\",\"expr\":\"rate(shop_payments_answered_seconds_sum[5m]) > 3\","
                + "\"severity\":\"warning\",\"summary\":\"It is slow.\",\"owner\":\"payments\","
                + "\"runbook\":\"https://wiki.example.com/Slow\"}");
    assertThat(alerts(metrics.get(3)))
        .containsExactly(
            "{\"name\":\"MostPaymentsFail\",\"expr\":\"sum(rate(shop_payments_failed_total[5m]))"
                + " / sum(rate(shop_payments_attempted_total[5m])) > 0.5\",\"for\":\"5m\","
                + "\"severity\":\"critical\",\"summary\":\"More than half of the payments fail.\","
                + "\"owner\":\"payments\",\"runbook\":\"https://status.example.com\"}",
            "{\"name\":\"PaymentFailureSpike\",\"expr\":\"rate(shop_payments_failed_total[5m]) > 0.5\","
                + "\"keepFiringFor\":\"10m\",\"severity\":\"warning\","
                + "\"summary\":\"Payments fail more often than usual.\","
                + "\"description\":\"{{ $value }} payments per second fail.\","
                + "\"owner\":\"payments\","
                + "\"runbook\":\"https://wiki.example.com/PaymentFailureSpike\"}",
            "{\"name\":\"Refused\",\"expr\":\"rate(shop_payments_failed_total{first_order=~\\\"t.*$\\\"}[5m])"
                + " > 1e6\",\"severity\":\"warning\",\"summary\":\"Many.\",\"owner\":\"payments\","
                + "\"runbook\":\"https://wiki.example.com/Refused\"}");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void objectivesAndPanelsAreWithTheirMetric(Tool tool) throws IOException {
    Workspace workspace = shop("shop");
    assertThat(workspace.compile(tool).messages()).isEmpty();

    List<JsonNode> metrics = metrics(workspace);

    assertThat(metrics.get(1).get("objectives"))
        .hasToString(
            "[{\"name\":\"fast\",\"objective\":0.99,\"threshold\":0.5,\"window\":\"4w\"}]");
    assertThat(metrics.get(2).get("panel"))
        .hasToString("{\"title\":\"Payments\",\"row\":\"Money\",\"place\":1,\"kind\":\"stat\"}");
    assertThat(metrics.get(3).get("objectives"))
        .hasToString(
            "[{\"name\":\"payments\",\"objective\":0.999,\"window\":\"30d\","
                + "\"total\":\"shop_payments_attempted_total\",\"by\":[\"first_order\"]}]");
  }

  @Test
  void thePageTellsThem() throws IOException {
    Workspace workspace = shop("shop");
    assertThat(workspace.compile(Tool.JAVAC).messages()).isEmpty();

    assertThat(workspace.output().get(Catalogue.PAGE))
        .contains(
            "- owner: payments\n"
                + "- alert `Slow`, warning, runbook https://wiki.example.com/Slow: It is slow."
                + " `rate(shop_payments_answered_seconds_sum[5m]) > 3`\n"
                + "- objective `fast`: 99 % of values at most 0.5 seconds within 4w\n",
            "- objective `payments`: 99.9 % of events without an error within 30d, for each"
                + " first_order, total: `shop_payments_attempted_total`\n");
  }

  @Test
  void numbersThatAreNotFiniteAreOnlyReported() throws IOException {
    String wrong =
        Files.readString(PAYMENTS)
            .replace("objective = 0.999", "objective = 0.0 / 0")
            .replace("threshold = 0.5", "threshold = 1.0 / 0");
    Workspace workspace = shop("shop").source("shop/Payments.java", wrong);

    assertThat(workspace.compile(Tool.JAVAC).codesAndLines())
        .containsExactlyInAnyOrder("FT643:34", "FT644:39");
    assertThat(workspace.output().get(Catalogue.PAGE)).doesNotContain("objective");
  }

  @Test
  void setsThatAreNotCompiledKeepThem() throws IOException {
    Workspace clean = shop("clean");
    assertThat(clean.compile(Tool.JAVAC, classPath(clean)).messages()).isEmpty();
    Workspace edited = shop("edited");
    assertThat(edited.compile(Tool.JAVAC, classPath(edited)).messages()).isEmpty();

    assertThat(
            edited
                .compileOnly(Tool.JAVAC, List.of("shop/Carts.java"), List.of(), classPath(edited))
                .messages())
        .isEmpty();

    assertThat(edited.output()).isEqualTo(clean.output());
  }

  @Test
  void classFilesAreAsGoodAsSources() throws IOException {
    Workspace clean = shop("clean");
    assertThat(clean.compile(Tool.JAVAC, classPath(clean)).messages()).isEmpty();
    Workspace edited = shop("edited");
    assertThat(edited.compile(Tool.JAVAC, classPath(edited)).messages()).isEmpty();

    // Like Gradle: deletes the classes of changed sources, and all files about all sources.
    Files.delete(edited.classes().resolve("shop/Carts.class"));
    Files.delete(edited.classes().resolve("shop/CartsImpl.class"));
    Files.delete(edited.classes().resolve("META-INF/forethought/metrics.json"));
    CompilerRun run =
        edited.compileOnly(
            Tool.JAVAC,
            List.of("shop/Carts.java"),
            List.of("shop.Payments", "shop.PaymentsImpl"),
            classPath(edited));

    assertThat(run.messages()).isEmpty();
    assertThat(edited.output()).isEqualTo(clean.output());
  }

  @Test
  void alertsOfLibrariesAreKnown() throws IOException {
    Workspace library = shop("library");
    assertThat(library.compile(Tool.JAVAC).messages()).isEmpty();
    Workspace application =
        Workspace.at(folder.resolve("app"))
            .source(
                "app/App.java",
                """
                package app;

                import io.forethought.*;

                @Metrics(namespace = "app")
                public interface App {
                  @Counter(help = "Carts that customers left behind.")
                  @Alert(name = "Slow", expr = "rate($metric[5m]) > 1", summary = "Customers leave.")
                  void abandoned();
                }
                """);

    CompilerRun run =
        application.compile(
            Tool.JAVAC, "-classpath", Workspace.classPath(library.jar("library.jar")));

    assertThat(run.codesAndLines()).containsExactly("FT648:8");
    assertThat(run.messages().get(0))
        .contains("The alert \"Slow\" has the same name as one in shop.Payments.answered.");
  }
}
