package io.forethought.processor.operations.output.bundle;

import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import io.forethought.processor.operations.output.alerting.RuleFile;
import io.forethought.processor.operations.output.cases.AlertTests;
import io.forethought.processor.operations.output.dashboard.DashboardFiles;
import io.forethought.processor.operations.output.objectives.ObjectiveRules;
import io.forethought.processor.operations.output.recording.LevelRules;
import io.forethought.processor.operations.output.scrape.ForwardingFiles;
import io.forethought.processor.operations.output.scrape.ScrapeFiles;
import io.forethought.processor.operations.output.scrape.ScrapeSettings;
import java.util.List;
import java.util.stream.Stream;

/** The files for the operation of a program. */
public final class GeneratedFiles {

  /** The folder of the files among the classes of a program. */
  public static final String FOLDER = "META-INF/forethought/operations/";

  private final MonitoredProgram program;
  private final ScrapeSettings scrape;
  private final GeneratedRules rules;
  private final DashboardFiles dashboard;

  /**
   * The files for a program that is scraped in a certain way.
   *
   * @param program the program
   * @param scrape how it is scraped
   */
  public GeneratedFiles(MonitoredProgram program, ScrapeSettings scrape) {
    this.program = program;
    this.scrape = scrape;
    this.rules = GeneratedRules.of(program);
    this.dashboard = new DashboardFiles(program, rules.alerts());
  }

  /**
   * The files that most programs need, in a fixed order: all but the tests of the alerts, because
   * the search for series that make alerts fire takes longer than everything else, and the
   * dashboard in the second schema, which is larger than everything else.
   */
  public List<GeneratedFile> usual() {
    return Stream.of(
            List.of(
                RuleFile.ALERTS.of(program, rules.alerts()),
                RuleFile.RECORDING.of(program, rules.recording()),
                dashboard.classic()),
            ScrapeFiles.of(scrape))
        .flatMap(List::stream)
        .toList();
  }

  /** All files. */
  public List<GeneratedFile> all() {
    return Stream.of(
            usual(),
            List.of(
                dashboard.resource(), AlertTests.of(program, rules.alerts(), rules.recording())),
            ForwardingFiles.of(scrape, withoutInstance()))
        .flatMap(List::stream)
        .toList();
  }

  /** The names of the series that are recorded for all replicas together. */
  private List<String> withoutInstance() {
    return Stream.of(LevelRules.groups(program), ObjectiveRules.of(program))
        .flatMap(List::stream)
        .flatMap(group -> group.rules().stream())
        .filter(GeneratedRule.Recording.class::isInstance)
        .map(GeneratedRule::name)
        .distinct()
        .toList();
  }
}
