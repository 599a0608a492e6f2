package io.forethought.processor.operations.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import io.forethought.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules in a file for promtool. It reads YAML, of which JSON is a part.
 *
 * @param file the file
 */
public record RuleFile(Path file) {

  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  /** Writes groups into a folder. */
  public static RuleFile of(List<GeneratedGroup> groups, Path folder) throws IOException {
    Path file = folder.resolve("rules.yml");
    List<Map<String, Object>> written =
        groups.stream()
            .map(
                group ->
                    Map.<String, Object>of(
                        "name",
                        group.name(),
                        "rules",
                        group.rules().stream().map(RuleFile::rule).toList()))
            .toList();
    Files.writeString(file, JSON.toJson(Map.of("groups", written)));
    return new RuleFile(file);
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
