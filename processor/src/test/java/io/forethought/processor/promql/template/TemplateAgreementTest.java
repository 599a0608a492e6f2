package io.forethought.processor.promql.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.Golden;
import io.forethought.testtools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that templates, right and broken ones, are accepted and rejected as by promtool. */
@Tag("once")
class TemplateAgreementTest {

  private static final long SEED = 20270402;
  private static final int BROKEN = 4_000;

  /** What promtool 2.42 does not have yet. */
  private static final Pattern NEWER =
      Pattern.compile("\\b(now|toDuration|urlQueryEscape)\\b|else +with");

  private static final Pattern REJECTED = Pattern.compile("rule \\d+, \"rule(\\d+)\": annotation");

  @Test
  void theTableIsAcceptedAndRejectedAsByPromtool(@TempDir Path folder) throws Exception {
    assertThat(differences(table(), folder)).isEmpty();
  }

  @Test
  void brokenTemplatesAreRejectedAsByPromtool(@TempDir Path folder) throws Exception {
    Random random = new Random(SEED);
    List<String> table = table();
    List<String> broken =
        Stream.generate(() -> broken(table.get(random.nextInt(table.size())), random))
            .distinct()
            .limit(BROKEN)
            .toList();

    assertThat(differences(broken, folder)).isEmpty();
    assertThat(broken.stream().filter(TemplateAgreementTest::accepted).count())
        .isBetween(BROKEN / 10L, BROKEN * 9L / 10);
  }

  private static List<String> table() {
    return Golden.at(TemplateTest.TABLE)
        .text()
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("    "))
        .filter(line -> !NEWER.matcher(line).find())
        .toList();
  }

  /** A character or a word is removed, repeated or moved. */
  private static String broken(String text, Random random) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(3));
    String part = text.substring(from, to);
    String rest = text.substring(0, from) + text.substring(to);
    int at = random.nextInt(rest.length() + 1);
    return switch (random.nextInt(3)) {
      case 0 -> rest;
      case 1 -> text.substring(0, to) + part + text.substring(to);
      default -> rest.substring(0, at) + part + rest.substring(at);
    };
  }

  private static boolean accepted(String text) {
    return Template.parse(text)
        .error()
        .filter(error -> error.kind() != TemplateError.Kind.FIELD)
        .isEmpty();
  }

  private static List<String> differences(List<String> templates, Path folder)
      throws IOException, InterruptedException {
    Path file = folder.resolve("rules.yml");
    Files.writeString(file, rules(templates));
    String output = Tool.named("promtool").run("", "check", "rules", file.toString()).output();
    Set<Integer> rejected =
        REJECTED
            .matcher(output)
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .collect(Collectors.toSet());
    assertThat(output).contains("FAILED");
    return IntStream.range(0, templates.size())
        .filter(at -> accepted(templates.get(at)) == rejected.contains(at))
        .mapToObj(at -> templates.get(at) + " | " + Template.parse(templates.get(at)).error())
        .toList();
  }

  private static String rules(List<String> templates) {
    return IntStream.range(0, templates.size())
        .mapToObj(
            at ->
                "  - {alert: rule%d, expr: up, annotations: {text: %s}}\n"
                    .formatted(at, yaml(templates.get(at))))
        .collect(Collectors.joining("", "groups:\n- name: templates\n  rules:\n", ""));
  }

  private static String yaml(String text) {
    return Pattern.compile("[\"\\\\\\p{Cntrl}]")
        .matcher(text)
        .replaceAll(TemplateAgreementTest::escape)
        .transform(escaped -> "\"" + escaped + "\"");
  }

  private static String escape(MatchResult character) {
    return "\\\\u%04x".formatted((int) character.group().charAt(0));
  }
}
