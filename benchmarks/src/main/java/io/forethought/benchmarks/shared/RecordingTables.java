package io.forethought.benchmarks.shared;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables about recording, for one JDK.
 *
 * @param recordings what was measured
 * @param python the Python client, if it is installed
 */
record RecordingTables(Recordings recordings, Optional<PythonClient> python) {

  /** Less is an object that JMH itself allocates now and then. */
  private static final double A_BYTE = 1;

  String markdown() {
    return "\n### Recording\n\n"
        + Digits.head(
            Stream.concat(
                    Stream.concat(Stream.of("ns"), Stream.of(Home.values()).map(Home::title)),
                    Stream.of("B per call"))
                .toArray(String[]::new))
        + Stream.of(Recording.values()).map(this::row).collect(Collectors.joining())
        + python
            .map(RecordingTables::rows)
            .orElseGet(() -> Digits.row("the Python client", "not measured", "", "", "", "", ""))
        + "\n### Neighbours in a file\n\n"
        + Digits.head("Two threads increment", "ns")
        + Stream.of(Neighbours.values())
            .map(two -> Digits.row(two.title(), time(recordings.of(two))))
            .collect(Collectors.joining());
  }

  private String row(Recording recording) {
    return Digits.row(
        Stream.concat(
                Stream.concat(
                    Stream.of(recording.title()),
                    Stream.of(Home.values()).map(home -> time(recordings.of(recording, home)))),
                Stream.of(bytes(recording)))
            .toArray(String[]::new));
  }

  private String bytes(Recording recording) {
    double most =
        Stream.of(Home.values())
            .mapToDouble(home -> recordings.of(recording, home).bytes())
            .max()
            .orElseThrow();
    return most < A_BYTE ? "0" : Digits.three(most);
  }

  private static String time(Figure figure) {
    return Digits.three(figure.nanos())
        + (Double.isNaN(figure.error()) ? "" : " ± " + Digits.three(figure.error()));
  }

  private static String rows(PythonClient python) {
    String client = "Python client " + python.version() + ", counter increment";
    return Digits.row(
            client,
            "",
            "",
            Digits.three(python.one().labels()),
            Digits.three(python.twoThreads().labels()),
            Digits.three(python.twoProcesses().labels()),
            "")
        + Digits.row(
            client + ", labels kept",
            "",
            "",
            Digits.three(python.one().kept()),
            Digits.three(python.twoThreads().kept()),
            Digits.three(python.twoProcesses().kept()),
            "");
  }
}
