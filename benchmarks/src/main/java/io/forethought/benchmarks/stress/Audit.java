package io.forethought.benchmarks.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What must hold for each scrape.
 *
 * @param load what each thread records
 */
record Audit(Load load) {

  private static final String HISTOGRAM = "stress_waiting_time_seconds";

  /**
   * Everything that is wrong with a scrape.
   *
   * @param samples the scrape
   * @param finished so many threads had ended before it began
   * @param started so many had begun when it was over
   */
  List<String> faults(Samples samples, long finished, long started) {
    List<String> faults = new ArrayList<>();
    for (Load.Total total : load.perThread()) {
      double now = samples.total(total.name());
      if (now < finished * total.value() || now > started * total.value()) {
        faults.add(
            String.format(
                Locale.ROOT,
                "%s adds up to %,.0f, not to between %,.0f and %,.0f",
                total.name(),
                now,
                finished * total.value(),
                started * total.value()));
      }
    }
    for (Kind kind : Kind.values()) {
      faults.addAll(histogramFaults(samples, kind));
    }
    return faults;
  }

  /** Everything that has become less since an earlier scrape. */
  static List<String> losses(Samples earlier, Samples later) {
    return earlier.values().entrySet().stream()
        .filter(sample -> sample.getKey().startsWith("stress_"))
        .filter(sample -> later.value(sample.getKey()) < sample.getValue())
        .map(
            sample ->
                sample.getKey()
                    + " fell from "
                    + sample.getValue()
                    + " to "
                    + later.value(sample.getKey()))
        .toList();
  }

  private static List<String> histogramFaults(Samples samples, Kind kind) {
    String label = "kind=\"" + kind.text() + "\"";
    double count = samples.value(HISTOGRAM + "_count{" + label + "}");
    List<String> faults = new ArrayList<>();
    double sum = samples.value(HISTOGRAM + "_sum{" + label + "}");
    if (sum != count * Load.WAITED) {
      faults.add(kind + ": a sum of " + sum + " for a count of " + count);
    }
    String bucket = HISTOGRAM + "_bucket{" + label + ",le=\"";
    for (Map.Entry<String, Double> sample : samples.values().entrySet()) {
      if (sample.getKey().startsWith(bucket)) {
        String bound = sample.getKey().substring(bucket.length()).replaceFirst("\"}$", "");
        boolean holdsAll = bound.equals("+Inf") || Double.parseDouble(bound) >= Load.WAITED;
        if (sample.getValue() != (holdsAll ? count : 0)) {
          faults.add(
              kind + ": " + sample.getValue() + " up to " + bound + " for a count of " + count);
        }
      }
    }
    return faults;
  }
}
