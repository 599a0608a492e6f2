package io.forethought.processor.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide page about plans shows what the command prints for the sample. {@code
 * -Dforethought.rewrite=true} writes that into the page instead of comparing.
 */
@Tag("once")
class PlanPageTest {

  private static final Path PAGE = Path.of("../docs/guide/plan-prometheus.md");
  private static final Path SCRAPE = Path.of("src/test/resources/scrapes/forethought-sample.txt");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```$");

  @TempDir private Path folder;

  @Test
  void thePageShowsWhatTheCommandPrints() throws IOException {
    TestCommand.Ended planned =
        new TestCommand(folder)
            .run("plan", "--instances", "100", "--retention", "30d", "--file", SCRAPE);

    assertThat(planned.err()).isEmpty();
    String page = Files.readString(PAGE);
    Matcher block = BLOCK.matcher(page);
    assertThat(block.find()).as("a command").isTrue();
    assertThat(block.find()).as("its output").isTrue();
    Golden.at(PAGE)
        .assertSame(
            page.substring(0, block.start())
                + "```\n"
                + planned.out()
                + "```"
                + page.substring(block.end()));
  }
}
