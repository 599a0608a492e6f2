package io.forethought.benchmarks.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.benchmarks.machine.Jdk;
import io.forethought.benchmarks.machine.Machine;
import io.forethought.benchmarks.machine.Spread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ReportTest {

  private static final Effort EFFORT = new Effort(2, 3, 4, 100, 5, 6, 4, 1_000, 3, 2_000);

  private static final PythonClient PYTHON =
      new PythonClient(
          "0.16.0",
          new PythonClient.Increments(2_000, 1_000),
          new PythonClient.Increments(4_000, 2_000),
          new PythonClient.Increments(2_100, 1_100));

  private static Recordings recordings() {
    Map<Home, Map<String, Figure>> figures = new EnumMap<>(Home.class);
    for (Home home : Home.values()) {
      Map<String, Figure> all = new HashMap<>();
      for (Recording recording : Recording.values()) {
        double shared = recording == Recording.COUNTER ? 8.125 : 7.5;
        all.put(recording.benchmark(), new Figure(home.isShared() ? shared : 4, 0.25, 1e-6));
      }
      figures.put(home, all);
    }
    Map<String, Figure> neighbours = new HashMap<>();
    for (Neighbours two : Neighbours.values()) {
      neighbours.put(two.benchmark(), new Figure(30, Double.NaN, 0));
    }
    return new Recordings(figures, neighbours);
  }

  private static Scrapes scrapes(double millis) {
    return new Scrapes(new Spread(millis - 1, millis, millis + 1), 2e6, 5_000);
  }

  private static Crowd crowd(int lines) {
    return new Crowd(
        1_000,
        lines,
        new Scratch.Size(8, 262_144),
        scrapes(50),
        scrapes(2),
        scrapes(lines / 100.0),
        4e6);
  }

  private static Measured measured() {
    return new Measured(
        new Jdk("Some", "17.0.15"),
        recordings(),
        List.of(
            new Stalls(
                "directory on tmpfs", false, List.of(100.0, 2_000.0, 30_000.0, 400_000.0, 5_000.0)),
            new Stalls(
                "directory on tmpfs", true, List.of(110.0, 2_100.0, 31_000.0, 410_000.0, 5_100.0))),
        crowd(250),
        crowd(1_000),
        new Ended(
            2_000,
            new Scratch.Size(6_000, 400_000_000),
            scrapes(1_500),
            700,
            new Scratch.Size(2_004, 200_000),
            scrapes(5),
            new Scratch.Size(44, 1_000_000),
            1.5,
            scrapes(6)));
  }

  private static String page(Optional<PythonClient> python) {
    return new Report(
            new Options(EFFORT, List.of(Path.of("jdk")), Path.of("page.md")),
            new Machine(2, "a processor"),
            python,
            List.of(measured()))
        .markdown();
  }

  @Test
  void beginsWithWhatUsersPay() {
    assertThat(page(Optional.of(PYTHON)))
        .startsWith(
            """
            # What sharing a directory costs

            - On JDK 17, a counter increment in the directory takes 2.03 times as long as in the \
            memory of the process. With the Python client, it takes 246 times as long as with \
            Forethought.
            - While another process writes to the disk, 1 of 10,000 increments is done 0.03 ms late \
            or later (directory on tmpfs).
            - A scrape of 1,000 values takes 2.50 ms if they are those of 250 series, and 10.0 ms if \
            each is a series of its own.
            - A directory that processes have joined and left 2,000 times has 44 files with 1.00 MB.

            ## How it was measured
            """);
  }

  @Test
  void saysHowMuchWasMeasured() {
    assertThat(page(Optional.of(PYTHON)))
        .contains(
            """
            on 2 cores of a processor, with Some 17.0.15. Each benchmark of JMH ran in 2 processes, \
            each with 4 iterations of 100 ms after 3 warm-ups. Delays were measured for 5 s, and for \
            6 s on the disk. Virtual machines of JMH have `-Xms1g -Xmx1g -XX:+UseG1GC`, other ones \
            `-XX:+UseG1GC`; the waiting processes have \
            `-Xmx32m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC`. The Python client is \
            `python3-prometheus-client` 0.16.0.
            """);
  }

  @Test
  void missedGoalsAreNamed() {
    assertThat(page(Optional.of(PYTHON)))
        .contains(
            """
            ## Goals

            | Goal | JDK | Measured |
            |---|---|--:|
            | counter increment: ≤ 2× as long as in memory, 1 thread | 17 | missed: 2.03× |
            | counter increment, an event: ≤ 2× as long as in memory, 1 thread | 17 | ✓ 1.88× |
            | counter increment: 0 B | 17 | ✓ 0.00 B |
            """);
  }

  @Test
  void recordingHasAColumnForEachHome() {
    assertThat(page(Optional.of(PYTHON)))
        .contains(
            """
            | ns | memory, 1 thread | memory, 2 threads | directory, 1 thread | directory, 2 threads \
            | directory, 2 processes | B per call |
            |---|--:|--:|--:|--:|--:|--:|
            | counter increment | 4.00 ± 0.25 | 4.00 ± 0.25 | 8.13 ± 0.25 | 8.13 ± 0.25 | 8.13 ± 0.25 \
            | 0 |
            """,
            """
            | Python client 0.16.0, counter increment |  |  | 2,000 | 4,000 | 2,100 |  |
            | Python client 0.16.0, counter increment, labels kept |  |  | 1,000 | 2,000 | 1,100 |  |

            ### Neighbours in a file

            | Two threads increment | ns |
            |---|--:|
            | the same series | 30.0 |
            """);
  }

  @Test
  void endsWithDirectories() {
    assertThat(page(Optional.of(PYTHON)))
        .endsWith(
            """
            ### Delays of increments

            | µs | median | 99.9 % | 99.99 % | longest | longest increment |
            |---|--:|--:|--:|--:|--:|
            | directory on tmpfs | 0.10 | 2.00 | 30.0 | 400 | 5.00 |
            | directory on tmpfs, while a process writes to the disk | 0.11 | 2.10 | 31.0 | 410 | 5.10 |

            ### 4 processes with 1,000 series

            |  | the same series in all processes | other series in each process |
            |---|--:|--:|
            | the directory, MB | 0.26 | 0.26 |
            | lines of a scrape | 250 | 1,000 |
            | first scrape of a process, ms | 50.0 | 50.0 |
            | scrape without changes, ms | 2.00 (1.00 – 3.00) | 2.00 (1.00 – 3.00) |
            | scrape after changes of all series, ms | 2.50 (1.50 – 3.50) | 10.0 (9.00 – 11.0) |
            | allocated by a scrape, MB | 2.00 | 2.00 |
            | kept on the heap, MB | 4.00 | 4.00 |

            ### 2,000 processes that have ended

            |  | files | MB | scrape, ms |
            |---|--:|--:|--:|
            | nobody has compacted the directory | 6,000 | 400 | 1,500 (1,499 – 1,501) |
            | after a compaction, which took 700 ms | 2,004 | 0.20 | 5.00 (4.00 – 6.00) |
            | each process joined this directory, which took 1.50 ms with its recordings | 44 | 1.00 \
            | 6.00 (5.00 – 7.00) |
            """);
  }

  @Test
  void withoutThePythonClientThePageSaysSo() {
    assertThat(page(Optional.empty()))
        .contains("The Python client was not installed.")
        .contains("| the Python client | not measured |  |  |  |  |  |\n");
  }

  @Test
  void aFigureOfTwoProcessesIsTheirMean() {
    assertThat(Figure.mean(new Figure(10, 1, 0), new Figure(20, 2, 0.5)))
        .isEqualTo(new Figure(15, 2, 0.5));
  }

  @Test
  void everySeriesBelongsToAWorker() {
    List<Integer> series = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      series.add(Crowd.series(Effort.FULL, i));
    }

    assertThat(series).contains(1_562, 1_563);
    assertThat(series.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100_000);
  }
}
