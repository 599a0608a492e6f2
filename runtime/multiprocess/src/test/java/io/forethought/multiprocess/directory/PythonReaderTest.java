package io.forethought.multiprocess.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.multiprocess.format.Keys;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SampleKey;
import io.forethought.multiprocess.format.SeriesKey;
import io.forethought.multiprocess.format.WritableFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reader that lists the files and opens them one by one, like the Python client, sees the right
 * total or fails, however its steps fall between those of a compaction.
 */
@Tag("once")
class PythonReaderTest {

  private static final SampleKey KEY = SampleKey.of("a", "a_total", Map.of(), "Help");

  private static final double TOTAL = 31;

  @TempDir private Path directory;

  /** The files at each moment: -1 for an empty one, otherwise what it counts. */
  private final List<Map<String, Double>> moments = new ArrayList<>();

  @Test
  void theTotalIsRightOrTheScrapeFails() throws IOException {
    counter("1", 16);
    Compaction.run(directory, true);
    for (int process = 2; process <= 5; process++) {
      counter(Integer.toString(process), Math.pow(2, process - 2));
    }
    moments.add(now());
    Compaction.run(directory, true, this::remember);
    moments.add(now());

    assertThat(totals())
        .containsOnly(OptionalDouble.empty(), OptionalDouble.of(TOTAL))
        .hasSizeGreaterThan(5_000);
  }

  @Test
  void aRemovedSeriesIsThereCompletelyOrNotAtAllOrTheScrapeFails() throws IOException {
    counter("1", 16);
    Compaction.run(directory, true);
    for (int process = 2; process <= 5; process++) {
      counter(process + ".db_1", Math.pow(2, process - 2));
    }
    moments.add(now());
    Compaction.remove(directory, SeriesKey.of(MetricType.COUNTER, KEY)::equals, this::remember);
    moments.add(now());

    assertThat(totals())
        .containsOnly(OptionalDouble.empty(), OptionalDouble.of(TOTAL), OptionalDouble.of(0))
        .hasSizeGreaterThan(2_000);
  }

  private List<OptionalDouble> totals() {
    List<OptionalDouble> totals = new ArrayList<>();
    for (int list = 0; list < moments.size(); list++) {
      for (int first = list; first < moments.size(); first++) {
        for (int second = first; second < moments.size(); second++) {
          totals.addAll(scrapes(moments.get(list), moments.get(first), moments.get(second)));
        }
      }
    }

    return totals;
  }

  /**
   * Returns the totals of readers that list the files at one moment, open some of them at another
   * one, and the others at a third one.
   */
  private static List<OptionalDouble> scrapes(
      Map<String, Double> list, Map<String, Double> first, Map<String, Double> second) {
    List<OptionalDouble> totals = new ArrayList<>();
    List<String> names = new ArrayList<>(list.keySet());
    for (int split = 0; split <= names.size(); split++) {
      totals.add(scrape(names, first, second, split));
      Collections.reverse(names);
      totals.add(scrape(names, first, second, split));
    }
    return totals;
  }

  private static OptionalDouble scrape(
      List<String> names, Map<String, Double> first, Map<String, Double> second, int split) {
    double total = 0;
    for (int i = 0; i < names.size(); i++) {
      Double value = (i < split ? first : second).get(names.get(i));
      if (value == null || value < 0) {
        return OptionalDouble.empty();
      }
      total += value;
    }
    return OptionalDouble.of(total);
  }

  private void counter(String process, double value) throws IOException {
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
    return MetricFile.read(file, name, new Keys()).entries().stream()
        .mapToDouble(MetricFile.Entry::value)
        .sum();
  }
}
