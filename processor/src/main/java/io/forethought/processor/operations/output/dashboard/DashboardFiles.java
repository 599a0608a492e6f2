package io.forethought.processor.operations.output.dashboard;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dashboard of a program, as files for Grafana. */
public final class DashboardFiles {

  /** The name of the file in the classic schema. */
  public static final String CLASSIC = "dashboard.json";

  /** The name of the file in the second schema. */
  public static final String RESOURCE = "dashboard.v2.json";

  /** Every program with the metrics of the virtual machine has it. */
  private static final String START = "process_start_time_seconds";

  /** Every job has it, of whatever program. */
  private static final String ANY = "up";

  /** What needs no escape in a regular expression. */
  private static final String PLAIN = "[A-Za-z0-9_]+";

  private final GeneratedDashboard dashboard;

  /**
   * The files of a program.
   *
   * @param program the program
   * @param alerts the groups with its alerts, which become thresholds, links to runbooks and
   *     annotations; other rules in them are ignored
   */
  public DashboardFiles(MonitoredProgram program, List<GeneratedGroup> alerts) {
    this.dashboard = dashboard(program, new Alarms(alerts));
  }

  /** The file in the classic schema, which every Grafana reads. */
  public GeneratedFile classic() {
    return new GeneratedFile(CLASSIC, ClassicDashboard.text(dashboard));
  }

  /** The file in the second schema. */
  public GeneratedFile resource() {
    return new GeneratedFile(RESOURCE, ResourceDashboard.text(dashboard));
  }

  /** The dashboard, whatever the schema. */
  static GeneratedDashboard dashboard(MonitoredProgram program, Alarms alarms) {
    List<GeneratedRow> rows =
        ProgramRows.of(program.metrics()).stream()
            .map(
                row ->
                    new GeneratedRow(
                        row.title(),
                        row.collapsed(),
                        row.panels().stream().map(alarms::mark).toList()))
            .toList();
    return new GeneratedDashboard(program.name(), sign(program), query(alarms), rows);
  }

  /**
   * A gauge of the program itself that has a value from the start, with as few labels as possible.
   */
  private static String sign(MonitoredProgram program) {
    return program.metrics().stream()
        .filter(entry -> entry.type() == MetricType.GAUGE)
        .filter(entry -> !ProgramRows.isOfLibrary(entry.set()))
        .filter(entry -> entry.labels().stream().allMatch(CatalogueLabel::isClosed))
        .min(
            Comparator.comparingInt((CatalogueEntry entry) -> entry.labels().size())
                .thenComparing(CatalogueEntry.ORDER))
        .or(() -> named(program, START))
        .map(entry -> entry.name().value())
        .orElse(ANY);
  }

  private static Optional<CatalogueEntry> named(MonitoredProgram program, String name) {
    return program.metrics().stream()
        .filter(entry -> entry.name().value().equals(name))
        .findFirst();
  }

  /** The firing alerts of the selected jobs, and those whose expression removes the job. */
  private static Optional<String> query(Alarms alarms) {
    String names =
        alarms.names().stream()
            .filter(name -> name.matches(PLAIN))
            .collect(Collectors.joining("|"));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "ALERTS{alertname=~\"" + names + "\", alertstate=\"firing\", job=~\"$job|\"}");
  }
}
