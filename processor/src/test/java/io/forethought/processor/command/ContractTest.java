package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares scrapes with a catalogue of all metric types. */
@Tag("once")
class ContractTest {

  private static final String CATALOGUE =
      """
      {"format": 1, "module": "shop", "series": 30, "metrics": [
        {"name": "shop_created_total", "type": "counter", "help": "Orders accepted.",
         "labels": [{"name": "provider", "values": ["paypal", "stripe"]}],
         "series": 4, "set": "shop.Orders", "method": "created",
         "renamedFrom": {"name": "shop_made_total", "until": "2027-06-30"}},
        {"name": "shop_visits_total", "type": "counter", "help": "Visits.",
         "labels": [{"name": "tenant", "max": 2}],
         "series": 3, "set": "shop.Orders", "method": "visits"},
        {"name": "shop_wait_seconds", "type": "histogram", "unit": "seconds", "help": "Waiting.",
         "buckets": [0.1, 1], "series": 5, "set": "shop.Orders", "method": "wait"},
        {"name": "shop_size_bytes", "type": "summary", "unit": "bytes", "help": "Size.",
         "quantiles": [0.5], "series": 3, "set": "shop.Orders", "method": "size"},
        {"name": "shop_build_info", "type": "info", "help": "Version.",
         "labels": [{"name": "version"}], "series": 1, "set": "shop.Orders", "method": "build"},
        {"name": "shop_mode", "type": "stateset", "help": "Mode.",
         "labels": [{"name": "shop_mode", "values": ["closed", "open"]}],
         "series": 2, "set": "shop.Orders", "method": "mode"}
      ]}
      """;

  private static final String TEXT =
      """
      # HELP shop_build_info Version.
      # TYPE shop_build_info gauge
      shop_build_info{version="1.0"} 1
      # HELP shop_created_total Orders accepted.
      # TYPE shop_created_total counter
      shop_created_total{provider="paypal"} 0.0
      shop_created_total{provider="stripe"} 2.0
      # HELP shop_made_total Renamed to shop_created_total; exported until 2027-06-30.
      # TYPE shop_made_total counter
      shop_made_total{provider="paypal"} 0.0
      shop_made_total{provider="stripe"} 2.0
      # HELP shop_mode Mode.
      # TYPE shop_mode gauge
      shop_mode{shop_mode="closed"} 0
      shop_mode{shop_mode="open"} 1
      # HELP shop_size_bytes Size.
      # TYPE shop_size_bytes summary
      shop_size_bytes{quantile="0.5"} 7.0
      shop_size_bytes_count 1
      shop_size_bytes_sum 7.0
      # HELP shop_visits_total Visits.
      # TYPE shop_visits_total counter
      shop_visits_total{tenant="a"} 1.0
      shop_visits_total{tenant="_other"} 1.0
      # HELP shop_wait_seconds Waiting.
      # TYPE shop_wait_seconds histogram
      shop_wait_seconds_bucket{le="0.1"} 0
      shop_wait_seconds_bucket{le="1.0"} 1
      shop_wait_seconds_bucket{le="+Inf"} 1
      shop_wait_seconds_count 1
      shop_wait_seconds_sum 0.5
      # TYPE jvm_threads_current gauge
      jvm_threads_current 12
      """;

  private static final String SUMMARY = "samples compared with 6 declared metrics of 1 library; ";

  @TempDir private Path folder;

  private TestCommand files;
  private Path jar;

  @BeforeEach
  void setUp() throws IOException {
    files = new TestCommand(folder);
    jar = files.zip("shop.jar", Map.of(Catalogue.FILE, CATALOGUE.getBytes(UTF_8)));
  }

  @Test
  void aScrapeThatHoldsExactlyWhatIsDeclaredHasNoFindings() throws IOException {
    assertThat(check(TEXT))
        .isEqualTo(new TestCommand.Ended(0, "", "18 " + SUMMARY + "0 errors, 0 warnings\n"));
  }

  @Test
  void openMetricsHasOtherNamesAndTypesAndUnits() throws IOException {
    String openMetrics =
        TEXT.replace("HELP shop_build_info", "HELP shop_build")
                .replace("TYPE shop_build_info gauge", "TYPE shop_build info")
                .replace("HELP shop_created_total", "HELP shop_created")
                .replace("TYPE shop_created_total", "TYPE shop_created")
                .replace("HELP shop_made_total", "HELP shop_made")
                .replace("TYPE shop_made_total", "TYPE shop_made")
                .replace("HELP shop_visits_total", "HELP shop_visits")
                .replace("TYPE shop_visits_total", "TYPE shop_visits")
                .replace("TYPE shop_mode gauge", "TYPE shop_mode stateset")
                .replace("# TYPE shop_size", "# UNIT shop_size_bytes bytes\n# TYPE shop_size")
                .replace("# TYPE shop_wait", "# UNIT shop_wait_seconds seconds\n# TYPE shop_wait")
                .replace(
                    "shop_wait_seconds_sum 0.5\n",
                    """
                    shop_wait_seconds_sum 0.5
                    shop_wait_seconds_created 1.7e9
                    """)
            + "# EOF\n";

    assertThat(check(openMetrics))
        .isEqualTo(new TestCommand.Ended(0, "", "19 " + SUMMARY + "0 errors, 0 warnings\n"));
    assertThat(check(openMetrics.replace("# UNIT shop_wait_seconds seconds\n", "")).out())
        .isEqualTo(
            "error: [unit] shop_wait_seconds in line 26: its unit is declared as seconds, but"
                + " exposed as none\n");
  }

  @Test
  void otherThatTheProgramMeantIsFine() throws IOException {
    String meant =
        TEXT.replace(
            "shop_made_total{provider=\"stripe\"} 2.0",
            """
            shop_made_total{provider="stripe"} 2.0
            shop_made_total{provider="_other"} 2.0\
            """);

    assertThat(check(meant))
        .isEqualTo(new TestCommand.Ended(0, "", "19 " + SUMMARY + "0 errors, 0 warnings\n"));
  }

  @Test
  void everyDifferenceIsReportedWithItsLine() throws IOException {
    TestCommand.Ended ended =
        check(
            TEXT.replace("shop_build_info{version=\"1.0\"} 1", "shop_build_info{release=\"1.0\"} 1")
                .replace("TYPE shop_created_total counter", "TYPE shop_created_total gauge")
                .replace(
                    "shop_created_total{provider=\"paypal\"}",
                    "shop_created_total{provider=\"cash\"}")
                .replace(
                    "shop_made_total{provider=\"paypal\"}", "shop_made_total{provider=\"_other\"}")
                .replace("HELP shop_size_bytes Size.", "HELP shop_size_bytes Sizes.")
                .replace("quantile=\"0.5\"", "quantile=\"0.9\"")
                .replace("le=\"0.1\"", "le=\"0.2\"")
                .replace(
                    "shop_visits_total{tenant=\"a\"} 1.0",
                    """
                    shop_visits_total{tenant="a"} 1.0
                    shop_visits_total{tenant="b"} 1.0
                    shop_visits_total{tenant="c"} 1.0\
                    """)
                .replaceAll("(?m)^.*shop_mode.*\n", "")
                .replace(
                    "jvm_threads_current 12",
                    """
                    jvm_threads_current 12
                    # TYPE tomcat_threads gauge
                    tomcat_threads{pool="a"} 1
                    tomcat_threads{pool="b"} 1
                    tomcat_up 1
                    forethought_label_overflow_total{label="provider",metric="shop_created_total"} 1\
                    """));

    assertThat(ended.out())
        .isEqualTo(
            """
            error: [missing-metric] shop_mode: the scrape does not contain it
            error: [label] shop_build_info in line 3: the label "release" is not declared
            error: [label] shop_build_info in line 3: the declared label "version" is missing
            error: [type] shop_created_total in line 4: it is declared as counter, but exposed as gauge
            error: [value] shop_created_total in line 6: the label "provider" has the value "cash"; declared are paypal, stripe
            error: [missing-series] shop_created_total in line 6: only 1 of 2 combinations of label values are exposed, but all of them exist from the start
            error: [missing-series] shop_made_total in line 10: only 1 of 2 combinations of label values are exposed, but all of them exist from the start
            error: [buckets] shop_size_bytes in line 14: its quantiles are declared as 0.5, but exposed as 0.9
            error: [budget] shop_visits_total in line 19: the label "tenant" has 3 values; at most 2 are declared
            error: [budget] shop_visits_total in line 19: it has 4 series; at most 3 are declared
            error: [buckets] shop_wait_seconds in line 25: its buckets are declared as 0.1, 1.0, +Inf, but exposed as 0.2, 1.0, +Inf
            error: [undeclared-metric] tomcat_threads in line 33: no catalogue declares it
            error: [undeclared-metric] tomcat_up in line 35: no catalogue declares it
            error: [undeclared-metric] forethought_label_overflow_total in line 36: no catalogue declares it
            warning: [other] shop_made_total in line 10: the label "provider" has the value "_other", because the program passed a value outside its bound, or null
            warning: [help-text] shop_size_bytes in line 12: its help is declared as "Size.", but exposed as "Sizes."
            """);
    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.err()).isEqualTo("22 " + SUMMARY + "14 errors, 2 warnings\n");
  }

  @Test
  void aSetThatIsNotRegisteredIsReportedOnce() throws IOException {
    assertThat(check("jvm_threads_current 12\n").out())
        .isEqualTo(
            "error: [missing-metric] shop.Orders: none of its metrics is exposed, because the"
                + " program has not registered this metric set on the registry that was scraped\n");
  }

  @Test
  void setsOfIntegrationsNeedNotBeRegistered() throws IOException {
    Path other =
        files.zip(
            "jdbc.jar",
            Map.of(
                Catalogue.FILE,
                CATALOGUE
                    .replace("shop.Orders", "io.forethought.jdbc.QueryMetrics")
                    .getBytes(UTF_8)));

    assertThat(files.run("contract", "--file", write("up 1\n"), "--ignore=up", other))
        .isEqualTo(
            new TestCommand.Ended(
                0,
                "",
                "1 sample compared with 6 declared metrics of 1"
                    + " library; 0 errors, 0 warnings\n"));
  }

  @Test
  void severitiesAndIgnoredNamesCanBeChosen() throws IOException {
    Path scrape = write(TEXT + "tomcat_up 1\nundertow_up 1\n");

    assertThat(files.run("contract", "--file", scrape, "--ignore", "tomcat_,undertow_", jar).exit())
        .isZero();
    assertThat(
            files.run(
                "contract", "--file", scrape, "--ignore=tomcat_", "--undeclared-metric=note", jar))
        .isEqualTo(
            new TestCommand.Ended(
                0,
                "note: [undeclared-metric] undertow_up in line 35: no catalogue declares it\n",
                "20 " + SUMMARY + "0 errors, 0 warnings\n"));
    assertThat(files.run("contract", "--file", scrape, "--undeclared-metric=off", jar).out())
        .isEmpty();
    assertThat(files.run("contract", "--file", write(TEXT), "--max-series=3", jar).out())
        .isEqualTo(
            "error: [budget] all metrics: the declared metrics have 17 series, but at most 3 are"
                + " allowed\n");
  }

  @Test
  void declaredMetricsWithAnIgnoredNameAreNotCompared() throws IOException {
    Path scrape =
        write(
            TEXT.replace("TYPE shop_size_bytes summary", "TYPE shop_size_bytes histogram")
                .replaceAll("(?m)^.*shop_mode.*\n", "")
                .replace("tenant=\"_other\"", "tenant=\"_other\",place=\"x\""));

    assertThat(files.run("contract", "--file", scrape, jar).exit()).isEqualTo(1);
    assertThat(
            files.run(
                "contract",
                "--file",
                scrape,
                "--ignore",
                "shop_size,shop_mode,shop_visits_total",
                "--max-series=10",
                jar))
        .isEqualTo(new TestCommand.Ended(0, "", "16 " + SUMMARY + "0 errors, 0 warnings\n"));
  }

  @Test
  void findingsCanBeWorkflowCommands() throws IOException {
    Path scrape =
        write(
            TEXT.replace("HELP shop_size_bytes Size.", "HELP shop_size_bytes 100%\\nSize.")
                + "tomcat_up 1\n");

    assertThat(files.run("contract", "--format=github", "--file", scrape, jar).out())
        .isEqualTo(
            """
            ::error file=scrape.txt,line=34,title=metrics%3A undeclared-metric::tomcat_up in line 34: no catalogue declares it
            ::warning file=scrape.txt,line=16,title=metrics%3A help-text::shop_size_bytes in line 16: its help is declared as "Size.", but exposed as "100%25%0ASize."
            """);
  }

  private TestCommand.Ended check(String scrape) throws IOException {
    return files.run("contract", "--file", write(scrape), jar);
  }

  private Path write(String scrape) throws IOException {
    return Files.writeString(folder.resolve("scrape.txt"), scrape);
  }
}
