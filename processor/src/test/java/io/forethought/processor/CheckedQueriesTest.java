package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that compilers check the queries of files and annotations. */
@Tag("once")
class CheckedQueriesTest {

  private static final String ORDERS =
      """
      package shop;

      import io.forethought.*;

      @Metrics(namespace = "shop", subsystem = "orders")
      interface Orders {

        enum Channel { APP, WEB }

        @Counter(help = "Orders that passed all checks.")
        void confirmed(Channel channel);
      }
      """;

  private static final String DASHBOARD =
      """
      {
        "title": "Shop",
        "templating": {"list": [
          {"name": "by", "type": "custom", "query": "channel,job"},
          {"name": "value", "type": "query", "query": "label_values(shop_orders_confirmed_total, channel)"}
        ]},
        "panels": [
          {"title": "Orders", "targets": [{"expr": "QUERY"}]}
        ]
      }
      """;

  @TempDir private Path folder;

  private CompilerRun compile(Tool tool, String source, String... options) {
    return CompilerCall.of(tool).option(options).source("shop.Orders", source).run();
  }

  private List<String> findings(Tool tool, String... options) {
    String[] all =
        Stream.concat(Stream.of("-Aforethought.check=" + folder), Stream.of(options))
            .toArray(String[]::new);
    return compile(tool, ORDERS, all).messages().stream()
        .map(message -> message.replace(folder + "/", "").replace("\n    ", "\n  "))
        .map(message -> message.replaceFirst("\n  Why: .*", ""))
        .toList();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private void rules(String... rules) throws IOException {
    write("rules.yml", "groups: [{name: g, rules: [\n" + String.join(",\n", rules) + "]}]\n");
  }

  private static String alert(String expr) {
    return "{alert: Orders, expr: '" + expr + "'}";
  }

  private void panel(String expr) throws IOException {
    write("dashboard.json", DASHBOARD.replace("QUERY", expr.replace("\"", "\\\"")));
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void aRenamedMetricNamesAllThatReadIt(Tool tool) throws IOException {
    String lock = "shop_orders_accepted_total";
    CompilerCall.of(Tool.JAVAC)
        .option("-Aforethought.lock=update:" + folder.resolve("metrics.lock"))
        .source("shop.Orders", ORDERS.replace("void confirmed", "void accepted"))
        .run();
    rules(alert("sum(rate(" + lock + "[5m])) == 0"), alert("up == 0"));
    panel("rate(" + lock + "{job=~\"$job\"}[$__rate_interval])");

    List<String> findings =
        findings(
            tool,
            "-Aforethought.lock=" + folder.resolve("metrics.lock"),
            "-Aforethought.FT701=off",
            "-Aforethought.FT708=off");

    assertThat(findings)
        .containsExactly(
            """
            dashboard.json:8:52: [FT601] The metric "shop_orders_accepted_total" does not exist any more.
              In: the panel "Orders" of the dashboard "Shop"
              Fix: write "shop_orders_confirmed_total\"""",
            """
            rules.yml:2:33: [FT601] The metric "shop_orders_accepted_total" does not exist any more.
              In: the alert "Orders"
              Fix: write "shop_orders_confirmed_total\"""");
  }

  @Test
  void recordingRulesAreMetricsInWhateverOrder() throws IOException {
    rules(
        alert("rate(job:orders:rate5m[5m]) > 1"),
        "{record: \"job:orders:rate5m\", expr: \"sum by (job) (shop:orders:rate5m)\"}",
        "{record: \"shop:orders:rate5m\", expr: 'rate(shop_orders_confirmed_total[5m])'}",
        "{record: \"a:b:c\", expr: \"d:e:f\"}",
        "{record: \"d:e:f\", expr: \"a:b:c\"}");

    assertThat(findings(Tool.JAVAC, "-Aforethought.FT633=off", "-Aforethought.FT634=off"))
        .containsExactly(
            """
            rules.yml:2:24: [FT610] `rate` is applied to a rate, which is not a counter.
              In: the alert "Orders"
              Fix: write `avg_over_time(…)`, or apply rate to the counter""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sum by ($by) (rate(shop_orders_confirmed_total[5m])) / on (channel) sum by (channel) (rate(shop_orders_confirmed_total[5m]))",
        "rate(shop_orders_confirmed_total{channel=\"$value\"}[$__rate_interval])",
        "rate(shop_orders_confirmed_total{channel=~\"$value\"}[5m]) / ignoring (channel) group_left sum without (channel) (rate(shop_orders_confirmed_total[5m]))",
        "rate(shop_orders_confirmed_total{$by=\"x\"}[5m])",
        "sum by ($by, channel) (rate($value[5m])) > 5",
        "topk($limit, rate(shop_orders_confirmed_total[5m]))",
        "rate(${value}_total[5m])",
        "$query",
        "histogram_quantile(0.9, sum by (le, $by) (rate(erp_seconds_bucket[5m])))"
      })
  void variablesOfGrafanaAreNotJudged(String query) throws IOException {
    panel(query);

    assertThat(findings(Tool.JAVAC, "-Aforethought.foreign=erp_*")).isEmpty();
  }

  @Test
  void variablesOfGrafanaReadLabels() throws IOException {
    write("dashboard.json", DASHBOARD.replace(", channel)", ", chanel)").replace("QUERY", "up"));

    assertThat(findings(Tool.JAVAC))
        .containsExactly(
            """
            dashboard.json:5:92: [FT603] The metric "shop_orders_confirmed_total" does not have the label "chanel".
              In: the variable "value" of the dashboard "Shop"
              Fix: write "channel\"""");
  }

  @Test
  void otherProgramsAndTargetsCanBeNamed() throws IOException {
    rules(alert("sum by (branch) (rate(shop_orders_confirmed_total[5m])) > erp_limit"));

    assertThat(findings(Tool.JAVAC))
        .extracting(finding -> finding.replaceFirst("(?s)\n.*", ""))
        .containsExactly(
            "rules.yml:2:32: [FT603] The metric \"shop_orders_confirmed_total\" does not have the label \"branch\".",
            "rules.yml:2:82: [FT601] The metric \"erp_limit\" does not exist.");
    assertThat(
            findings(
                Tool.JAVAC,
                "-Aforethought.foreign=other,erp_*",
                "-Aforethought.targetLabels=branch"))
        .isEmpty();
  }

  @Test
  void aMisspelledLabelIsOneFinding() throws IOException {
    rules(
        "{alert: Orders, expr: 'sum by (chanel) (rate(shop_orders_confirmed_total[5m])) > 1',"
            + " annotations: {summary: 'Orders of {{ $labels.channel }}.'}}");

    assertThat(findings(Tool.JAVAC))
        .singleElement()
        .asString()
        .startsWith("rules.yml:2:32: [FT603] ");
    assertThat(findings(Tool.JAVAC, "-Aforethought.FT603=off"))
        .singleElement()
        .asString()
        .startsWith("rules.yml:2:131: [FT624] ");
  }

  @Test
  void messagesShowThePartOfALiteral() {
    String source =
        ORDERS.replace(
            "  @Counter",
            """
              @Alert(
                  name = "Orders",
                  summary = "There are no orders.",
                  expr =
                      \"""
                      rate($metric[5m])
                        > deriv($confirmed[5m])
                      \""")
              @Counter""");

    assertThat(compile(Tool.JAVAC, source).messages())
        .singleElement()
        .asString()
        .contains("In: the alert \"Orders\":\n        > deriv($confirmed[5m])\n          ^^^^^\n");
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void queriesInTemplatesAreChecked(Tool tool) throws IOException {
    rules(
        """
        {alert: Orders, expr: "rate(shop_orders_confirmed_total[5m]) == 0", annotations: {
          good: '{{ with query "rate(shop_orders_confirmed_total{channel=\\"web\\"}[5m])" }}{{ . }}{{ end }}',
          bad: '{{ query "rate(shop_orders_confirmed_total{chanel=\\"web\\"}[5m])" | first | value }}',
          raw: '{{ range query `shop_orders_confirmd_total > (` }}{{ end }}',
          other: '{{ query (printf "rate(shop_orders_%s[5m])" "x") }} {{ query "\\x41(" }}'}}""");

    assertThat(findings(tool))
        .extracting(finding -> finding.replaceFirst("(?s)\n  Fix.*", ""))
        .containsExactly(
            """
            rules.yml:4:52: [FT603] The metric "shop_orders_confirmed_total" does not have the label "chanel".
              In: the alert "Orders\"""",
            """
            rules.yml:5:54: [FT619] The query cannot be parsed: `(` is not closed.
              In: the alert "Orders\"""");
  }

  @Test
  void messagesShowTheQueryOfATemplate() {
    String source =
        ORDERS.replace(
            "  @Counter",
            """
              @Alert(name = "Orders", expr = "rate($metric[5m]) == 0",
                  summary = "{{ query \\"deriv(shop_orders_confirmed_total[5m])\\" | first | value }}")
              @Counter""");

    CompilerRun run = compile(Tool.JAVAC, source);

    assertThat(run.findings()).containsExactly("error FT607 Orders.java:11:27");
    assertThat(run.messages())
        .singleElement()
        .asString()
        .contains(
            "In: the alert \"Orders\":\n      {{ query \"deriv(shop_orders_confirmed_total[5m])\" | first | value }}\n                ^^^^^\n");
  }
}
