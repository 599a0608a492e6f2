package io.forethought.processor.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.checklist.evidence.Page;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Faults in the alerts: exactly one point is missing for each. */
@Tag("once")
class AlertFaultsTest {

  private static final String READY = "http://alertmanager:9093/-/ready";

  private static List<String> faults(UnaryOperator<List<String>> change) {
    return Setup.good().rules(change).faults();
  }

  private static UnaryOperator<String> changed(String name, String old, String changed) {
    return rule -> rule.contains("\"name\":\"" + name + "\"") ? rule.replace(old, changed) : rule;
  }

  private static List<String> without(List<String> rules, String part) {
    return rules.stream().filter(rule -> !rule.contains(part)).toList();
  }

  @Test
  void anAlertThatIsNotLoaded() {
    assertThat(faults(rules -> without(rules, "\"NoOrders\"")))
        .containsExactly("missing alerts: Prometheus has not loaded 1 of 5 alerts: NoOrders");
  }

  @Test
  void recordingRulesThatAreNotLoaded() {
    assertThat(faults(rules -> without(rules, "\"recording\"")))
        .singleElement()
        .asString()
        .startsWith("missing recording: Prometheus has not loaded ");
  }

  @Test
  void noRulesAtAll() {
    assertThat(faults(rules -> List.of()))
        .filteredOn(fault -> !fault.contains("has not loaded"))
        .containsExactly(
            "cannot tell expressions: none of the rules is loaded",
            "cannot tell evaluation: none of the rules is loaded",
            "missing watched: no alert fires if a target of shop is down");
  }

  @Test
  void anAlertOfAnotherVersion() {
    String fault =
        "missing expressions: NoOrders has another expression or duration than the jars declare";

    assertThat(faults(rules -> rules.stream().map(changed("NoOrders", "< 1", "< 2")).toList()))
        .containsExactly(fault);
    assertThat(faults(rules -> rules.stream().map(changed("NoOrders", ":600", ":60")).toList()))
        .containsExactly(fault);
  }

  @Test
  void anAlertThatIsWrittenInAnotherWay() {
    assertThat(
            faults(
                rules ->
                    rules.stream()
                        .map(changed("NoOrders", "without (instance) (", "without(instance)\\n ("))
                        .toList()))
        .isEmpty();
  }

  @Test
  void anAlertThatCannotBeEvaluated() {
    String failing = "\"err\",\"lastError\":\"many-to-many matching not allowed\"";

    assertThat(faults(rules -> rules.stream().map(changed("NoOrders", "\"ok\"", failing)).toList()))
        .containsExactly(
            "missing evaluation: Prometheus cannot evaluate NoOrders: many-to-many matching not"
                + " allowed");
  }

  @Test
  void rulesThatAreEvaluatedRarely() {
    assertThat(Setup.good().interval(300).faults())
        .singleElement()
        .asString()
        .startsWith("missing evaluation: Prometheus evaluates ")
        .endsWith(" more every 300 s");
  }

  @Test
  void rulesThatAreNotEvaluatedYet() {
    assertThat(
            faults(rules -> rules.stream().map(rule -> rule.replace("ok\"", "unknown\"")).toList()))
        .containsExactly("cannot tell evaluation: the rules are not evaluated yet");
  }

  @Test
  void noAlertOnTargetsThatAreDown() {
    String missing = "missing watched: no alert fires if a target of shop is down";

    assertThat(faults(rules -> without(rules, "up == 0"))).containsExactly(missing);
    assertThat(faults(rules -> rules.stream().map(other("up{job=\\\"db\\\"}")).toList()))
        .containsExactly(missing);
    assertThat(faults(rules -> rules.stream().map(other("up{job=~\\\"sh.*\\\"}")).toList()))
        .isEmpty();
    assertThat(faults(rules -> rules.stream().map(other("absent(up{job=\\\"shop\\\"})")).toList()))
        .isEmpty();
  }

  private static UnaryOperator<String> other(String expression) {
    return rule -> rule.replace("up == 0", expression + " == 0");
  }

  @Test
  void noAlertmanager() {
    assertThat(Setup.good().api("alertmanagers", "{\"activeAlertmanagers\":[]}").faults())
        .containsExactly("missing alertmanager: Prometheus sends its alerts to nobody");
    assertThat(Setup.good().api("alertmanagers", "{\"activeAlertmanagers\":null}").faults())
        .containsExactly("missing alertmanager: Prometheus sends its alerts to nobody");
  }

  @Test
  void anAlertmanagerThatDoesNotRun() {
    assertThat(Setup.good().page(READY, Page.none("the connection is refused", true)).faults())
        .containsExactly(
            "missing alertmanager: the Alertmanager http://alertmanager:9093 does not answer: the"
                + " connection is refused");
  }

  @Test
  void anAlertmanagerThatOnlyPrometheusReaches() {
    Setup setup = Setup.good().page(READY, Page.none("the name of the host is not known", false));
    String errors =
        "prometheus_notifications_errors_total{alertmanager=\"%s/api/v2/alerts\"} 4\n"
            .formatted("http://alertmanager:9093");

    assertThat(setup.faults())
        .containsExactly(
            "cannot tell alertmanager: the Alertmanager http://alertmanager:9093/api/v2/alerts"
                + " cannot be reached from this machine");
    assertThat(setup.page(Setup.SERVER + "/metrics", Recorded.scrape(errors)).faults())
        .containsExactly(
            "missing alertmanager: the Alertmanager http://alertmanager:9093 does not answer: the"
                + " name of the host is not known");
  }
}
