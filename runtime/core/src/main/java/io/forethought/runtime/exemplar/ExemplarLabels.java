package io.forethought.runtime.exemplar;

import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The labels of the exemplars of one series: those that the program passes, or those of a supplier,
 * which is asked as often as the Prometheus client looks for a span. Labels that are longer than
 * OpenMetrics allows are dropped.
 */
public final class ExemplarLabels {

  /** OpenMetrics allows this many characters in all names and values together. */
  private static final int MAX_CHARACTERS = 128;

  /** The client adds the identifiers of the current span to labels that have none. */
  private static final int SPAN_CHARACTERS = "trace_id".length() + 32 + "span_id".length() + 16;

  private final Shared shared;
  private volatile long due;

  /** Creates the labels of a series without exemplars. */
  public ExemplarLabels(Shared shared) {
    this.shared = shared;
  }

  /** Returns the labels of the supplier if it is time to ask it; otherwise none. */
  public Labels supplied() {
    if (shared.supplier == null) {
      return Labels.EMPTY;
    }
    long now = System.currentTimeMillis();
    if (now < due) {
      return Labels.EMPTY;
    }
    due = now + shared.intervalMillis;
    return fitting(shared.supply(shared.supplier));
  }

  /** Returns these labels, or none if they are too long. */
  public Labels fitting(Labels given) {
    int characters = hasSpan(given) ? 0 : SPAN_CHARACTERS;
    for (int i = 0; i < given.size(); i++) {
      characters += characters(given.getName(i)) + characters(given.getValue(i));
    }
    if (characters <= MAX_CHARACTERS || given.isEmpty()) {
      return given;
    }
    shared.logTooLong(hasSpan(given) ? MAX_CHARACTERS : MAX_CHARACTERS - SPAN_CHARACTERS);
    return Labels.EMPTY;
  }

  private static boolean hasSpan(Labels labels) {
    return labels.contains(Exemplar.TRACE_ID) || labels.contains(Exemplar.SPAN_ID);
  }

  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }

  /** What all series of a metric share. */
  public static final class Shared {

    private final String metric;
    private final @Nullable Supplier<Labels> supplier;
    private final long intervalMillis;
    private final AtomicBoolean logged = new AtomicBoolean();

    /**
     * Creates what the series of a metric share.
     *
     * @param metric the complete name, for the log
     * @param supplier returns labels, none if there are none now; null without a supplier
     * @param intervalMillis how long a series does not ask the supplier again
     */
    public Shared(String metric, @Nullable Supplier<Labels> supplier, long intervalMillis) {
      this.metric = metric;
      this.supplier = supplier;
      this.intervalMillis = intervalMillis;
    }

    private Labels supply(Supplier<Labels> from) {
      try {
        Labels labels = from.get();
        return labels == null ? Labels.EMPTY : labels;
      } catch (VirtualMachineError failure) {
        throw failure;
      } catch (Throwable failure) {
        log("its supplier of labels failed", failure);
        return Labels.EMPTY;
      }
    }

    private void logTooLong(int most) {
      log("its labels have more than " + most + " characters", null);
    }

    private void log(String why, @Nullable Throwable failure) {
      if (logged.compareAndSet(false, true)) {
        System.getLogger(ExemplarLabels.class.getName())
            .log(
                System.Logger.Level.WARNING,
                "An exemplar of \""
                    + metric
                    + "\" was dropped, because "
                    + why
                    + ". The amount was recorded. Later exemplars that are dropped are not logged.",
                failure);
      }
    }
  }
}
