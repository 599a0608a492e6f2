package io.forethought.processor.testing.facts;

import static io.forethought.processor.testing.facts.TestSite.at;

import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.BuiltInAlert;
import java.util.Optional;

/** Settings of built-in alerts. The sites are the alert and the name of the attribute. */
public final class TestSetting {

  private TestSetting() {}

  public static AlertSetting threshold(BuiltInAlert alert, double threshold) {
    return setting(alert, Optional.of(threshold), "", "", "shop.Shop");
  }

  public static AlertSetting on(String origin, BuiltInAlert alert) {
    return setting(alert, Optional.empty(), "", "", origin);
  }

  public static AlertSetting pending(BuiltInAlert alert, String pending) {
    return setting(alert, Optional.empty(), pending, "", "shop.Shop");
  }

  public static AlertSetting runbook(BuiltInAlert alert, String runbook) {
    return setting(alert, Optional.empty(), "", runbook, "shop.Shop");
  }

  private static AlertSetting setting(
      BuiltInAlert alert,
      Optional<Double> threshold,
      String pending,
      String runbook,
      String origin) {
    return new AlertSetting(
        alert,
        threshold.map(value -> new Sited<>(value, at(alert + ".threshold"))),
        Optional.empty(),
        new Sited<>(pending, at(alert + ".forDuration")),
        new Sited<>("", at(alert + ".owner")),
        new Sited<>(runbook, at(alert + ".runbook")),
        false,
        origin,
        at(origin + ".@"));
  }
}
