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

  /** Made by Jakarta REST. */
  public RouteFeature() {}

  @Override
  public boolean configure(FeatureContext context) {
    if (!context.getConfiguration().isRegistered(RouteFilter.class)) {
      context.register(RouteFilter.class);
    }
    return true;
  }
}
