package io.forethought.processor.renaming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests what changes in files, and what is reported instead. */
@Tag("once")
class FileRenamingTest {

  private static final RenamedMetric COUNTER = RenamedMetric.of("shop_a_total", "shop_b_total");

  @Test
  void queriesInRulesAndInTheirTemplatesChange() {
    FileRenaming file =
        Renamed.file(
            "rules.yml",
            """
            groups:
              - name: shop_a_total
                rules:
                  - record: job:shop_a:rate5m
                    expr: sum by (job) (rate(shop_a_total[5m]))
                  - alert: shop_a_total
                    expr: job:shop_a:rate5m > 1 or shop_a_total > 2
                    labels:
                      now: '{{ query "shop_a_total{job=''x''}" | first | value }}'
                    annotations:
                      summary: shop_a_total is {{ $value }}
                      raw: "{{ with `shop_a_total` | query }}{{ . }}{{ end }}"
                      escaped: '{{ query "sum(shop_a_total{job=\\"x\\"})" }}'
                      format: |
                        {{ with printf "shop_a_total{job='%s',x=%q}[%dm]" $labels.job "a" 5
                          | query }}{{ . }}{{ end }}
                        {{ query (printf "rate(shop_a_total[%s])" .x) }}
            """,
            COUNTER);

    assertThat(file.renamed())
        .isEqualTo(
            """
            groups:
              - name: shop_a_total
                rules:
                  - record: job:shop_a:rate5m
                    expr: sum by (job) (rate(shop_b_total[5m]))
                  - alert: shop_a_total
                    expr: job:shop_a:rate5m > 1 or shop_b_total > 2
                    labels:
                      now: '{{ query "shop_b_total{job=''x''}" | first | value }}'
                    annotations:
                      summary: shop_a_total is {{ $value }}
                      raw: "{{ with `shop_b_total` | query }}{{ . }}{{ end }}"
                      escaped: '{{ query "sum(shop_b_total{job=\\"x\\"})" }}'
                      format: |
                        {{ with printf "shop_b_total{job='%s',x=%q}[%dm]" $labels.job "a" 5
                          | query }}{{ . }}{{ end }}
                        {{ query (printf "rate(shop_b_total[%s])" .x) }}
            """);
    assertThat(Renamed.remarks(file))
        .isEqualTo(
            """
            NOTE rules.yml:2:11 shop_a_total is unchanged here, because it is not part of a query
            NOTE rules.yml:4:17 the recorded metric job:shop_a:rate5m keeps its name; to rename it, run: rename job:shop_a:rate5m job:shop_b:rate5m
            NOTE rules.yml:6:16 shop_a_total is unchanged here, because it is not part of a query
            NOTE rules.yml:11:20 shop_a_total is unchanged here, because it is not part of a query
            """);
  }

  @Test
  void theNameOfARecordingRuleIsThatOfAMetric() {
    String rules =
        """
        groups:
          - name: g
            rules:
              - {record: 'job:shop_a:rate5m', expr: 'sum(rate(shop_a_total[5m]))'}
              - {record: 'x', expr: 'job:shop_a:rate5m'}
        """;
    RenamedMetric recorded = RenamedMetric.of("job:shop_a:rate5m", "job:shop_b:rate5m");

    assertThat(Renamed.file("r.yml", rules, recorded).renamed())
        .isEqualTo(rules.replace("job:shop_a:", "job:shop_b:"));
    assertThat(Renamed.remarks(Renamed.file("r.yml", rules, COUNTER)))
        .isEqualTo(
            "NOTE r.yml:4:19 the recorded metric job:shop_a:rate5m keeps its name; to rename it,"
                + " run: rename job:shop_a:rate5m job:shop_b:rate5m\n");
  }

  @Test
  void aRuleThatCopiesTheMetricStays() {
    String rules =
        """
        groups:
          - name: g
            rules:
              - {record: shop_a_total, expr: shop_b_total}
              - {record: shop_b_total, expr: 'sum(shop_a_total)'}
              - {record: c, expr: shop_a_total}
        """;

    FileRenaming file = Renamed.file("r.yml", rules, COUNTER);

    assertThat(file.renamed()).isEqualTo(rules.replace("c, expr: shop_a", "c, expr: shop_b"));
    assertThat(Renamed.remarks(file))
        .isEqualTo(
            """
            NOTE r.yml:4:18 this rule copies one name of the metric to the other; delete it when no query needs it
            NOTE r.yml:5:18 this rule copies one name of the metric to the other; delete it when no query needs it
            """);
  }

  @Test
  void whatAnAliasRepeatsChangesOnce() {
    FileRenaming file =
        Renamed.file(
            "r.yml",
            """
            groups:
              - name: g
                rules:
                  - &rule {alert: A, expr: &e shop_a_total > 1}
                  - {<<: *rule, alert: B}
                  - {alert: C, expr: *e}
            """,
            COUNTER);

    assertThat(Renamed.changes(file)).isEqualTo("r.yml:4:35: shop_a_total → shop_b_total\n");
    assertThat(file.renamed()).contains("&e shop_b_total > 1}").doesNotContain("shop_a");
  }

  @Test
  void queriesInDashboardsChange() {
    String dashboard =
        """
        {"title": "shop_a_total", "schemaVersion": 39,
         "templating": {"list": [
          {"name": "job", "type": "query", "definition": "label_values(shop_a_total, job)",
           "query": {"query": "label_values(shop_a_total, job)"}},
          {"name": "names", "type": "query", "query": "metrics(^(shop_a_total|x)$)"},
          {"name": "m", "type": "constant", "query": "shop_a_total"}]},
         "annotations": {"list": [{"expr": "changes(shop_a_total[5m]) > 0"}]},
         "panels": [
          {"type": "stat", "targets": [
           {"expr": "rate(shop_a\\u005ftotal{job=~\\"$job\\"}[$__rate_interval])",
            "legendFormat": "shop_a_total"},
           {"expr": "rate($m[5m]) + shop_${x}_total"}]},
          {"type": "stat", "datasource": {"type": "loki"}, "targets": [{"expr": "shop_a_total"}]},
          {"type": "stat", "targets": [{"expr": "select shop_a_total from x"}]},
          {"type": "stat", "datasource": {"type": "prometheus"},
           "targets": [{"expr": "sum(shop_a_total"}]}]}
        """;

    FileRenaming file = Renamed.file("d.json", dashboard, COUNTER);

    assertThat(Renamed.changes(file))
        .isEqualTo(
            """
            d.json:3:64: shop_a_total → shop_b_total
            d.json:4:37: shop_a_total → shop_b_total
            d.json:5:58: shop_a_total → shop_b_total
            d.json:7:45: shop_a_total → shop_b_total
            d.json:10:19: shop_a_total → shop_b_total
            """);
    assertThat(file.renamed())
        .contains("rate(shop_b_total{job=~\\\"$job\\\"}[$__rate_interval])")
        .contains("\"metrics(^(shop_b_total|x)$)\"");
    assertThat(Renamed.remarks(file))
        .isEqualTo(
            """
            NOTE d.json:1:12 shop_a_total is unchanged here, because it is not part of a query
            NOTE d.json:6:47 shop_a_total is unchanged here, because it is not part of a query
            NOTE d.json:11:22 shop_a_total is unchanged here, because it is not part of a query
            ERROR d.json:12:19 a variable stands for shop_a_total; change the value of the variable
            NOTE d.json:13:74 shop_a_total is unchanged here, because it is not part of a query
            NOTE d.json:14:49 this query contains shop_a_total, but is invalid: Unexpected `shop_a_total`. Write an operator such as `+` or `and` before it.
            ERROR d.json:16:29 this query contains shop_a_total, but is invalid: `(` is not closed.
            """);
  }

  @Test
  void aFileOfAnotherKindOnlyMentionsTheMetric() {
    FileRenaming file =
        Renamed.file("tests.yml", "tests:\n  - series: 'shop_a_total{a=\"b\"}'\n", COUNTER);

    assertThat(file.known()).isFalse();
    assertThat(file.changes()).isEmpty();
    assertThat(Renamed.remarks(file))
        .isEqualTo(
            "NOTE tests.yml:2:14 shop_a_total is unchanged here, because it is not part of a query\n");
  }
}
