package io.forethought.processor.operations.output.bundle;

import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.DeclaredAlerts;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import io.forethought.processor.operations.output.builtin.BuiltInAlerts;
import io.forethought.processor.operations.output.objectives.ObjectiveRules;
import io.forethought.processor.operations.output.recording.LevelRules;
import io.forethought.processor.operations.output.recording.RenamedMetrics;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a program.
 *
 * @param alerts the alerts, and the rules of objectives
 * @param recording the other recording rules
 */
public record GeneratedRules(List<GeneratedGroup> alerts, List<GeneratedGroup> recording) {

  /** Copies the lists. */
  public GeneratedRules {
    alerts = List.copyOf(alerts);
    recording = List.copyOf(recording);
  }

  /** Generates the rules of a program. */
  public static GeneratedRules of(MonitoredProgram program) {
    return new GeneratedRules(
        Stream.of(
                BuiltInAlerts.groups(program),
                DeclaredAlerts.of(program),
                ObjectiveRules.of(program))
            .flatMap(List::stream)
            .toList(),
        Stream.of(LevelRules.groups(program), RenamedMetrics.groups(program))
            .flatMap(List::stream)
            .toList());
  }

  /** All rules. */
  public List<GeneratedRule> all() {
    return Stream.concat(alerts.stream(), recording.stream())
        .flatMap(group -> group.rules().stream())
        .toList();
  }
}
