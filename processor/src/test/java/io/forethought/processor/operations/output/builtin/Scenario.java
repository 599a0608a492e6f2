package io.forethought.processor.operations.output.builtin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A test of {@code promtool test rules}: series, and the alerts that fire at certain times. */
final class Scenario {

  private final String name;
  private final List<Map<String, Object>> series = new ArrayList<>();
  private final List<Map<String, Object>> expected = new ArrayList<>();

  private Scenario(String name) {
    this.name = name;
  }

  static Scenario of(String name) {
    return new Scenario(name);
  }

  /** A series with a sample each minute. */
  Scenario series(String metric, String values) {
    series.add(Map.of("series", metric, "values", values));
    return this;
  }

  /** No alert of this name fires at any of these times. */
  Scenario silent(String alert, String... times) {
    for (String time : times) {
      expected.add(Map.of("alertname", alert, "eval_time", time, "exp_alerts", List.of()));
    }
    return this;
  }

  /** One alert fires. */
  Scenario fires(
      String alert, String time, Map<String, String> labels, String summary, String description) {
    expected.add(
        Map.of(
            "alertname",
            alert,
            "eval_time",
            time,
            "exp_alerts",
            List.of(
                Map.of(
                    "exp_labels",
                    labels,
                    "exp_annotations",
                    Map.of("summary", summary, "description", description)))));
    return this;
  }

  /** Whether an alert is expected or not at some time. */
  boolean mentions(String alert) {
    return expected.stream().anyMatch(each -> each.get("alertname").equals(alert));
  }

  /** As promtool reads it. */
  Map<String, Object> written() {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("name", name);
    written.put("interval", "1m");
    written.put("input_series", series);
    written.put("alert_rule_test", expected);
    return written;
  }
}
