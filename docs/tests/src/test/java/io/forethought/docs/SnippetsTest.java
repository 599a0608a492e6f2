package io.forethought.docs;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.docs.Examples.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Java on a page compiles as it stands there, its tests pass, and what the page shows below it is
 * what happens. {@code -Dforethought.rewrite=true} writes that into the page instead of comparing.
 */
class SnippetsTest {

  private static final Pattern PLACE = Pattern.compile("(?m)^(\\S+\\.java):(\\d+):");
  private static final boolean REWRITE = Boolean.getBoolean("forethought.rewrite");

  @TempDir private Path folder;

  static List<Page> pages() throws IOException {
    return Page.withSnippets().stream()
        .filter(page -> page.blocks().stream().anyMatch(Block::isJava))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void javaOfAPageCompilesTogetherAndDoesWhatThePageShows(Page page) throws Exception {
    Examples examples = Examples.of(page);
    Javac javac = new Javac(Files.createDirectories(folder.resolve("target/classes")));
    assertThat(onPage(javac.strict(examples.sources()), examples.sources())).isEmpty();
    for (Block module : examples.modules()) {
      assertThat(onPage(javac.strictModule(module), List.of(module))).isEmpty();
    }
    assertThat(javac.test(examples.sources())).isEmpty();
    Map<Block, String> outputs = new TreeMap<>(comparingInt(Block::line).reversed());
    for (Shown program : examples.programs()) {
      outputs.put(program.output(), javac.run(program.source()));
    }
    for (Shown refused : examples.refused()) {
      outputs.put(refused.output(), javac.lenient(refused.source()));
    }
    Page actual = page;
    for (Map.Entry<Block, String> output : outputs.entrySet()) {
      actual = actual.with(output.getKey(), output.getValue());
    }

    if (REWRITE) {
      actual.write();
    } else {
      assertThat(actual.text()).isEqualTo(page.text());
    }
  }

  /** The messages of javac, with the lines of the page instead of those of its snippets. */
  private static String onPage(String printed, List<Block> sources) {
    return PLACE
        .matcher(printed)
        .replaceAll(
            found ->
                sources.stream()
                    .filter(source -> source.fileName().equals(found.group(1)))
                    .map(
                        source ->
                            source.page()
                                + ":"
                                + (source.line() + Integer.parseInt(found.group(2)) - 1)
                                + ":")
                    .map(Matcher::quoteReplacement)
                    .findFirst()
                    .orElse(Matcher.quoteReplacement(found.group())));
  }
}
