package io.forethought.processor.operations.output.cases;

import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import io.forethought.processor.operations.output.alerting.GeneratedRule.Alerting;
import io.forethought.processor.operations.output.alerting.GeneratedRule.Recording;
import io.forethought.processor.operations.output.alerting.RuleFile;
import io.forethought.processor.operations.output.yaml.YamlMapping;
import io.forethought.processor.operations.output.yaml.YamlScalar;
import io.forethought.processor.operations.output.yaml.YamlSequence;
import io.forethought.processor.operations.output.yaml.YamlWriter;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.queries.Foreign;
import io.forethought.processor.queries.MetricIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file for {@code promtool test rules}: for each alert series that make it fire, and series that
 * do not.
 */
public final class AlertTests {

  /** The name of the file. */
  public static final String FILE = "alerts.test.yml";

  private static final List<RuleFile> OF_ALERTS = List.of(RuleFile.ALERTS);
  private static final double MINUTE = 60;
  private static final int SPARE_MINUTES = 5;

  private final MetricIndex index;
  private final List<RecordedRule> recordings;
  private final Set<RecordedRule> read = new HashSet<>();
  private final List<String> without = new ArrayList<>();
  private YamlSequence tests = YamlSequence.EMPTY;

  private AlertTests(MetricIndex index, List<RecordedRule> recordings) {
    this.index = index;
    this.recordings = recordings;
  }

  /**
   * The file for a program.
   *
   * @param alerts the groups in {@link RuleFile#ALERTS}
   * @param recording the groups in {@link RuleFile#RECORDING}
   */
  public static GeneratedFile of(
      MonitoredProgram program, List<GeneratedGroup> alerts, List<GeneratedGroup> recording) {
    MetricIndex index = MetricIndex.of(program.metrics(), Optional.empty(), Foreign.WELL_KNOWN);
    List<RecordedRule> ofOtherFile = recordings(recording);
    AlertTests file =
        new AlertTests(
            index, Stream.concat(recordings(alerts).stream(), ofOtherFile.stream()).toList());
    Map<String, Long> names =
        rules(alerts).collect(Collectors.groupingBy(GeneratedRule::name, Collectors.counting()));
    rules(alerts)
        .filter(Alerting.class::isInstance)
        .map(Alerting.class::cast)
        .forEach(alert -> file.add(alert, names.getOrDefault(alert.name(), 0L) == 1));
    boolean alone = ofOtherFile.stream().noneMatch(file.read::contains);
    return new GeneratedFile(
        FILE, file.text(program, alone ? OF_ALERTS : List.of(RuleFile.values())));
  }

  private static Stream<GeneratedRule> rules(List<GeneratedGroup> groups) {
    return groups.stream().flatMap(group -> group.rules().stream());
  }

  private static List<RecordedRule> recordings(List<GeneratedGroup> groups) {
    return rules(groups)
        .filter(Recording.class::isInstance)
        .map(Recording.class::cast)
        .map(RecordedRule::of)
        .toList();
  }

  private String text(MonitoredProgram program, List<RuleFile> files) {
    List<String> head = new ArrayList<>();
    head.add("Tests of the alerts of " + program.name() + ": promtool test rules " + FILE);
    head.addAll(RuleFile.GENERATED);
    head.addAll(without);
    return YamlWriter.write(
        head,
        YamlMapping.EMPTY
            .with(
                "rule_files",
                YamlSequence.of(
                    files.stream().map(RuleFile::fileName).map(YamlScalar::of).toList()))
            .with("evaluation_interval", "1m")
            .with("tests", tests));
  }

  private void add(Alerting alert, boolean unique) {
    try {
      if (!unique) {
        throw new UnhandledException("another alert with the same name");
      }
      Expression expression =
          Query.parse(alert.expr())
              .expression()
              .orElseThrow(() -> new UnhandledException("an expression that is not PromQL"));
      Reads reads = Reads.of(expression, recordings);
      Search search = Search.of(expression, reads, index);
      List<Line> firing = search.firing();
      List<Line> quiet = search.quiet();
      read.addAll(reads.rules());
      long minutes = minutes(reads.range()) + minutes(pending(alert)) + SPARE_MINUTES;
      add(alert.name() + " fires.", firing, minutes, fires(alert, minutes));
      add(alert.name() + " does not fire.", quiet, minutes, isQuiet(alert, minutes));
    } catch (UnhandledException unhandled) {
      without.add("No test of " + alert.name() + ", because of " + unhandled.getMessage() + ".");
    }
  }

  private static double pending(Alerting alert) throws UnhandledException {
    if (alert.pending().isEmpty()) {
      return 0;
    }
    return Query.parse("x[" + alert.pending() + "]")
        .expression()
        .filter(MatrixSelector.class::isInstance)
        .map(MatrixSelector.class::cast)
        .orElseThrow(() -> new UnhandledException("the time before it fires"))
        .range()
        .seconds()
        .orElseThrow(() -> new UnhandledException("the time before it fires"));
  }

  private static long minutes(double seconds) {
    return (long) Math.ceil(seconds / MINUTE);
  }

  private void add(String comment, List<Line> lines, long minutes, YamlMapping expected) {
    YamlSequence series =
        YamlSequence.of(
            lines.stream()
                .map(
                    line ->
                        YamlMapping.EMPTY
                            .with("series", line.series())
                            .with("values", line.values(minutes)))
                .toList());
    tests =
        tests.with(
            List.of(comment),
            YamlMapping.EMPTY
                .with("interval", "1m")
                .with("input_series", series)
                .with("promql_expr_test", YamlSequence.of(List.of(expected))));
  }

  /** One alert is firing, whatever its labels are. */
  private static YamlMapping fires(Alerting alert, long minutes) {
    String name = "{alertname=\"" + alert.name() + "\"}";
    return YamlMapping.EMPTY
        .with(
            "expr",
            "group by (alertname) (ALERTS{alertname=\""
                + alert.name()
                + "\",alertstate=\"firing\"})")
        .with("eval_time", minutes + "m")
        .with(
            "exp_samples",
            YamlSequence.of(
                List.of(YamlMapping.EMPTY.with("labels", name).with("value", YamlScalar.of(1)))));
  }

  private static YamlMapping isQuiet(Alerting alert, long minutes) {
    return YamlMapping.EMPTY
        .with("expr", "ALERTS{alertname=\"" + alert.name() + "\"}")
        .with("eval_time", minutes + "m")
        .with("exp_samples", YamlSequence.EMPTY);
  }
}
