package io.forethought.multiprocess.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.multiprocess.Golden;
import io.forethought.multiprocess.ScrapeText;
import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.SampleKey;
import io.forethought.multiprocess.format.SeriesKey;
import io.forethought.multiprocess.format.WritableFile;
import io.forethought.multiprocess.merge.Merge;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A removal takes away one series and changes no other, wherever it is interrupted. */
@Tag("once")
class RemovalStepsTest {

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final SeriesKey SPRING =
      new SeriesKey("sold", LabelSet.of(Map.of("campaign", "spring")));
  private static final String LINE = "sold_total{campaign=spring}";

  private Path directory;
  private Map<String, String> before;
  private Map<String, String> after;

  /** Values of the series are in files of their own and in those of ended processes. */
  private void fill() throws IOException {
    Golden.copyEnded(directory);
    file("counter_7.db", "spring", "summer");
    Compaction.run(directory, true);
    file("counter_8.db_1.db", "spring");
    file("counter_8.db_2.db", "summer");
    file("counter_9.db_1.db", "spring");
    before = samples();
    assertThat(before).containsEntry(LINE, "3.0");
    after = new TreeMap<>(before);
    after.remove(LINE);
  }

  private void file(String name, String... campaigns) throws IOException {
    try (WritableFile file = WritableFile.create(directory.resolve(name))) {
      for (String campaign : campaigns) {
        file.cell(SampleKey.of("sold", "sold_total", Map.of("campaign", campaign), "S.")).add(1);
      }
    }
  }

  private Map<String, String> samples() throws IOException {
    Merge merge = new Merge(name -> true);
    for (MetricFile file : new DirectoryReader(directory).read().files()) {
      merge.add(file);
    }
    return ScrapeText.samples(ScrapeText.text(new MetricSnapshots(merge.snapshots())));
  }

  @Test
  void anInterruptedRemovalHasHappenedOrNot(@TempDir Path all) throws IOException {
    boolean isFinished = false;
    int removed = 0;
    for (int step = 1; !isFinished; step++) {
      directory = Files.createDirectory(all.resolve("step" + step));
      fill();

      isFinished = !isKilledBefore(step);

      Map<String, String> seen = samples();
      assertThat(seen).as("killed before step %d", step).isIn(before, after);
      Compaction.finish(directory);
      assertThat(samples()).as("recovered from step %d", step).isEqualTo(seen);
      removed += seen.equals(after) ? 1 : 0;
    }
    assertThat(removed).isGreaterThan(5);
    assertThat(samples()).isEqualTo(after);
    assertThat(Listing.of(directory).names())
        .contains("counter_8.db_2.db", "counter_compacted-2.db")
        .doesNotContain("counter_8.db_1.db", "counter_9.db_1.db", "counter_compacted-1.db");
  }

  private boolean isKilledBefore(int step) throws IOException {
    AtomicInteger left = new AtomicInteger(step);
    try {
      Compaction.remove(
          directory,
          SPRING::equals,
          () -> {
            if (left.decrementAndGet() == 0) {
              throw new Killed();
            }
          });
      return false;
    } catch (Killed e) {
      return true;
    }
  }

  @Test
  void withoutTheSeriesNothingIsReplaced(@TempDir Path folder) throws IOException {
    directory = folder;
    fill();

    Compaction.remove(directory, SPRING::equals);
    Compaction.remove(directory, SPRING::equals);

    assertThat(Listing.of(directory).names()).contains("compaction-2.done");
  }
}
