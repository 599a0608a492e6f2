package io.forethought.runtime.family;

import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scrape request by {@code Scrape}. A family that can write itself adds its rendering to the
 * request; all other collectors return snapshots.
 *
 * <pre>{@code
 * Reading reading = new Reading();
 * MetricSnapshots others = registry.scrape(reading);
 * List<Rendering> ours = reading.renderings();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Reading implements PrometheusScrapeRequest {

  private final List<Rendering> renderings = new ArrayList<>();

  /** Creates a request without renderings. */
  public Reading() {}

  void add(Rendering rendering) {
    renderings.add(rendering);
  }

  /**
   * Returns the renderings of the families that write themselves.
   *
   * @return the renderings, sorted by name like a scrape
   */
  public List<Rendering> renderings() {
    Collections.sort(renderings);
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
