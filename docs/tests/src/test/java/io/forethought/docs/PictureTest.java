package io.forethought.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The picture of the README quotes what javac prints; where it ends in an ellipsis, the rest
 * follows.
 */
class PictureTest {

  private static final Path PICTURE = Page.ROOT.resolve("docs/picture.svg");
  private static final String SOURCE =
      """
      import io.forethought.Counter;
      import io.forethought.Metrics;

      @Metrics(namespace = "shop")
      interface SearchMetrics {

        @Counter(name = "shop_searches",
                 help = "Searches that customers started.")
        void searched(String category);
      }
      """;
  private static final Pattern CARD =
      Pattern.compile("(?s)<text class=\"label\"[^>]*>javac reports.*?</text>(.*?)<path");
  private static final Pattern PARTS = Pattern.compile("(?=SearchMetrics\\.java:|Fix: |Why: )");

  @TempDir private Path classes;

  @Test
  void errorsAreThoseOfJavac() throws IOException {
    String printed =
        new Javac(classes)
            .lenient(new Block("picture", 1, "java", SOURCE))
            .lines()
            .map(String::strip)
            .filter(line -> PARTS.matcher(line).lookingAt())
            .collect(Collectors.joining(" "));

    assertThat(shown()).hasSize(6).zipSatisfy(parts(printed), PictureTest::assertQuotes);
  }

  private static void assertQuotes(String shown, String printed) {
    if (shown.endsWith("…")) {
      assertThat(printed).startsWith(shown.substring(0, shown.length() - 1));
    } else {
      assertThat(printed).isEqualTo(shown);
    }
  }

  /** The messages in the picture, one part in an entry. */
  private static List<String> shown() throws IOException {
    return CARD.matcher(Files.readString(PICTURE))
        .results()
        .map(card -> card.group(1).replaceAll("<[^>]*>", " "))
        .flatMap(card -> parts(card).stream())
        .toList();
  }

  private static List<String> parts(String text) {
    String oneLine = text.replaceAll("\\s+", " ").strip();
    return Arrays.stream(PARTS.split(oneLine)).map(String::strip).toList();
  }
}
