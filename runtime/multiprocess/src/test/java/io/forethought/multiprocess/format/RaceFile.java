package io.forethought.multiprocess.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A file for one run of a race, which its arbiter deletes. */
final class RaceFile {

  private static final AtomicLong NUMBERS = new AtomicLong();
  private static final MetricFileName NAME = new MetricFileName(MetricType.COUNTER, null, "1");
  private static final Path MEMORY = Path.of("/dev/shm");

  /** A key of half the first size of a file: the second series does not fit. */
  private static final String LONG = "x".repeat(WritableFile.FIRST_SIZE / 2);

  private final Path path;
  private final WritableFile file;

  RaceFile() {
    String name = "race-" + ProcessHandle.current().pid() + "-" + NUMBERS.incrementAndGet();
    Path folder = Files.isWritable(MEMORY) ? MEMORY : Path.of(".");
    path = folder.resolve(name);
    try {
      file = WritableFile.create(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a series. */
  Cell cell(String number) {
    return cell(key(number));
  }

  /** Returns a series; the second one makes the file grow. */
  Cell longCell(String number) {
    return cell(key(number + LONG));
  }

  private Cell cell(SampleKey key) {
    try {
      return file.cell(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SampleKey key(String number) {
    return new SampleKey("rain", "rain_total", LabelSet.of(Map.of("number", number)), "R.");
  }

  /** Returns what other processes see: the number of series and the sum of their values. */
  String summary() {
    try {
      MetricFile now = MetricFile.read(path, NAME, new Keys());
      double sum = now.entries().stream().mapToDouble(MetricFile.Entry::value).sum();
      return now.entries().size() + " with " + sum;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the run. */
  void delete() {
    try {
      file.close();
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
