package io.forethought.processor.operations.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import io.forethought.processor.promql.Printer;
import io.forethought.processor.promql.Query;
import io.forethought.processor.queries.Foreign;
import io.forethought.processor.queries.MetricIndex;
import io.forethought.processor.rules.queries.CheckedQuery;
import io.forethought.testtools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules in a file for promtool. It reads YAML, of which JSON is a part.
 *
 * @param file the file
 */
public record CheckedRules(Path file) {

  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  /** Writes groups into a folder. */
  public static CheckedRules of(List<GeneratedGroup> groups, Path folder) throws IOException {
    Path file = folder.resolve("rules.yml");
    List<Map<String, Object>> written =
        groups.stream()
            .map(
                group ->
                    Map.<String, Object>of(
                        "name",
                        group.name(),
                        "rules",
                        group.rules().stream().map(CheckedRules::rule).toList()))
            .toList();
    Files.writeString(file, JSON.toJson(Map.of("groups", written)));
    return new CheckedRules(file);
  }

  private static Map<String, Object> rule(GeneratedRule rule) {
    Map<String, Object> written = new LinkedHashMap<>();
    if (rule instanceof GeneratedRule.Alerting alert) {
      written.put("alert", rule.name());
      written.put("expr", rule.expr());
      written.put("for", alert.pending());
      written.put("annotations", alert.annotations());
    } else {
      written.put("record", rule.name());
      written.put("expr", rule.expr());
    }
    written.put("labels", rule.labels());
    return written;
  }

  /** What the compiler finds in the queries of rules, and queries that are not printed as usual. */
  public static List<String> faults(List<GeneratedGroup> groups, MonitoredProgram program) {
    MetricIndex index = MetricIndex.of(program.metrics(), Optional.empty(), Foreign.WELL_KNOWN);
    return groups.stream()
        .flatMap(group -> group.rules().stream())
        .flatMap(rule -> faults(rule.expr(), index))
        .toList();
  }

  private static Stream<String> faults(String expr, MetricIndex index) {
    Query query = Query.parse(expr);
    return Stream.concat(
        CheckedQuery.of(query, index).faults().stream().map(fault -> expr + ": " + fault),
        Stream.of(Printer.print(query.expression().orElseThrow()))
            .filter(printed -> !printed.equals(expr)));
  }

  /** Lets promtool check the rules, with all its lints. */
  public void check() throws IOException, InterruptedException {
    Tool.Outcome outcome =
        Tool.named("promtool").run("", "check", "rules", "--lint=all", "--lint-fatal", "" + file);
    assertThat(outcome.status()).as(outcome.output()).isZero();
  }

  /** What promtool prints about unit tests of the rules; the part after the name of the file. */
  public String test(List<Map<String, Object>> tests) throws IOException, InterruptedException {
    Path cases = file.resolveSibling("tests.yml");
    Files.writeString(
        cases,
        JSON.toJson(
            Map.of(
                "rule_files",
                List.of(file.getFileName().toString()),
                "evaluation_interval",
                "1m",
                "tests",
                tests)));
    Tool.Outcome outcome = Tool.named("promtool").run("", "test", "rules", cases.toString());
    return outcome.output().replaceFirst("Unit Testing: .*\n", "").strip();
  }
}
