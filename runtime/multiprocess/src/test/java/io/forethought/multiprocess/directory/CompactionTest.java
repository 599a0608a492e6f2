package io.forethought.multiprocess.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.multiprocess.Golden;
import io.forethought.multiprocess.ScrapeText;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.merge.Merge;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compaction changes no value, wherever it is interrupted. */
@Tag("once")
class CompactionTest {

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @TempDir private Path directory;

  private Map<String, String> before;

  @BeforeEach
  void allProcessesHaveEnded() throws IOException {
    Golden.copyEnded(directory);
    before = samples();
  }

  private Map<String, String> samples() throws IOException {
    Merge merge = new Merge(name -> true);
    for (MetricFile file : new DirectoryReader(directory).read().files()) {
      merge.add(file);
    }
    return ScrapeText.samples(ScrapeText.text(new MetricSnapshots(merge.snapshots())));
  }

  @Test
  void theFilesOfEndedProcessesBecomeOne() throws IOException {
    assertThat(Compaction.run(directory, true)).hasValue(21);

    assertThat(Listing.of(directory).names())
        .containsExactlyInAnyOrder(
            "compaction-1.done",
            "counter_compacted-1.db",
            "forethought.lock",
            "gauge_all_101.db",
            "gauge_all_102.db",
            "gauge_all_103.db",
            "gauge_max_compacted-1.db",
            "gauge_min_compacted-1.db",
            "gauge_mostrecent_compacted-1.db",
            "gauge_sum_compacted-1.db",
            "histogram_compacted-1.db",
            "summary_compacted-1.db");
    assertThat(samples()).isEqualTo(before);
    assertThat(Files.size(directory.resolve("gauge_all_101.db"))).isEqualTo(4096);
  }

  @Test
  void theNextCompactionAddsToTheLast() throws IOException {
    Files.move(directory.resolve("counter_103.db"), directory.resolve("counter_103.later"));
    Compaction.run(directory, true);
    Files.move(directory.resolve("counter_103.later"), directory.resolve("counter_103.db"));

    assertThat(Compaction.run(directory, true)).hasValue(1);
    assertThat(Compaction.run(directory, true)).hasValue(0);

    assertThat(samples()).isEqualTo(before);
    assertThat(Listing.of(directory).names())
        .contains("compaction-2.done", "counter_compacted-2.db")
        .doesNotContain("compaction-1.done", "counter_compacted-1.db");
  }

  @Test
  void processesWithoutALockAreNotCompactedUnasked() throws IOException {
    assertThat(Compaction.run(directory, false)).hasValue(0);
  }

  @Test
  void readersSeeTheSameValuesBeforeEachStep() throws IOException {
    AtomicInteger steps = new AtomicInteger();

    Compaction.run(
        directory,
        true,
        () -> {
          steps.incrementAndGet();
          assertThat(samplesNow()).as("before step %s", steps).isEqualTo(before);
        });

    assertThat(steps).hasValueGreaterThan(40);
  }

  @Test
  void anInterruptedCompactionIsFinishedByTheNext(@TempDir Path all) throws IOException {
    boolean isFinished = false;
    for (int step = 1; !isFinished; step++) {
      directory = Files.createDirectory(all.resolve("step" + step));
      allProcessesHaveEnded();

      isFinished = !isKilledBefore(step);

      assertThat(samples()).as("killed before step %d", step).isEqualTo(before);
      Compaction.run(directory, true);
      assertThat(samples()).as("recovered from step %d", step).isEqualTo(before);
      assertThat(Listing.of(directory).names()).hasSize(12);
    }
  }

  private boolean isKilledBefore(int step) throws IOException {
    AtomicInteger left = new AtomicInteger(step);
    try {
      Compaction.run(
          directory,
          true,
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

  private Map<String, String> samplesNow() {
    try {
      return samples();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDirectoryThatIsNoneFails() {
    assertThatThrownBy(() -> Compaction.run(directory.resolve("none"), true))
        .isInstanceOf(IOException.class);
  }
}
