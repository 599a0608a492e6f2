package io.forethought.processor.operations.output.alerting;

import io.forethought.processor.model.operations.AlertSeverity;
import java.util.LinkedHashMap;
import java.util.Map;

/** The labels and annotations of alerts, in the order in which they are written. */
public final class AlertTexts {

  private AlertTexts() {}

  /**
   * Labels by which an alert is routed.
   *
   * @param severity how urgent it is
   * @param owner the team that gets it; empty for none
   */
  public static Map<String, String> labels(AlertSeverity severity, String owner) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("severity", severity.label());
    putGiven(labels, "owner", owner);
    return labels;
  }

  /**
   * Texts for the person who gets an alert; those that are empty are left out.
   *
   * @param summary what is wrong
   * @param description details
   * @param runbook the address of the page that explains what to do
   */
  public static Map<String, String> annotations(
      String summary, String description, String runbook) {
    Map<String, String> annotations = new LinkedHashMap<>();
    putGiven(annotations, "summary", summary);
    putGiven(annotations, "description", description);
    putGiven(annotations, "runbook_url", runbook);
    return annotations;
  }

  private static void putGiven(Map<String, String> texts, String key, String text) {
    if (!text.isEmpty()) {
      texts.put(key, text);
    }
  }
}
