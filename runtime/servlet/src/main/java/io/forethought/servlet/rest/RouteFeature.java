package io.forethought.servlet.rest;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Uses the template of the matched resource, such as {@code /orders/{id}}, as the view of a
 * request. Implementations of Jakarta REST find it automatically. If automatic discovery is
 * disabled, register it:
 *
 * <pre>{@code
 * public final class ShopApplication extends Application {
 *   public Set<Class<?>> getClasses() {
 *     return Set.of(OrderResource.class, RouteFeature.class);
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
// Callers have the API in their own module.
@SuppressWarnings("exports")
public final class RouteFeature implements Feature {

  /**
   * Runs before filters that answer instead of the resource, such as authentication filters. Jersey
   * accepts no lower priority.
   */
  private static final int FIRST = 1;

  /** Called by Jakarta REST. */
  public RouteFeature() {}

  @Override
  public boolean configure(FeatureContext context) {
    if (!context.getConfiguration().isRegistered(RouteFilter.class)) {
      context.register(ArrivalFilter.class, FIRST);
      context.register(RouteFilter.class, FIRST);
    }
    return true;
  }
}
