package io.forethought.processor.promlint;

import io.forethought.processor.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of the table of differences in {@code docs/promlint.md}.
 *
 * @param lintCase the metric
 * @param promtool what promtool says, with semicolons between findings, or {@code nothing}
 * @param codes what Forethought says
 */
record Difference(LintCase lintCase, String promtool, List<String> codes) {

  private static final Path PAGE = Path.of("../docs/promlint.md");

  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| `(\\w+) ([\\w:]+)(?:\\{([^}]*)})?(?: with(out|) (?:blank )?help)?` \\| ([^|]*) \\| ([^|]*) \\| ");

  private static final Pattern RULE = Pattern.compile("(?m)^\\| ([^|`]+) \\| \\[(FT\\d+)]");

  /** Copies the list. */
  Difference {
    codes = List.copyOf(codes);
  }

  /** All rows. */
  static List<Difference> all() {
    return ROW.matcher(Golden.at(PAGE).text()).results().map(Difference::of).toList();
  }

  private static Difference of(MatchResult row) {
    String labels = row.group(3) == null ? "" : row.group(3);
    String help = row.group(4) == null ? "Test metric." : row.group(4).isEmpty() ? "blank" : "none";
    List<String> codes =
        row.group(6).equals("nothing") ? List.of() : List.of(row.group(6).split(" ", -1));
    return new Difference(
        new LintCase(row.group(2), row.group(1), help, List.of(labels)), row.group(5), codes);
  }

  /** The codes that stand for what promtool says, by the table of the same rules. */
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
    throw new IllegalArgumentException("docs/promlint.md has no rule for: " + finding);
  }
}
