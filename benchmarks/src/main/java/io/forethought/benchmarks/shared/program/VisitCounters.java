package io.forethought.benchmarks.shared.program;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.benchmarks.runtime.shop.Continent;
import io.forethought.multiprocess.SharedCounter;
import io.forethought.multiprocess.SharedProcess;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Series of counters, each with two labels, which a process has in a shared directory.
 *
 * @param worker the value of a third label; empty if there is none
 */
record VisitCounters(String worker) {

  private static final List<Action> ACTIONS = List.of(Action.values());

  private static final List<Continent> CONTINENTS = List.of(Continent.values());

  private static final int PER_FAMILY = ACTIONS.size() * CONTINENTS.size();

  /** Creates the first series. */
  SharedCounter[] first(int count, SharedProcess process) {
    SharedCounter[] counters = new SharedCounter[count];
    for (int i = 0; i < count; i++) {
      counters[i] =
          process.counter(
              String.format(Locale.ROOT, "shop_visits_%02d", i / PER_FAMILY),
              "What visitors did in this part of the shop.",
              labels(i % PER_FAMILY));
    }
    return counters;
  }

  private Map<String, String> labels(int series) {
    Map<String, String> labels = new TreeMap<>();
    labels.put("action", ACTIONS.get(series / CONTINENTS.size()).text());
    labels.put("continent", CONTINENTS.get(series % CONTINENTS.size()).text());
    if (!worker.isEmpty()) {
      labels.put("worker", worker);
    }
    return labels;
  }
}
