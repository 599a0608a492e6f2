package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests that incremental compilations write the same files as a full one. Some build tools compile
 * a few sources with the other classes on the class path; Gradle also passes the class files of all
 * annotated types to the processors again.
 */
class IncrementalTest {

  private static final String ORDERS =
      """
      package shop;

      import io.forethought.*;
      import io.prometheus.metrics.core.datapoints.*;

      @Metrics(namespace = "shop", subsystem = "orders")
      public interface Orders {

        @SuppressWarnings("FT114")
        @Counter(help = "Accepted.")
        CounterDataPoint accepted(Channel channel, boolean firstOrder);

        @Histogram(help = "Time from order to payment.", unit = Unit.SECONDS)
        void paid(@Amount java.time.Duration delay);
      }
      """;

  private static final String CHANNEL =
      """
      package shop;

      public enum Channel { APP, WEB }
      """;

  private static final String STOCK =
      """
      package shop;

      import io.forethought.*;
      import io.prometheus.metrics.core.datapoints.*;

      @Metrics(namespace = "shop", subsystem = "stock")
      public interface Stock {

        @Gauge(help = "Pieces that can be sold at once.")
        GaugeDataPoint available(@Label(max = 20) String warehouse);
      }
      """;

  private static final String STOCK_EDITED =
      STOCK.replace("at once", "today").replace("max = 20", "max = 30");

  @TempDir private Path folder;

  private Workspace workspace(String name, String stock) {
    return Workspace.at(folder.resolve(name))
        .source("shop/Channel.java", CHANNEL)
        .source("shop/Orders.java", ORDERS)
        .source("shop/Stock.java", stock);
  }

  private static String[] classPath(Workspace workspace) {
    return new String[] {"-classpath", Workspace.classPath(workspace.classes())};
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void oneEditedSourceAloneLeavesWhatACleanBuildDoes(Tool tool) throws IOException {
    Workspace clean = workspace("clean", STOCK_EDITED);
    assertThat(clean.compile(tool, classPath(clean)).findings()).isEmpty();
    Workspace edited = workspace("edited", STOCK);
    assertThat(edited.compile(tool, classPath(edited)).findings()).isEmpty();
    assertThat(edited.output()).isNotEqualTo(clean.output());

    edited.source("shop/Stock.java", STOCK_EDITED);
    // Eclipse's compiler does not generate classes that are already on the class path.
    Files.delete(edited.classes().resolve("shop/StockImpl.class"));
    CompilerRun run =
        edited.compileOnly(tool, List.of("shop/Stock.java"), List.of(), classPath(edited));

    assertThat(run.messages()).isEmpty();
    assertThat(edited.output()).isEqualTo(clean.output());
  }

  @Test
  void outputNeedNotBeOnTheClassPath() throws IOException {
    Workspace clean = workspace("clean", STOCK_EDITED);
    assertThat(clean.compile(Tool.JAVAC).messages()).isEmpty();
    Workspace edited = workspace("edited", STOCK);
    assertThat(edited.compile(Tool.JAVAC).messages()).isEmpty();

    edited.source("shop/Stock.java", STOCK_EDITED);
    CompilerRun run = edited.compileOnly(Tool.JAVAC, List.of("shop/Stock.java"), List.of());

    assertThat(run.messages()).isEmpty();
    assertThat(edited.output()).isEqualTo(clean.output());
  }

  @Test
  void classFilesAreAsGoodAsSources() throws IOException {
    Workspace clean = workspace("clean", STOCK_EDITED);
    assertThat(clean.compile(Tool.JAVAC, classPath(clean)).messages()).isEmpty();
    Workspace edited = workspace("edited", STOCK);
    assertThat(edited.compile(Tool.JAVAC, classPath(edited)).messages()).isEmpty();

    // Like Gradle: deletes the classes of changed sources, and all files about all sources.
    edited.source("shop/Stock.java", STOCK_EDITED);
    Files.delete(edited.classes().resolve("shop/Stock.class"));
    Files.delete(edited.classes().resolve("shop/StockImpl.class"));
    Files.delete(edited.classes().resolve("META-INF/forethought/metrics.json"));
    CompilerRun run =
        edited.compileOnly(
            Tool.JAVAC,
            List.of("shop/Stock.java"),
            List.of("shop.Orders", "shop.OrdersImpl"),
            classPath(edited));

    assertThat(run.messages()).isEmpty();
    assertThat(edited.output()).isEqualTo(clean.output());
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void baseOfASetThatIsNotCompiledIsNoStrayMetric(Tool tool) {
    for (String access : List.of("", "public ")) {
      Workspace workspace = bases("bases" + access.strip(), access);
      assertThat(workspace.compile(tool, classPath(workspace)).findings()).isEmpty();

      assertThat(
              workspace
                  .compileOnly(tool, List.of("shop/Base.java"), List.of(), classPath(workspace))
                  .findings())
          .isEmpty();
      assertThat(workspace.compileOnly(Tool.JAVAC, List.of("shop/Base.java"), List.of()).findings())
          .isEmpty();
    }
  }

  @Test
  void publicBaseNeedsNoSetInItsModule() {
    Workspace library = bases("library", "public ").delete("shop/Sales.java");
    assertThat(library.compile(Tool.JAVAC).messages()).isEmpty();
    assertThat(library.output()).doesNotContainKey("META-INF/forethought/metrics.json");

    assertThat(bases("own", "").delete("shop/Sales.java").compile(Tool.JAVAC).findings())
        .containsExactly("error FT415 Base.java:4:3");
  }

  @Test
  void suppressionOnABaseIsNeverUnused() {
    Workspace workspace =
        bases("suppressed", "@io.forethought.Suppress(value = \"FT415\", reason = \"A base.\") ");

    assertThat(workspace.compile(Tool.JAVAC, classPath(workspace)).findings()).isEmpty();
    assertThat(workspace.delete("shop/Sales.java").compile(Tool.JAVAC).findings()).isEmpty();
  }

  /** A base interface and a metric set that extends it by way of another interface. */
  private Workspace bases(String name, String access) {
    return Workspace.at(folder.resolve(name))
        .source(
            "shop/Base.java",
            """
            package shop;
            import io.prometheus.metrics.core.datapoints.CounterDataPoint;
            %sinterface Base {
              @io.forethought.Counter(help = "Articles that customers bought.")
              CounterDataPoint sold();
            }
            """
                .formatted(access))
        .source("shop/Between.java", "package shop; interface Between extends Base {}")
        .source(
            "shop/Sales.java",
            """
            package shop;
            @io.forethought.Metrics(namespace = "shop", subsystem = "sales")
            public interface Sales extends Between {}
            """);
  }

  @Test
  void deletedSetIsGoneFromTheCatalogue() throws IOException {
    Workspace workspace = workspace("shop", STOCK);
    assertThat(workspace.compile(Tool.JAVAC, classPath(workspace)).messages()).isEmpty();
    assertThat(catalogue(workspace)).contains("shop_stock_available", "shop_orders_accepted_total");

    workspace.delete("shop/Stock.java");
    Files.delete(workspace.classes().resolve("shop/Stock.class"));
    Files.delete(workspace.classes().resolve("shop/StockImpl.class"));
    CompilerRun run =
        workspace.compileOnly(
            Tool.JAVAC, List.of("shop/Orders.java"), List.of(), classPath(workspace));

    assertThat(run.messages()).isEmpty();
    assertThat(catalogue(workspace))
        .contains("shop_orders_accepted_total")
        .doesNotContain("shop_stock_available");
  }

  @Test
  void findingsAboutTheModuleNameClassesThatAreNotCompiled() {
    Workspace workspace = workspace("shop", STOCK);
    assertThat(workspace.compile(Tool.JAVAC, classPath(workspace)).messages()).isEmpty();

    workspace.source(
        "shop/Stock.java",
        STOCK
            .replace("subsystem = \"stock\"", "subsystem = \"order\"")
            .replace("available", "paid")
            .replace("@Gauge(", "@Gauge(unit = Unit.SECONDS, "));
    CompilerRun run =
        workspace.compileOnly(
            Tool.JAVAC,
            List.of("shop/Stock.java"),
            List.of("shop.Orders", "shop.OrdersImpl"),
            classPath(workspace));

    assertThat(run.messages())
        .singleElement()
        .asString()
        .startsWith(
            "[FT118] In Orders.paid: The histogram \"shop_orders_paid_seconds\" differs from"
                + " \"shop_order_paid_seconds\" at shop.Stock.paid only in underscores");
  }

  private static String catalogue(Workspace workspace) {
    return workspace.output().get("META-INF/forethought/metrics.json");
  }
}
