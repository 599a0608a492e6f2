package io.forethought.benchmarks.shared;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the page begins with, for one JDK.
 *
 * @param measured what was measured
 * @param python the Python client, if it is installed
 */
record Summary(Measured measured, Optional<PythonClient> python) {

  private static final double NANOS_PER_MILLI = 1e6;

  /** The place of the percentile 99.99. */
  private static final int LATE = 2;

  String markdown() {
    return "- On JDK "
        + measured.jdk().feature()
        + ", a counter increment in the directory takes "
        + Digits.three(measured.recordings().overMemory(Recording.COUNTER))
        + " times as long as in the memory of the process."
        + python.map(this::besidePython).orElse("")
        + "\n- While another process writes to the disk, 1 of 10,000 increments is done "
        + measured.stalls().stream()
            .filter(Stalls::isLoaded)
            .map(stalls -> late(stalls) + " ms late or later (" + stalls.place() + ")")
            .collect(Collectors.joining(", "))
        + ".\n- A scrape of "
        + Digits.whole(measured.common().values())
        + " values takes "
        + millis(measured.common())
        + " ms if they are those of "
        + Digits.whole(measured.common().lines())
        + " series, and "
        + millis(measured.own())
        + " ms if each is a series of its own.\n- A directory that processes have joined and left "
        + Digits.whole(measured.ended().count())
        + " times has "
        + measured.ended().joined().files()
        + " files with "
        + Digits.megabytes((double) measured.ended().joined().bytes())
        + " MB.\n";
  }

  private String besidePython(PythonClient client) {
    double ratio =
        client.one().labels() / measured.recordings().of(Recording.COUNTER, Home.SHARED).nanos();
    return " With the Python client, it takes "
        + Digits.whole(ratio)
        + " times as long as with Forethought.";
  }

  private static String late(Stalls stalls) {
    return Digits.three(stalls.nanos().get(LATE) / NANOS_PER_MILLI);
  }

  private static String millis(Crowd crowd) {
    return Digits.three(crowd.changed().millis().median());
  }
}
