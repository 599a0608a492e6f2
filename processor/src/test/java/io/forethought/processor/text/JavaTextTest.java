package io.forethought.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests {@link JavaText}. */
class JavaTextTest {

  private static final String LETTERS =
      "aZ09 _\"\\\n\r\t\b\f\u0000\u007f\u0085\u2028\ud800\udc00éu$'";

  // JavaPoet would break the line at these separators.
  @Test
  void separatorsOfLinesAndParagraphsAreEscaped() {
    assertThat(JavaText.literal("a\u2028b\u2029\\c")).isEqualTo("\"a\\u2028b\\u2029\\134c\"");
  }

  @Test
  void javacReadsWhatWasMeant() throws ReflectiveOperationException {
    Random random = new Random(20261122);
    List<String> values =
        new ArrayList<>(List.of("", "\\u0041", "\ud83d\ude00", "\ud83d", "\ude00"));
    IntStream.range(0, 500).forEach(i -> values.add(text(random)));
    String source =
        values.stream()
            .map(JavaText::literal)
            .collect(
                Collectors.joining(
                    ",\n    ", "class Texts {\n  static String[] all = {\n    ", "\n  };\n}\n"));

    CompilerRun run = CompilerCall.javac().source("Texts", source).run();

    assertThat(run.messages()).isEmpty();
    var all = run.loader().loadClass("Texts").getDeclaredField("all");
    all.setAccessible(true);
    assertThat((String[]) all.get(null)).containsExactlyElementsOf(values);
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(12), 0, LETTERS.length())
        .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
        .collect(Collectors.joining());
  }

  @Test
  void numbersAreWrittenAsPeopleDo() {
    assertThat(JavaText.literal(10.0)).isEqualTo("10");
    assertThat(JavaText.literal(0.25)).isEqualTo("0.25");
    assertThat(JavaText.literal(1e12)).isEqualTo("1.0E12");
  }

  @Test
  void longListsBreakTheirLines() {
    assertThat(JavaText.list(List.of("1", "2"))).isEqualTo("{1, 2}");
    assertThat(JavaText.list(IntStream.range(1000, 1040).mapToObj(Integer::toString).toList()))
        .satisfies(text -> assertThat(text.lines()).hasSizeBetween(3, 4))
        .startsWith("{1000, 1001")
        .endsWith("1039}");
  }
}
