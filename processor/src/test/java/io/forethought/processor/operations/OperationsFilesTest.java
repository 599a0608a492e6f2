package io.forethought.processor.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.forethought.processor.operations.dashboard.Dashboard;
import io.forethought.processor.operations.dashboard.Panel;
import io.forethought.processor.operations.dashboard.Variable;
import io.forethought.processor.operations.document.UnreadableException;
import io.forethought.processor.operations.rulefile.AlertRule;
import io.forethought.processor.operations.rulefile.RuleGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link OperationsFiles} with files of every kind. */
@Tag("once")
class OperationsFilesTest {

  private static OperationsFile read(String name) throws IOException, UnreadableException {
    String content = Files.readString(Path.of("src/test/resources/operations", name));
    return OperationsFiles.read(name, content).orElseThrow();
  }

  /** The queries with their places, and what is certainly PromQL without a question mark. */
  private static String queries(OperationsFile file) {
    StringBuilder text = new StringBuilder();
    file.queries()
        .forEach(
            each ->
                text.append(each.query().text().site().describe())
                    .append(each.isForPrometheus() ? " " : " ? ")
                    .append(each.describe())
                    .append(": ")
                    .append(each.query().text().value().strip().replace("\n", "~"))
                    .append('\n'));
    return text.toString();
  }

  @Test
  void ruleFileIsRead() throws Exception {
    OperationsFile file = read("rules.yml");

    assertThat(queries(file))
        .isEqualTo(
            """
            rules.yml:8:15 the recording rule "job:shop_payments_failed:rate5m": sum by (job) (rate(shop_payments_failed_total[5m]))
            rules.yml:13:11 the alert "PaymentFailureSpike": sum(rate(shop_payments_failed_total[5m]))~  > 0.5
            rules.yml:26:11 the alert "CheckoutSlow": histogram_quantile(0.95, sum by (le) (rate(shop_checkout_seconds_bucket[5m]))) > 1
            rules.yml:32:16 the alert "ShopDown": absent(up{job="shop"}) or up{job="shop"} == 0
            """);
    RuleGroup payments = file.groups().get(0);
    assertThat(payments.name().reads("shop-payments")).isTrue();
    assertThat(payments.interval().orElseThrow().reads("30s")).isTrue();
    assertThat(payments.labels()).hasToString("[Named[name=team, value=payments]]");
    AlertRule spike = (AlertRule) payments.rules().get(1);
    assertThat(spike.forDuration().orElseThrow().reads("2m")).isTrue();
    assertThat(spike.keepFiringFor().orElseThrow().reads("5m")).isTrue();
    assertThat(spike.expr().site(44).describe()).isEqualTo("rules.yml:14:13");
    assertThat(spike.annotations().get(1).value().site(4).describe()).isEqualTo("rules.yml:21:29");
    assertThat(file.groups().get(1).rules().get(0).labels())
        .hasToString("[Named[name=slo, value=checkout], Named[name=severity, value=page]]");
    assertThat(file.groups().get(1).rules().get(0).labels().get(1).value().site().describe())
        .isEqualTo("rules.yml:18:21");
  }

  @Test
  void resourcesOfKubernetesAreRead() throws Exception {
    assertThat(queries(read("kubernetes.yaml")))
        .isEqualTo(
            """
            kubernetes.yaml:15:17 the alert "ShopDown": up{job="shop"} == 0
            kubernetes.yaml:33:19 the recording rule "job:shop_orders:rate5m": sum by (job) (rate(shop_orders_total[5m]))
            kubernetes.yaml:38:62 ? the panel "Rate" of the dashboard "Orders": rate(shop_orders_total[5m])
            """);
  }

  @Test
  void dashboardInTheClassicSchemaIsRead() throws Exception {
    OperationsFile file = read("classic.json");

    assertThat(queries(file))
        .isEqualTo(
            """
            classic.json:40:20 the panel "Orders by channel" of the dashboard "Shop": sum by (channel) (~  rate(shop_orders_total{job=~"grafana_variable"}[5m])~)
            classic.json:49:71 the panel 4 of the dashboard "Shop": shop_payments_open
            classic.json:51:21 ? the panel 4 of the dashboard "Shop": topk(5, shop_payments_failed_total)
            classic.json:59:29 ? the panel "Errors" of the dashboard "Shop": shop_errors_total
            classic.json:18:42 the variable "job" of the dashboard "Shop": shop_orders_total
            classic.json:23:32 the variable "top" of the dashboard "Shop": topk(5, sum by (product) (shop_sold_total))
            classic.json:9:65 the annotation "Deployments" of the dashboard "Shop": changes(shop_build_info{job="grafana_variable"}[5m]) > 0
            """);
    Dashboard dashboard = file.dashboards().get(0);
    Panel orders = dashboard.panels().get(0);
    assertThat(orders.type()).isEqualTo("timeseries");
    assertThat(orders.unit().orElseThrow().reads("reqps")).isTrue();
    assertThat(orders.thresholds()).hasToString("[80]");
    assertThat(orders.repeat().orElseThrow().reads("channel")).isTrue();
    assertThat(orders.targets().get(0).legend().orElseThrow().reads("{{channel}}")).isTrue();
    assertThat(dashboard.panels().get(2).library().orElseThrow().reads("Errors")).isTrue();
    assertThat(dashboard.panels().get(3).unit().orElseThrow().reads("s")).isTrue();
    assertThat(dashboard.variables())
        .extracting(Variable::kind)
        .hasToString(
            "[DATASOURCE, DATASOURCE, QUERY, QUERY, QUERY, QUERY, CONSTANT, INTERVAL, CUSTOM, ADHOC]");
    assertThat(dashboard.variable("pods").orElseThrow().query()).isEmpty();
    assertThat(dashboard.variable("window").orElseThrow().current()).hasToString("[10m]");
  }

  @Test
  void dashboardWithRowsIsRead() throws Exception {
    OperationsFile file = read("rows.json");

    assertThat(queries(file))
        .isEqualTo(
            """
            rows.json:12:29 ? the panel "Graph" of the dashboard "Old \ud83d\ude00": rate(shop_orders_total[5m])
            """);
  }

  @Test
  void dashboardInTheSecondSchemaIsRead() throws Exception {
    OperationsFile file = read("v2.json");

    assertThat(queries(file))
        .isEqualTo(
            """
            v2.json:34:35 the panel "Orders" of the dashboard "Shop": rate(shop_orders_total{job=~"grafana_variable"}[5m])
            v2.json:49:65 the panel "First version" of the dashboard "Shop": shop_payments_open
            v2.json:51:77 ? the panel "First version" of the dashboard "Shop": shop_users
            v2.json:18:43 the variable "job" of the dashboard "Shop": shop_orders_total
            v2.json:12:29 the annotation "Deployments" of the dashboard "Shop": changes(shop_build_info[5m]) > 0
            """);
    Panel orders = file.dashboards().get(0).panels().get(0);
    assertThat(orders.type()).isEqualTo("timeseries");
    assertThat(orders.unit().orElseThrow().reads("ops")).isTrue();
    assertThat(orders.thresholds()).hasToString("[9.5]");
    assertThat(orders.repeat().orElseThrow().reads("job")).isTrue();
    assertThat(file.dashboards().get(0).panels().get(1).type()).isEqualTo("stat");
    assertThat(file.dashboards().get(0).panels().get(2).library().orElseThrow().reads("Errors"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# expr",
        "just text",
        "rule_files: [rules.yml]\ntests: [{promql_expr_test: [{expr: up}]}]",
        "apiVersion: 1\ngroups: [{orgId: 1, rules: [{data: [{model: {expr: up}}]}]}]",
        "apiVersion: apps/v1\nkind: Deployment\nspec: {groups: [{rules: [{expr: up}]}]}",
        "groups: [a, b]",
        "{\"dependencies\": {\"expr\": \"1\"}}",
        "{\"panels\": 5}",
        "[1, {\"expr\": \"up\"}]",
      })
  void otherFilesAreNotRead(String content) throws Exception {
    assertThat(OperationsFiles.read("f.yml", content)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {alert: A, record: b, expr: c} | 1:47 | a rule has both "record" and "alert"
          {alert: A}                     | 1:28 | a rule has no "expr"
          {expr: up}                     | 1:28 | a rule has neither "record" nor "alert"
          {alert: A, expr: }             | 1:28 | a rule has no "expr"
          """)
  void ruleThatPrometheusRejectsIsReported(String rule, String place, String reason) {
    String content = "groups: [{name: g, rules: [" + rule + "]}]";
    UnreadableException e =
        catchThrowableOfType(
            UnreadableException.class, () -> OperationsFiles.read("f.yml", content));

    assertThat(e.site().describe()).isEqualTo("f.yml:" + place);
    assertThat(e.reason()).isEqualTo(reason);
  }
}
