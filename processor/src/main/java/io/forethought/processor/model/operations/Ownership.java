package io.forethought.processor.model.operations;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;

/**
 * What a metric set says about all its alerts. Texts that were not given are empty.
 *
 * @param owner the team that is responsible
 * @param runbook the address of the page that explains what to do, with a blank for the alert
 */
public record Ownership(Sited<String> owner, Sited<String> runbook) {

  private static final Site NOWHERE = new Nowhere();

  /** That of a metric set that says nothing. */
  public static final Ownership NONE =
      new Ownership(new Sited<>("", NOWHERE), new Sited<>("", NOWHERE));

  /** Stands for the name of the alert in a runbook. */
  public static final String BLANK = "{alert}";

  /** The address of the page about an alert. */
  public static String pageOf(String runbook, String alert) {
    return runbook.replace(BLANK, alert);
  }

  /** The place of a text that was not given. */
  private record Nowhere() implements Site {

    @Override
    public String describe() {
      return "";
    }
  }
}
