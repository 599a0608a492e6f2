package io.forethought.processor.catalogue;

import static io.forethought.processor.catalogue.TestEntry.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.MetricType;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.Golden;
import io.forethought.processor.testing.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsPageTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]*)\\) \\|");

  @Test
  void thePageIsExactlyThis() {
    Golden.at(Path.of("src/test/resources/catalogue/METRICS.md"))
        .assertSame(MetricsPage.write(Shop.catalogue()));
  }

  @Test
  void oneMetricOfAModuleWithoutName() {
    assertThat(
            MetricsPage.write(
                TestEntry.catalogue(
                    "", entry(MetricType.COUNTER, "a_total").help("Calls.").by("Calls", "made"))))
        .isEqualTo(
            """
            # Metrics

            1 metric, at most 1 series for each scraped instance.

            | Metric | Type | Labels | Series | Description |
            |---|---|---|---:|---|
            | [a_total](#a_total) | counter |  | 1 | Calls. |

            ## a_total

            Calls.

            - counter, one series
            - declared by `Calls.made`
            - query: `sum(rate(a_total[5m]))`
            """);
  }

  @Test
  void theIdleTimeOfALabelIsInBothFiles(@TempDir Path folder) {
    Workspace workspace =
        Workspace.at(folder)
            .source(
                "shop/Coupons.java",
                """
                package shop;

                import io.forethought.*;

                @Metrics(namespace = "shop", subsystem = "coupons")
                public interface Coupons {
                  @Counter(help = "Coupons that customers used.")
                  void used(@Label(max = 20, idle = "1h") String campaign);
                }
                """);
    assertThat(workspace.compile(Tool.JAVAC, "-classpath", Workspace.classPath()).messages())
        .isEmpty();

    assertThat(workspace.output().get(Catalogue.PAGE))
        .contains(
            "\n- label `campaign`: the first 20 values seen, each until it is not recorded for 1h,"
                + " then `_other`\n");
    assertThat(workspace.output().get(Catalogue.FILE))
        .containsIgnoringWhitespaces("{\"name\": \"campaign\", \"max\": 20, \"idle\": \"1h\"}");
  }

  @Test
  void metricsOfLibrariesStandAtTheEnd() {
    String page =
        MetricsPage.write(
            TestEntry.catalogue("", entry(MetricType.COUNTER, "a_total").by("Calls", "made")),
            TestEntry.catalogue(
                    "",
                    entry(MetricType.GAUGE, "c_items").help("Items of c.").by("c.C", "items"),
                    entry(MetricType.GAUGE, "b_items").help("Items of b.").by("b.B", "items"))
                .entries());

    assertThat(page)
        .endsWith(
            """

            ## Metrics of libraries

            Metrics of the libraries on the class path, exported if the program registers them: 2 metrics, at most 2 series.

            <details>
            <summary>All metrics of libraries</summary>

            | Metric | Type | Labels | Series | Description | Declared by |
            |---|---|---|---:|---|---|
            | b_items | gauge |  | 1 | Items of b. | b.B.items |
            | c_items | gauge |  | 1 | Items of c. | c.C.items |

            </details>
            """);
  }

  @Test
  void linksLeadToTheHeadingsAsGithubNumbersThem() {
    String page =
        MetricsPage.write(
            TestEntry.catalogue(
                "",
                entry(MetricType.GAUGE, "metrics").by("a.A", "a"),
                entry(MetricType.GAUGE, "Shop:Items").by("a.A", "b"),
                entry(MetricType.GAUGE, "shopitems").by("a.A", "c"),
                entry(MetricType.GAUGE, "größe in mm").by("a.A", "d"),
                entry(MetricType.GAUGE, "metrics").by("a.B", "a")));

    List<String> links =
        LINK.matcher(page).results().map((MatchResult link) -> link.group(1)).toList();
    assertThat(links)
        .containsExactly("shopitems", "größe-in-mm", "metrics-1", "metrics-2", "shopitems-1");
  }

  @Test
  void whateverTheTextsHoldEachMetricIsOneRowAndOneSection() {
    Seeded seeded = new Seeded(11);
    for (int i = 0; i < 1_000; i++) {
      Catalogue catalogue = seeded.catalogue();
      List<String> lines = MetricsPage.write(catalogue).lines().toList();

      assertThat(lines)
          .filteredOn(line -> line.startsWith("#"))
          .hasSize(1 + catalogue.entries().size());
      assertThat(lines)
          .filteredOn(line -> line.startsWith("|"))
          .hasSize(2 + catalogue.entries().size())
          .allMatch(
              line -> line.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count() == 6);
    }
  }
}
