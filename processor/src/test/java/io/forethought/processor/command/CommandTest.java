package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.catalogue.MetricsPage;
import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.bundle.GeneratedFiles;
import io.forethought.processor.operations.output.scrape.ScrapeOptions;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the command with real jars that were compiled independently of each other. */
class CommandTest {

  @TempDir private Path folder;

  private TestCommand files;

  @BeforeEach
  void setUp() {
    files = new TestCommand(folder);
  }

  @Test
  void thePageOfAllLibrariesIsPrinted() throws IOException {
    Path orders = files.jar("orders", "shop", "accepted(boolean paid)");
    Path stock = files.jar("stock", "stock", "filled()");

    assertThat(files.run("catalogue", "--module", "shop", orders, stock))
        .isEqualTo(
            new TestCommand.Ended(
                0,
                """
                # Metrics of shop

                2 metrics, at most 3 series for each scraped instance.

                | Metric | Type | Labels | Series | Description |
                |---|---|---|---:|---|
                | [shop_accepted_total](#shop_accepted_total) | counter | paid | 2 | Things that were done. |
                | [stock_filled_total](#stock_filled_total) | counter |  | 1 | Things that were done. |

                ## shop_accepted_total

                Things that were done.

                - counter, at most 2 series
                - label `paid`: `false`, `true`
                - declared by `orders.ORDERS.accepted`
                - query: `sum by (paid) (rate(shop_accepted_total[5m]))`

                ## stock_filled_total

                Things that were done.

                - counter, one series
                - declared by `stock.STOCK.filled`
                - query: `sum(rate(stock_filled_total[5m]))`
                """,
                "2 metrics of 2 libraries, at most 3 series; 0 errors, 0 warnings\n"));
  }

  @Test
  void bothFilesAreWrittenWhereTheUserSays() throws IOException {
    Path orders = files.jar("orders", "shop", "accepted()");
    Path out = folder.resolve("docs/metrics");

    assertThat(files.run("catalogue", orders, "--module=shop", "--out=" + out))
        .isEqualTo(
            new TestCommand.Ended(
                0, "", "1 metric of 1 library, at most 1 series; 0 errors, 0 warnings\n"));
    Catalogue written = JsonCatalogue.read(Files.readString(out.resolve("metrics.json")));
    assertThat(written.module()).isEqualTo("shop");
    assertThat(written.entries())
        .extracting(entry -> entry.place())
        .containsExactly("orders.ORDERS.accepted");
    assertThat(out.resolve("METRICS.md")).hasContent(MetricsPage.write(written));
  }

  @Test
  void operationsFilesOfAllLibrariesAreWritten() throws IOException {
    Path orders = files.jar("orders", "shop", "accepted()");
    Path stock = files.jar("stock", "stock", "filled()");
    Path out = folder.resolve("new/ops");

    files.run("catalogue", "--module=shop", "--out", folder.resolve("catalogue"), orders, stock);
    TestCommand.Ended ended = files.run("operations", "--module=shop", "--out", out, orders, stock);

    Catalogue catalogue =
        JsonCatalogue.read(Files.readString(folder.resolve("catalogue/metrics.json")));
    Map<String, String> expected =
        new GeneratedFiles(
                new MonitoredProgram("shop", catalogue.entries()),
                ScrapeOptions.NONE.settings("shop", Optional.empty()))
            .all().stream().collect(Collectors.toMap(GeneratedFile::name, GeneratedFile::content));
    assertThat(ended)
        .isEqualTo(new TestCommand.Ended(0, "", expected.size() + " files for 2 metrics\n"));
    Map<String, String> written = new LinkedHashMap<>();
    try (Stream<Path> found = Files.list(out)) {
      for (Path file : found.toList()) {
        written.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(written).isEqualTo(expected);
  }

  @Test
  void theSettingOfTheFirstLibraryCounts() throws IOException {
    Path orders = withSetting("orders", 0.5);
    Path stock = withSetting("stock", 0.7);

    files.run("catalogue", orders, stock, "--out=" + folder.resolve("both"));

    assertThat(JsonCatalogue.read(Files.readString(folder.resolve("both/metrics.json"))).settings())
        .extracting(setting -> setting.threshold().orElseThrow().value())
        .containsExactly(0.5);
  }

  private Path withSetting(String name, double threshold) throws IOException {
    Workspace library = files.library(name, name, "accepted()");
    library.source(
        name + "/package-info.java",
        "@io.forethought.AlertSetting(value = io.forethought.BuiltInAlert.HIGH_LATENCY, threshold ="
            + " "
            + threshold
            + ")\npackage "
            + name
            + ";");
    library.compile(Tool.JAVAC, "-classpath", Workspace.classPath());
    return library.jar(name + ".jar");
  }

  @Test
  void aNameThatTwoLibrariesHaveIsAnError() throws IOException {
    Path orders = files.jar("orders", "shop", "accepted()");
    Path stock = files.jar("stock", "shop", "accepted()");

    TestCommand.Ended ended = files.run("catalogue", orders, stock);

    assertThat(ended.err())
        .isEqualTo(
            """
            error: [FT119] In stock.STOCK.accepted of stock.jar: The counter "shop_accepted_total" has the name of a library's metric: orders.ORDERS.accepted of orders.jar.
              Fix: start with the name of your application: namespace = "…"; if the program never registers the library's metric, suppress this finding
              Why: The registry rejects the second of the two metrics when the program starts.
            2 metrics of 2 libraries, at most 2 series; 1 error, 0 warnings
            """);
    assertThat(ended.exit()).isEqualTo(1);
    assertThat(files.run("catalogue", orders, stock, "--FT119=off"))
        .extracting(TestCommand.Ended::exit, TestCommand.Ended::err)
        .containsExactly(0, "2 metrics of 2 libraries, at most 2 series; 0 errors, 0 warnings\n");
  }

  @Test
  void namesThatAreTooSimilarAreWhatTheOptionSays() throws IOException {
    Path orders = files.jar("orders", "shop", "orderAccepted()");
    Path stock = files.jar("stock", "shop", "ordersAccepted()");
    String finding =
        """
        : [FT118] In stock.STOCK.ordersAccepted of stock.jar: The counter "shop_orders_accepted_total" differs from "shop_order_accepted_total" at orders.ORDERS.orderAccepted of orders.jar only in underscores or a plural.
          Fix: rename one of the two so that the names show how the metrics differ
          Why: Names this close are easily confused, and a query for the wrong one still draws a plausible graph.
        2 metrics of 2 libraries, at most 2 series; \
        """;

    assertThat(files.run("catalogue", orders, stock))
        .extracting(TestCommand.Ended::exit, TestCommand.Ended::err)
        .containsExactly(1, "error" + finding + "1 error, 0 warnings\n");
    assertThat(files.run("catalogue", orders, stock, "--FT118", "warn"))
        .extracting(TestCommand.Ended::exit, TestCommand.Ended::err)
        .containsExactly(0, "warning" + finding + "0 errors, 1 warning\n");
    assertThat(files.run("catalogue", orders, stock, "--FT118=note"))
        .extracting(TestCommand.Ended::exit, TestCommand.Ended::err)
        .containsExactly(0, "note" + finding + "0 errors, 0 warnings\n");
  }

  @Test
  void theSeriesOfAllLibrariesCountTogether() throws IOException {
    Path orders = files.jar("orders", "shop", "accepted(boolean paid)");
    Path stock = files.jar("stock", "stock", "filled(boolean whole)", "emptied()");

    assertThat(files.run("catalogue", orders, stock, "--max-series=5").exit()).isZero();
    assertThat(files.run("catalogue", orders, stock, "--max-series=4"))
        .extracting(TestCommand.Ended::exit, TestCommand.Ended::err)
        .containsExactly(
            1,
            """
            error: [FT208] The metrics of this program can have 5 series in total; 4 are allowed; the largest metrics: shop_accepted_total (2), stock_filled_total (2), stock_emptied_total (1).
              Fix: remove labels or values from the largest metrics, or raise --max-series
              Why: Each series costs memory, in your program and in Prometheus, for as long as the program runs.
            3 metrics of 2 libraries, at most 5 series; 1 error, 0 warnings
            """);
  }

  @Test
  void whatItsAuthorsAcceptIsNotTold() throws IOException {
    Path orders = files.jar("orders", "shop", "accepted()");
    Map<String, byte[]> entries = new LinkedHashMap<>();
    Workspace stock = files.library("stock", "shop", "accepted()");
    TestCommand.unpacked(stock, "", entries);
    String json = stock.output().get(Catalogue.FILE);
    String accepted =
        json.replace(
            "\"method\": \"accepted\"",
            "\"method\": \"accepted\", \"accepted\": [{\"code\": \"FT119\"}]");
    assertThat(accepted).isNotEqualTo(json);
    entries.put(Catalogue.FILE, accepted.getBytes(UTF_8));
    Path edited = files.zip("stock.jar", entries);

    assertThat(files.run("catalogue", orders, edited).exit()).isZero();
    assertThat(files.run("catalogue", edited, orders).exit()).isZero();
  }

  @Test
  void helpIsPrintedToWhoAsksForIt() {
    TestCommand.Ended help = files.run("catalogue", "--help");

    assertThat(help.exit()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .startsWith("Combines the metric catalogues of jars and folders, ")
        .contains("Usage:");
    assertThat(files.run()).isEqualTo(new TestCommand.Ended(2, "", help.out()));
  }
}
