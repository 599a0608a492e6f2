package io.forethought.benchmarks.prometheus;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.runtime.Scrape;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Samples whose values change in the same way. promtool writes a block of two hours with samples of
 * one kind, each exactly 15 seconds after the previous one.
 */
enum SampleKind {
  COUNTER("a counter", "[a-z_]+_total\\{"),
  BUCKET("a bucket or count of a histogram", "[a-z_]+_(bucket|count)\\{"),
  SUM("a sum of a histogram", "[a-z_]+_sum\\{"),
  GAUGE("a gauge", "[a-z_]+_messages\\{");

  private static final int SCRAPES = 480;
  private static final int INTERVAL = 15;

  /** Some moment at which a block begins. */
  private static final long BEGIN = 1_800_000_000;

  private final String title;
  private final Pattern line;

  SampleKind(String title, String line) {
    this.title = title;
    this.line = Pattern.compile(line);
  }

  /** Its name in the page. */
  String title() {
    return title;
  }

  /**
   * Writes a block with those samples of a shop that have this kind.
   *
   * @param series how many series the shop has in total
   * @param folder an empty folder
   */
  Block block(int series, Path promtool, Path folder) throws IOException, InterruptedException {
    Path text = folder.resolve("samples.txt");
    write(new Load(Mix.SHOP, series), text);
    Path data = folder.resolve("data");
    Process process =
        new ProcessBuilder(
                promtool.toString(),
                "tsdb",
                "create-blocks-from",
                "openmetrics",
                text.toString(),
                data.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("promtool.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("promtool failed; see " + folder.resolve("promtool.log"));
    }
    return Block.first(data);
  }

  private void write(Load load, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, UTF_8))) {
      for (int scrape = 0; scrape < SCRAPES; scrape++) {
        String end = " " + (BEGIN + (long) scrape * INTERVAL) + "\n";
        load.record();
        Scrape.text(load.registry())
            .lines()
            .filter(sample -> line.matcher(sample).lookingAt())
            .forEach(sample -> out.print(sample + end));
      }
      out.print("# EOF\n");
    }
  }
}
