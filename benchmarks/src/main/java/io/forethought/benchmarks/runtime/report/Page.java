package io.forethought.benchmarks.runtime.report;

import io.forethought.benchmarks.machine.Jdk;
import io.forethought.benchmarks.machine.Machine;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page with the tables.
 *
 * @param command the command that measures the same again
 * @param method how often and how long it was measured
 * @param machine where it was measured
 * @param jdks the measured JDKs
 * @param libraries what was measured, with versions
 * @param figures what came out
 */
public record Page(
    String command,
    String method,
    Machine machine,
    List<Jdk> jdks,
    List<String> libraries,
    Figures figures) {

  private static final String READING =
      """
      # What recording and scraping cost

      Each library does the same work in the same run, called as its own guide tells, and also with its data points or attributes kept in an array by the ordinals of the labels, which is the best that it can do. Labels and values are drawn before and change with each call, so that no compiler can foresee them. Trust the ratios, not the nanoseconds.

      - A figure is the time of a call on one thread, also where two call at once; ± is half of the interval that holds it with a probability of 99.9 %.
      - *Bytes* are what a call allocates, as the virtual machine counts them.
      - A scrape is written in the text format 0.0.4 to a stream that drops it, compressed with the standard level. Where nothing else is said, nothing changes between scrapes.
      - What a series *keeps* is what lives on the heap after a garbage collection, divided by the number of series, when four threads have written to each. Text in it is told beside.
      - *client_java* is as it is by default: exemplars on, histograms classic and native.
      - A goal against several counts against the best of them.

      Why goals were missed stands on [a page of its own](performance-limits.md).
      """;

  /** Copies the lists. */
  public Page {
    jdks = List.copyOf(jdks);
    libraries = List.copyOf(libraries);
  }

  /** The page as Markdown. */
  public String markdown() {
    return READING + "\n" + setting() + Goals.markdown(figures) + Tables.markdown(figures);
  }

  private String setting() {
    return """
    Measured with

    ```
    %s
    ```

    on %d cores of %s, with %s. %s Compared: %s.
    """
        .formatted(
            command,
            machine.cores(),
            machine.cpu(),
            jdks.stream().map(Jdk::title).collect(Collectors.joining(" and ")),
            method,
            libraries.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
  }
}
