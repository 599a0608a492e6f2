package io.forethought.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.testtools.Tool;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program {@code promtool} in the Debian package {@code prometheus}.
 *
 * @param tool the program
 */
public record Promtool(Tool tool) {

  private static final Pattern ROW = Pattern.compile("(?m)^([a-z_]+) +([0-9]+) +[0-9.]+% *$");

  /** The installed program; see {@link Tool#named} if it is missing. */
  public static Promtool find() {
    return new Promtool(Tool.named("promtool"));
  }

  /** Counts the series of each metric of a scrape, by name. */
  public Map<String, Long> series(String scrape) throws IOException, InterruptedException {
    Tool.Outcome outcome = tool.run(scrape, "check", "metrics", "--extended");
    assertThat(outcome.status()).as(outcome.output()).isZero();
    Map<String, Long> series = new TreeMap<>();
    Matcher row = ROW.matcher(outcome.output());
    while (row.find()) {
      series.put(row.group(1), Long.parseLong(row.group(2)));
    }
    return series;
  }

  /** The output of {@code promtool check metrics} for a scrape; empty if it finds no fault. */
  public String check(String metrics) throws IOException, InterruptedException {
    Tool.Outcome outcome = tool.run(metrics, "check", "metrics");
    return outcome.status() == 0 || !outcome.output().isEmpty()
        ? outcome.output()
        : "exit status " + outcome.status();
  }
}
