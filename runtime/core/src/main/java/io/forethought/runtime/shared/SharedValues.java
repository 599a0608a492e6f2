package io.forethought.runtime.shared;

import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The values of all processes that share a directory.
 *
 * <pre>{@code
 * Participant set = values.newParticipant();
 * SharedNumber orders = set.counter("shop_orders_total", "Orders.").series(Labels.EMPTY);
 * orders.add(1);
 * values.read(name -> true).others();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface SharedValues {

  /** Returns the directory. */
  Path directory();

  /** Returns a metric set of this process, which has not joined yet. */
  Participant newParticipant();

  /** Writes the values of this process that are kept elsewhere. */
  void refresh();

  /**
   * Reads the values of all processes at one moment.
   *
   * @param families the names of the families in the directory that are wanted
   */
  MergedValues read(Predicate<String> families);

  /**
   * Returns a collector of metrics of which each process has its own. It exposes those of all
   * running processes, with the label {@code pid}.
   *
   * @param own the metrics of this process
   */
  MultiCollector ofEachProcess(PrometheusRegistry own);

  /** Counts and logs that a family of the directory is left out of scrapes. */
  void leaveOut(String family, String reason);

  /** Returns the metrics about the directory itself, the same ones each time. */
  List<Collector> collectors();
}
