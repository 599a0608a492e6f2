package io.forethought.processor.operations.output.builtin;

import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The alerts that Forethought's integrations bring along. Each one is generated if the program has
 * the metrics that it needs.
 */
public final class BuiltInAlerts {

  private final Map<String, AlertSetting> settings;

  private BuiltInAlerts(List<AlertSetting> settings) {
    this.settings =
        settings.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    setting -> setting.alert().alertName(),
                    Function.identity(),
                    (first, second) -> first));
  }

  /**
   * The groups of alerts of a program. An alert that the program declares itself replaces the one
   * of the same name.
   */
  public static List<GeneratedGroup> groups(MonitoredProgram program) {
    return new BuiltInAlerts(program.settings()).groupsOf(program);
  }

  private List<GeneratedGroup> groupsOf(MonitoredProgram program) {
    ProgramMetrics metrics = new ProgramMetrics(program.metrics());
    Set<String> declared =
        program.metrics().stream()
            .flatMap(entry -> entry.operations().alerts().stream())
            .map(Alert::name)
            .map(name -> name.value())
            .collect(Collectors.toSet());
    return Stream.of(
            group("forethought_http", HttpAlerts.of(metrics), declared),
            group("forethought_database", DatabaseAlerts.of(metrics), declared),
            group("forethought_cache", CacheAlerts.of(metrics), declared),
            group("forethought_metrics", RecordingAlerts.of(metrics), declared))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<GeneratedGroup> group(String name, List<Draft> drafts, Set<String> declared) {
    List<GeneratedRule> rules =
        drafts.stream()
            .filter(draft -> !declared.contains(draft.alert().alertName()))
            .flatMap(draft -> rule(draft).stream())
            .toList();
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(new GeneratedGroup(name, List.of(), rules));
  }

  private Optional<GeneratedRule> rule(Draft draft) {
    AlertSetting setting = settings.get(draft.alert().alertName());
    if (setting == null) {
      return Optional.of(draft.rule("", ""));
    }
    return setting.omit()
        ? Optional.empty()
        : Optional.of(draft.with(setting).rule(setting.owner().value(), setting.runbook().value()));
  }
}
