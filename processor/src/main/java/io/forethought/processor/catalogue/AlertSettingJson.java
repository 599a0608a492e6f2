package io.forethought.processor.catalogue;

import com.google.gson.stream.JsonWriter;
import io.forethought.processor.json.JsonValue;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.BuiltInAlert;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes and reads what a module changes about the alerts of integrations. */
final class AlertSettingJson {

  static final String MEMBER = "alertSettings";

  private AlertSettingJson() {}

  static void write(JsonWriter json, List<AlertSetting> settings) throws IOException {
    if (settings.isEmpty()) {
      return;
    }
    json.name(MEMBER).beginArray();
    for (AlertSetting setting : settings) {
      write(json, setting);
    }
    json.endArray();
  }

  private static void write(JsonWriter json, AlertSetting setting) throws IOException {
    json.beginObject().name("alert").value(setting.alert().alertName());
    Optional<Double> threshold = setting.threshold().map(Sited::value).filter(Double::isFinite);
    if (threshold.isPresent()) {
      json.name("threshold").value(threshold.get());
    }
    if (setting.severity().isPresent()) {
      json.name("severity").value(setting.severity().get().label());
    }
    text(json, "for", setting.pending());
    text(json, "owner", setting.owner());
    text(json, "runbook", setting.runbook());
    if (setting.omit()) {
      json.name("omit").value(true);
    }
    json.name("declaredBy").value(setting.origin()).endObject();
  }

  private static void text(JsonWriter json, String name, Sited<String> text) throws IOException {
    if (!text.value().isEmpty()) {
      json.name(name).value(text.value());
    }
  }

  /** The setting; none for an alert that only a later version has. */
  static Optional<AlertSetting> read(JsonValue setting) {
    String origin = setting.at("declaredBy").text();
    Site site = () -> origin;
    String name = setting.at("alert").text();
    return Arrays.stream(BuiltInAlert.values())
        .filter(alert -> alert.alertName().equals(name))
        .findFirst()
        .map(
            alert ->
                new AlertSetting(
                    alert,
                    setting
                        .optional("threshold")
                        .map(JsonValue::real)
                        .map(value -> new Sited<>(value, site)),
                    setting.optional("severity").map(AlertSettingJson::severity),
                    text(setting, "for", site),
                    text(setting, "owner", site),
                    text(setting, "runbook", site),
                    setting.optional("omit").isPresent(),
                    origin,
                    site));
  }

  private static AlertSeverity severity(JsonValue severity) {
    return AlertSeverity.labelled(severity.text()).orElseThrow(() -> severity.wrong("a severity"));
  }

  private static Sited<String> text(JsonValue setting, String name, Site site) {
    return new Sited<>(setting.textOf(name), site);
  }
}
