package io.forethought.processor.command;

import io.forethought.processor.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide page about existing metrics shows what the command prints and writes. {@code
 * -Dforethought.rewrite=true} writes that into the page instead of comparing.
 */
@Tag("once")
class ExistingMetricsPageTest {

  private static final Path PAGE = Path.of("../docs/guide/bring-existing-metrics.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

  @TempDir private Path folder;

  @Test
  void thePageShowsWhatTheCommandDoes() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder text = new StringBuilder();
    Matcher block = BLOCK.matcher(page);
    Queue<String> shown = null;
    while (block.find() && (shown == null || !shown.isEmpty())) {
      if (shown == null) {
        shown = new ArrayDeque<>(shown(block.group(2)));
      } else if (!block.group(1).equals("shell")) {
        String fenced = "```" + block.group(1) + "\n" + shown.remove() + "```";
        block.appendReplacement(text, Matcher.quoteReplacement(fenced));
      }
    }

    Golden.at(PAGE).assertSame(block.appendTail(text).toString());
  }

  /** What is in the blocks below the scrape. */
  private List<String> shown(String scrape) throws IOException {
    TestCommand files = new TestCommand(folder);
    Path file = Files.writeString(folder.resolve("scrape.txt"), scrape);
    Path sources = folder.resolve("src/main/java");
    Path rules = folder.resolve("ops/former-names.yml");
    TestCommand.Ended examined = files.run("infer", "--file", file);
    TestCommand.Ended written =
        files.run(
            "infer",
            "--file",
            file,
            "--package",
            "shop",
            "--out",
            sources,
            "--until",
            "2027-06-30",
            "--rules",
            rules);
    return List.of(
        examined.out() + examined.err(),
        written.out() + written.err(),
        Files.readString(sources.resolve("shop/ShopMetrics.java")),
        Files.readString(sources.resolve("shop/Provider.java")),
        Files.readString(rules));
  }
}
