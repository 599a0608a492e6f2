package io.forethought.runtime.family;

import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scrape of ours on its way through a registry: families that can write themselves put their
 * rendering in here, and leave the snapshots to the others.
 *
 * <pre>{@code
 * Reading reading = new Reading();
 * MetricSnapshots others = registry.scrape(reading);
 * List<Rendering> ours = reading.renderings();
 * }</pre>
 */
public final class Reading implements PrometheusScrapeRequest {

  private final List<Rendering> renderings = new ArrayList<>();

  /** Starts with no family. */
  public Reading() {}

  void add(Rendering rendering) {
    renderings.add(rendering);
  }

  /**
   * The families that write themselves.
   *
   * @return their renderings in the order of their names, which is the one of a scrape
   */
  public List<Rendering> renderings() {
    renderings.sort(Comparator.comparing(Rendering::name));
    return renderings;
  }

  @Override
  public String getRequestPath() {
    return "";
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return null;
  }
}
