package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests how compilers read the files that {@code -Aforethought.check} names. */
class CheckTest {

  private static final String ORDERS =
      """
      package shop;

      @io.forethought.Metrics(namespace = "shop", subsystem = "orders")
      interface Orders {

        @io.forethought.Counter(help = "Orders that passed all checks.")
        void accepted();
      }
      """;

  private static final String RULES =
      "groups: [{name: g, rules: [{alert: Down, expr: 'rate(shop_orders_accepted_total[5m]) == 0'}]}]\n";

  @TempDir private Path folder;

  private CompilerRun compile(Tool tool, String paths) {
    return CompilerCall.of(tool)
        .option("-Aforethought.check=" + paths.replace("@", folder.toString()))
        .source("shop.Orders", ORDERS)
        .run();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void placeInTheFileIsInFrontOfTheMessage(Tool tool) throws IOException {
    write("alerts.yml", "groups:\n  - name: g\n    rules:\n      - alert: Down\n");

    assertThat(compile(tool, "@/alerts.yml").messages())
        .map(message -> message.replace("\n    ", "\n  "))
        .containsExactly(
            """
            @/alerts.yml:4:9: [FT915] The queries of alerts.yml cannot be checked: a rule has no "expr".
              Fix: add "expr"
              Why: A query that is not checked can break unnoticed."""
                .replace("@", folder.toString()));
  }

  @Test
  void filesAreReportedInTheirOrder() throws IOException {
    write("b/2.yml", "expr: [");
    write("b/10.json", "{\"expr\" 1}");
    write("a.yml", "expr: *x");

    assertThat(places("@/b,@/a.yml,@"))
        .containsExactly("a.yml:1:7", "b/10.json:1:9", "b/2.yml:1:8");
  }

  private List<String> places(String paths) {
    return compile(Tool.JAVAC, paths).messages().stream()
        .map(message -> message.replace(folder + "/", "").replaceFirst(": \\[(?s:.*)", ""))
        .toList();
  }

  /** What each path reports if the folder has rules, a dashboard, other files and hidden ones. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @                      |
          @/ops                  |
          @/ops/rules.yml        |
          @/ops/rules.yml,@/ops  |
          @/ops/*.yml            |
          @/*/**/rules.yml       |
          @/**/*.json            |
          @/empty                |
          @/missing.yml          | it does not exist
          @/missing              | it does not exist
          @/ops/*.yaml           | no file matches this pattern
          @/none/*.yml           | no file matches this pattern
          @/ops/other.yml        | it contains neither rules of Prometheus nor a dashboard of Grafana
          @/ops/rules.test.yml   | it contains neither rules of Prometheus nor a dashboard of Grafana
          @/ops/latin.yml        | it is not UTF-8 text
          """)
  void onlyWhatIsNamedMustHaveQueries(String paths, String reason) throws IOException {
    write("ops/rules.yml", RULES);
    write("ops/deep/rules.yml", RULES.replace("Down", "Silent").replace("5m", "10m"));
    write("ops/rules.test.yml", "tests: [{promql_expr_test: [{expr: up}]}]");
    write("ops/other.yml", "a: b");
    write("ops/dashboard.json", "{\"title\": \"Shop\", \"panels\": []}");
    write("ops/notes.txt", "expr: [");
    write(".git/rules.yml", "expr: [");
    write("target/rules.yml", "expr: [");
    Files.createDirectories(folder.resolve("empty"));
    if (paths.endsWith("latin.yml")) {
      Files.write(folder.resolve("ops/latin.yml"), "expr: ä".getBytes(StandardCharsets.ISO_8859_1));
    }

    List<String> messages = compile(Tool.JAVAC, paths).messages();

    assertThat(messages).hasSize(reason == null ? 0 : 1);
    assertThat(messages).allSatisfy(each -> assertThat(each).contains("checked: " + reason + "."));
  }

  @Test
  void severityCanBeChanged() throws IOException {
    write("chart/alerts.yml", "{{- if .Values.alerts }}\nexpr: up\n{{- end }}\n");
    CompilerRun run =
        CompilerCall.of(Tool.JAVAC)
            .option("-Aforethought.check=" + folder, "-Aforethought.FT915=warn")
            .source("shop.Orders", ORDERS)
            .run();

    assertThat(run.succeeded()).isTrue();
    assertThat(run.messages().toString())
        .contains("it is a template", "Fix: name the file that the template produces");
  }
}
