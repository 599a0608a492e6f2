package io.forethought.benchmarks.shared.recording;

import io.forethought.multiprocess.SharedCounter;
import io.forethought.multiprocess.SharedDirectory;
import io.forethought.multiprocess.SharedProcess;
import java.io.IOException;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.ThreadParams;

/** Each of two threads increments one series. */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up.
public class NeighbourBenchmark {

  private static final int SERIES = 26;

  /**
   * Which series two threads increment. The keys are as short as possible: {@code ["a", "a_total",
   * {}, "A"]}. So a series has 48 bytes, and the first value is at byte 40 of the file. A cache
   * line has 64.
   */
  public enum Neighbours {
    /** Both threads increment the same series. */
    SAME_SERIES(2, 2),
    /** The values are at the bytes 136 and 184. */
    SAME_LINE(2, 3),
    /** The values are at the bytes 88 and 136. */
    NEXT_LINE(1, 2),
    /** The values are 1,200 bytes apart. */
    DISTANT(0, SERIES - 1);

    private final int first;
    private final int second;

    Neighbours(int first, int second) {
      this.first = first;
      this.second = second;
    }
  }

  /** The series of both threads. */
  @State(Scope.Benchmark)
  public static class Pair {

    /** Where they are. */
    @Param public Neighbours neighbours;

    private SharedProcess process;
    private SharedCounter first;
    private SharedCounter second;

    /** Creates the series in the directory of the operator. */
    @Setup
    public void open() throws IOException {
      process = SharedDirectory.open(SharedDirectory.configured().orElseThrow()).join();
      SharedCounter[] all = new SharedCounter[SERIES];
      for (int i = 0; i < SERIES; i++) {
        all[i] = process.counter(Character.toString('a' + i), "A", Map.of());
      }
      first = all[neighbours.first];
      second = all[neighbours.second];
    }

    /** Leaves the directory. */
    @TearDown
    public void close() throws IOException {
      process.close();
    }
  }

  /** The series of one thread. */
  @State(Scope.Thread)
  public static class Own {

    private SharedCounter counter;

    /** Chooses it. */
    @Setup
    public void choose(Pair pair, ThreadParams thread) {
      counter = thread.getThreadIndex() == 0 ? pair.first : pair.second;
    }
  }

  /** Increments it. */
  @Benchmark
  public void increment(Own own) {
    own.counter.increment();
  }
}
