package io.forethought.servlet.rest;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Has the view of a request be the template of the resource that it matched, as {@code
 * /orders/{id}}. Implementations of Jakarta REST find it by themselves; where they are told not to,
 * register it:
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
// Whoever calls this has the API in its own module.
@SuppressWarnings("exports")
public final class RouteFeature implements Feature {

  /**
   * Before filters that answer in place of the resource, such as those that ask who it is. Jersey
   * takes nothing below for a priority.
   */
  private static final int FIRST = 1;

  /** Made by Jakarta REST. */
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
