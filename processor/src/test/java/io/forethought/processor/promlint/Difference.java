package io.forethought.processor.promlint;

import io.forethought.processor.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The findings of both linters about a metric: a row of the table of differences in {@code
 * docs/background/promlint.md}, or a line of the additional cases.
 *
 * @param lintCase the metric
 * @param promtool promtool's findings, separated by semicolons, or {@code nothing}
 * @param codes Forethought's findings
 */
record Difference(LintCase lintCase, String promtool, List<String> codes) {

  private static final Path PAGE = Path.of("../docs/background/promlint.md");
  private static final Path FURTHER = Path.of("src/test/resources/promlint/further.txt");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]*) \\| ([^|]*) \\| ");

  private static final Pattern RULE = Pattern.compile("(?m)^\\| ([^|`]+) \\| \\[(FT\\d+)]");

  /** Copies the list. */
  Difference {
    codes = List.copyOf(codes);
  }

  /** All rows of the table. */
  static List<Difference> all() {
    return ROW.matcher(Golden.at(PAGE).text())
        .results()
        .map(row -> of(row.group(1), row.group(2), row.group(3)))
        .toList();
  }

  /** More cases of each kind, which are not on the page. */
  static List<Difference> further() throws IOException {
    return Files.readAllLines(FURTHER).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| ", -1))
        .map(cells -> of(cells[0], cells[1], cells[2]))
        .toList();
  }

  private static Difference of(String described, String promtool, String codes) {
    return new Difference(
        LintCase.of(described),
        promtool,
        codes.equals("nothing") ? List.of() : List.of(codes.split(" ", -1)));
  }

  /** The codes that correspond to promtool's findings, according to the table of common rules. */
  static List<String> codes(String said) {
    return Stream.of(said.split("; ", -1))
        .filter(finding -> !finding.equals("nothing"))
        .map(Difference::code)
        .distinct()
        .sorted()
        .toList();
  }

  private static String code(String finding) {
    Matcher rule = RULE.matcher(Golden.at(PAGE).text());
    while (rule.find()) {
      String pattern = Pattern.quote(rule.group(1)).replace("…", "\\E.*\\Q");
      if (finding.matches(pattern)) {
        return rule.group(2);
      }
    }
    throw new IllegalArgumentException("docs/background/promlint.md has no rule for: " + finding);
  }
}
