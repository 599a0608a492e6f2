package io.forethought.processor.promql;

import io.forethought.testtools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What promtool says about many expressions, as rules of one file. */
final class Verdicts {

  private static final Pattern REJECTED =
      Pattern.compile("rule \\d+, \"rule(\\d+)\": could not parse expression: (.*)");

  private Verdicts() {}

  /** The messages about those expressions that promtool rejects, by their index in the list. */
  static Map<Integer, String> rejected(List<String> expressions, Path folder)
      throws IOException, InterruptedException {
    Path file = folder.resolve("rules.yml");
    Files.writeString(file, rules(expressions));
    String output = Tool.named("promtool").run("", "check", "rules", file.toString()).output();
    Map<Integer, String> rejected =
        REJECTED
            .matcher(output)
            .results()
            .collect(
                Collectors.toMap(
                    found -> Integer.valueOf(found.group(1)),
                    found -> found.group(2),
                    (first, second) -> first,
                    TreeMap::new));
    if (rejected.isEmpty() && !output.contains("SUCCESS")) {
      throw new AssertionError(output);
    }
    return rejected;
  }

  private static String rules(List<String> expressions) {
    return IntStream.range(0, expressions.size())
        .mapToObj(at -> "  - {record: rule%d, expr: %s}\n".formatted(at, yaml(expressions.get(at))))
        .collect(Collectors.joining("", "groups:\n- name: random\n  rules:\n", ""));
  }

  private static String yaml(String text) {
    return Pattern.compile("[\"\\\\\\p{Cntrl}]")
        .matcher(text)
        .replaceAll(Verdicts::escape)
        .transform(escaped -> "\"" + escaped + "\"");
  }

  private static String escape(MatchResult character) {
    return "\\\\u%04x".formatted((int) character.group().charAt(0));
  }
}
