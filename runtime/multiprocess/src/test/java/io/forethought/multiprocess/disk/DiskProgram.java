package io.forethought.multiprocess.disk;

import io.forethought.multiprocess.SharedDirectory;
import io.forethought.multiprocess.SharedProcess;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Does what the lines of its input say, and answers each with a line. */
final class DiskProgram {

  private static final int BLOCK = 4096;

  private final Path directory;
  private final Path filler;
  private final SharedDirectory shared;
  private final SharedProcess process;

  private DiskProgram(Path directory, boolean startsFull) throws IOException {
    this.directory = directory;
    this.filler = directory.resolve("filler");
    if (startsFull) {
      fill();
    }
    shared = SharedDirectory.open(directory);
    process = shared.join("1");
  }

  public static void main(String... arguments) throws IOException {
    DiskProgram program =
        new DiskProgram(Path.of(arguments[0]), arguments.length > 1 && arguments[1].equals("full"));
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      System.out.println(program.answer(line));
    }
  }

  private String answer(String line) throws IOException {
    String[] words = line.split(" ", -1);
    return switch (words[0]) {
      case "count" -> count(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
      case "scrape" -> summary(shared);
      case "other" -> summary(SharedDirectory.open(directory));
      case "fill" -> fill();
      case "free" -> free();
      case "files" -> files();
      default -> throw new IllegalArgumentException(line);
    };
  }

  /** Adds 1 to series of each type. */
  private String count(int from, int to) {
    for (int i = from; i < to; i++) {
      process.counter("rain", "R.", Map.of("number", Integer.toString(i))).increment();
    }
    process.summary("size_bytes", "S.", Map.of()).observe(1);
    return "counted";
  }

  private static String summary(SharedDirectory from) {
    String total = "nothing";
    String unshared = "";
    for (MetricSnapshot metric : from.collect()) {
      String name = metric.getMetadata().getName();
      if (name.equals("rain")) {
        CounterSnapshot counter = (CounterSnapshot) metric;
        double sum = counter.getDataPoints().stream().mapToDouble(each -> each.getValue()).sum();
        total = counter.getDataPoints().size() + " series with " + (long) sum;
      } else if (name.equals("forethought_multiprocess_unshared_series")) {
        double series = ((GaugeSnapshot) metric).getDataPoints().get(0).getValue();
        unshared = ", " + (long) series + " unshared";
      }
    }
    return total + unshared;
  }

  /** Takes all space that is left. */
  private String fill() throws IOException {
    try (OutputStream file = Files.newOutputStream(filler)) {
      while (true) {
        file.write(new byte[BLOCK]);
      }
    } catch (IOException full) {
      return "full";
    }
  }

  private String free() throws IOException {
    Files.delete(filler);
    return "free";
  }

  private String files() throws IOException {
    try (var files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().toString();
    }
  }
}
