package io.forethought.multiprocess.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.SampleKey;
import io.forethought.multiprocess.format.WritableFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reader that lists the files and opens them one by one, like the Python client, sees the right
 * total or fails, however its steps fall between those of a compaction.
 */
class PythonReaderTest {

  private static final SampleKey KEY = SampleKey.of("a", "a_total", Map.of(), "Help");

  private static final double TOTAL = 31;

  @TempDir private Path directory;

  /** The files at each moment: -1 for an empty one, otherwise what it counts. */
  private final List<Map<String, Double>> moments = new ArrayList<>();

  @Test
  void theTotalIsRightOrTheScrapeFails() throws IOException {
    counter(1, 16);
    Compaction.run(directory, true);
    for (int process = 2; process <= 5; process++) {
      counter(process, 1 << process - 2);
    }
    moments.add(now());
    Compaction.run(directory, true, this::remember);
    moments.add(now());

    int failed = 0;
    int right = 0;
    for (int list = 0; list < moments.size(); list++) {
      for (int first = list; first < moments.size(); first++) {
        for (int second = first; second < moments.size(); second++) {
          for (boolean backwards : new boolean[] {false, true}) {
            for (int split = 0; split <= 7; split++) {
              OptionalDouble total = scrape(list, first, second, split, backwards);
              if (total.isPresent()) {
                assertThat(total.getAsDouble())
                    .as("listed at %d, opened at %d and %d", list, first, second)
                    .isEqualTo(TOTAL);
                right++;
              } else {
                failed++;
              }
            }
          }
        }
      }
    }
    assertThat(failed).isPositive();
    assertThat(right).isPositive();
  }

  /** Opens some of the listed files at one moment, and the others at another. */
  private OptionalDouble scrape(int list, int first, int second, int split, boolean backwards) {
    List<String> names = new ArrayList<>(moments.get(list).keySet());
    if (backwards) {
      java.util.Collections.reverse(names);
    }
    double total = 0;
    for (int i = 0; i < names.size(); i++) {
      Double value = moments.get(i < split ? first : second).get(names.get(i));
      if (value == null || value < 0) {
        return OptionalDouble.empty();
      }
      total += value;
    }
    return OptionalDouble.of(total);
  }

  private void counter(int process, double value) throws IOException {
    try (WritableFile file =
        WritableFile.create(directory.resolve("counter_90000000" + process + ".db"))) {
      file.cell(KEY).set(value);
    }
  }

  private void remember() {
    try {
      moments.add(now());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Map<String, Double> now() throws IOException {
    Map<String, Double> files = new TreeMap<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(directory, "*.db")) {
      for (Path file : all) {
        files.put(file.getFileName().toString(), value(file));
      }
    }
    return files;
  }

  private static double value(Path file) throws IOException {
    if (Files.size(file) == 0) {
      return -1;
    }
    MetricFileName name = MetricFileName.parse(file.getFileName().toString());
    return io.forethought.multiprocess.format.MetricFile.read(
            file, name, new io.forethought.multiprocess.format.Keys())
        .entries()
        .get(0)
        .value();
  }
}
