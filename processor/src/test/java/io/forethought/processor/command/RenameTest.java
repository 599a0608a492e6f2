package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.command.TestCommand.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the command {@code rename} with files. */
@Tag("once")
class RenameTest {

  private static final String RULES =
      """
      groups:
        - name: shop
          rules:
            - alert: Old
              expr: rate(%s[5m]) > 0
      """;

  @TempDir private Path folder;

  private TestCommand command;
  private Path ops;

  @BeforeEach
  void setUp() throws IOException {
    command = new TestCommand(folder);
    ops = Files.createDirectories(folder.resolve("ops/boards")).getParent();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(ops.resolve(name), content);
  }

  private Ended rename(Object... arguments) {
    return command.run(
        Stream.concat(Stream.of("rename", "shop_a_total", "shop_b_total"), Stream.of(arguments))
            .toArray());
  }

  @Test
  void allFilesOfAFolderAreRewritten() throws IOException {
    Path rules = file("rules.yml", RULES.formatted("shop_a_total"));
    Path board =
        file(
            "boards/shop.json",
            "{\"title\":\"shop_a_total\",\"panels\":[{\"targets\":[{\"expr\":\"shop_a_total\"}]}]}");
    Path other = file("values.yaml", "metric: shop_a_total\n");

    assertThat(rename(ops))
        .isEqualTo(
            new Ended(
                0,
                """
                ops/boards/shop.json:1:56: shop_a_total → shop_b_total
                ops/rules.yml:5:20: shop_a_total → shop_b_total
                """,
                """
                note: ops/boards/shop.json:1:11: shop_a_total is unchanged here, because it is not part of a query
                note: ops/values.yaml:1:9: shop_a_total is unchanged here, because it is not part of a query
                replaced 2 names in 2 files
                """));
    assertThat(rules).hasContent(RULES.formatted("shop_b_total"));
    assertThat(board)
        .hasContent(
            "{\"title\":\"shop_a_total\",\"panels\":[{\"targets\":[{\"expr\":\"shop_b_total\"}]}]}");
    assertThat(other).hasContent("metric: shop_a_total\n");
  }

  @Test
  void aDryRunPrintsTheSameAndWritesNothing() throws IOException {
    Path rules = file("rules.yml", RULES.formatted("shop_a_total"));

    assertThat(rename("--dry-run", rules, ops.resolve("*.yml")))
        .isEqualTo(
            new Ended(
                0,
                "ops/rules.yml:5:20: shop_a_total → shop_b_total\n",
                "would replace 1 name in 1 file\n"));
    assertThat(rules).hasContent(RULES.formatted("shop_a_total"));
  }

  @Test
  void aQueryThatIsLeftIsAnErrorAndTheOthersChange() throws IOException {
    Path broken = file("broken.yml", RULES.formatted("shop_a_total[5m"));
    Path rules = file("rules.yml", RULES.formatted("shop_a_total"));

    assertThat(rename(ops))
        .isEqualTo(
            new Ended(
                1,
                "ops/rules.yml:5:20: shop_a_total → shop_b_total\n",
                """
                error: ops/broken.yml:5:35: this query contains shop_a_total, but is invalid: Unexpected `[`. Close the bracket, or write `:` for a subquery.
                replaced 1 name in 1 file
                """));
    assertThat(broken).hasContent(RULES.formatted("shop_a_total[5m"));
    assertThat(rules).hasContent(RULES.formatted("shop_b_total"));
  }

  @Test
  void noFileChangesIfOneCannotBeRead() throws IOException {
    Path rules = file("rules.yml", RULES.formatted("shop_a_total"));
    file("a.yml", "groups: [{name: g, rules: [{expr: shop_a_total, alert: ]}]\n");
    file("b.yml", "groups: [{name: g, rules: [{alert: shop_a_total}]}]\n");
    Files.writeString(ops.resolve("c.yml"), "# é shop_a_total\n", ISO_8859_1);

    assertThat(rename(ops, "missing.yml", ops.resolve("*.rules")))
        .isEqualTo(
            new Ended(
                2,
                "",
                """
                error: cannot read ops/a.yml:1:56: expected the node content, but found ']'; to fix it, correct the file
                error: cannot read ops/b.yml:1:28: a rule has no "expr"; to fix it, add "expr"
                error: cannot read ops/c.yml: it is not encoded in UTF-8
                error: missing.yml does not exist
                error: no file matches ops/*.rules
                """));
    assertThat(rules).hasContent(RULES.formatted("shop_a_total"));
  }

  @Test
  void aFileOfAFolderThatCannotBeReadDoesNotMatterWithoutTheMetric() throws IOException {
    file("rules.yml", RULES.formatted("shop_a_total"));
    Path chart = file("chart.yaml", "{{ if .Values.x }}\n");
    Path latin = Files.writeString(ops.resolve("latin.yaml"), "# é\n", ISO_8859_1);

    assertThat(rename(ops).err()).isEqualTo("replaced 1 name in 1 file\n");
    assertThat(rename(chart, latin))
        .isEqualTo(
            new Ended(
                2,
                "",
                """
                error: cannot read ops/chart.yaml:1:2: it is a template, and "{{" outside of quotes is not YAML; to fix it, name the file that the template produces, such as the output of "helm template"
                error: cannot read ops/latin.yaml: it is not encoded in UTF-8
                """));
  }

  @Test
  void aMetricThatNoQueryHasIsAnError() throws IOException {
    file("rules.yml", RULES.formatted("shop_ab_total"));

    assertThat(rename(ops))
        .isEqualTo(
            new Ended(1, "", "error: no query uses shop_a_total; did you mean shop_ab_total?\n"));
  }

  @Test
  void aNewNameThatQueriesAlreadyHaveIsAWarning() throws IOException {
    file("rules.yml", RULES.formatted("shop_a_total[5m]) + rate(shop_b_total"));

    assertThat(rename(ops).err())
        .isEqualTo(
            """
            warning: ops/rules.yml:5:45: a query already uses shop_b_total; check that it is the same metric
            replaced 1 name in 1 file
            """);
  }

  @Test
  void aFileThatIsNamedTwiceChangesOnce() throws IOException {
    Path rules = file("rules.yml", RULES.formatted("shop_a_total"));
    Path link = Files.createSymbolicLink(ops.resolve("link.yml"), rules);

    assertThat(rename(rules, ops, link, rules).err()).isEqualTo("replaced 1 name in 1 file\n");
    assertThat(link).isSymbolicLink();
    assertThat(rules).hasContent(RULES.formatted("shop_b_total"));
  }

  @ParameterizedTest
  @CsvSource({
    "shop_a, shop_a, the old and the new name are the same",
    "shop_a, shop-b, '\"shop-b\" is not the name of a metric; it consists of letters, digits and"
        + " underscores'",
    "shop_a, 1b, '\"1b\" is not the name of a metric; it consists of letters, digits and"
        + " underscores'",
    "shop_a, shop:, '\"shop:\" ends in a colon, which YAML would read as a key'",
    "shop_a, bool, '\"bool\" is a keyword, not the name of a metric'",
    "shop_a, NaN, '\"NaN\" is a keyword, not the name of a metric'",
    "shop_a, Null, '\"Null\" is a keyword, not the name of a metric'",
    "a_bucket, b_bucket, a histogram has more samples than its buckets; write rename a b",
  })
  void aNameThatCannotBeIsRefused(String oldName, String newName, String message) {
    assertThat(command.run("rename", oldName, newName, ops))
        .isEqualTo(new Ended(2, "", "error: " + message + "\n"));
  }

  @Test
  void argumentsThatAreMissingOrUnknownAreRefused() {
    assertThat(List.of(rename(), rename("--dryrun", ops), rename("--out", ops)))
        .extracting(Ended::err)
        .containsExactly(
            "error: name the old metric, the new metric and the files to change; see --help\n",
            "error: unknown option --dryrun; did you mean --dry-run?\n",
            "error: unknown option --out; the options are --dry-run\n");
  }
}
