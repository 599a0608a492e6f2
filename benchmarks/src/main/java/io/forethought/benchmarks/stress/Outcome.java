package io.forethought.benchmarks.stress;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What came out.
 *
 * @param threads how many threads have recorded
 * @param kinds which kinds of threads took turns
 * @param events how many events they have recorded
 * @param scrapes how often was scraped
 * @param faults what was wrong
 */
record Outcome(long threads, List<String> kinds, long events, long scrapes, List<String> faults) {

  private static final int MOST_TOLD = 20;

  Outcome {
    kinds = List.copyOf(kinds);
    faults = List.copyOf(faults);
  }

  boolean isGood() {
    return faults.isEmpty();
  }

  /** The summary. */
  String text() {
    String work =
        String.format(
            Locale.ROOT,
            "%,d threads (%s) recorded %,d events during %,d scrapes: ",
            threads,
            String.join(" and ", kinds),
            events,
            scrapes);
    if (isGood()) {
      return work + "every scrape was consistent, nothing was lost.";
    }
    return faults.stream()
        .limit(MOST_TOLD)
        .collect(
            Collectors.joining(
                "\n- ", String.format(Locale.ROOT, "%s%,d faults.\n- ", work, faults.size()), ""));
  }
}
