package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.BuiltInAlert;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** Reads {@code @AlertSetting}. */
public final class AlertSettingReader {

  private static final List<String> ANNOTATIONS =
      List.of(Names.INSTRUMENT_HTTP, Names.ALERT_SETTING, Names.SEVERAL_ALERT_SETTINGS);

  private AlertSettingReader() {}

  /** The settings in the sources of a round. */
  public static List<AlertSetting> of(Round round) {
    Set<Element> elements = new LinkedHashSet<>();
    for (String annotation : ANNOTATIONS) {
      elements.addAll(round.annotated(annotation));
    }
    List<AlertSetting> settings = new ArrayList<>();
    for (Element element : elements) {
      addOn(element, settings);
    }
    return settings;
  }

  private static void addOn(Element element, List<AlertSetting> settings) {
    JavacSite site = JavacSite.of(element);
    List<Written> all = new ArrayList<>();
    Written.on(element, Names.INSTRUMENT_HTTP, site)
        .ifPresent(http -> all.addAll(http.nested("alerts")));
    all.addAll(Written.all(element, Names.ALERT_SETTING, Names.SEVERAL_ALERT_SETTINGS, site));
    for (Written written : all) {
      if (written.isReadable()) {
        setting(written, site.place().type()).ifPresent(settings::add);
      }
    }
  }

  private static Optional<AlertSetting> setting(Written written, String origin) {
    return written
        .constant("value")
        .flatMap(BuiltInAlert::of)
        .map(
            alert ->
                new AlertSetting(
                    alert,
                    Optional.of(written)
                        .filter(each -> each.has("threshold"))
                        .map(each -> each.value("threshold", Double.class, Double.NaN)),
                    severity(written),
                    written.value("forDuration", String.class, ""),
                    written.value("owner", String.class, ""),
                    written.value("runbook", String.class, ""),
                    written.value("omit", Boolean.class, false).value(),
                    origin,
                    written.site()));
  }

  private static Optional<AlertSeverity> severity(Written written) {
    return written.list("severity", VariableElement.class).stream()
        .map(constant -> constant.value().getSimpleName().toString())
        .flatMap(
            name -> Arrays.stream(AlertSeverity.values()).filter(each -> each.name().equals(name)))
        .findFirst();
  }
}
