package io.forethought.benchmarks.runtime.report;

import io.forethought.benchmarks.machine.Jdk;
import io.forethought.benchmarks.machine.Machine;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page with the tables.
 *
 * @param subject what it is about
 * @param command the command that measures the same again
 * @param method how often and how long it was measured
 * @param machine where it was measured
 * @param jdks the measured JDKs
 * @param libraries what was measured, with versions
 * @param figures what came out
 */
public record Page(
    Subject subject,
    String command,
    String method,
    Machine machine,
    List<Jdk> jdks,
    List<String> libraries,
    Figures figures) {

  /** Copies the lists. */
  public Page {
    jdks = List.copyOf(jdks);
    libraries = List.copyOf(libraries);
  }

  /** The page as Markdown. */
  public String markdown() {
    return subject.reading()
        + "\n"
        + setting()
        + Goals.markdown(figures)
        + Tables.markdown(figures);
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
