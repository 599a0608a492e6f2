package io.forethought.servlet;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.endpoint.MetricsEndpoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /metrics}: everything in a registry, for Prometheus to scrape.
 *
 * <pre>{@code
 * context.addServlet("metrics", new MetricsServlet()).addMapping("/metrics");
 *
 * context
 *     .addServlet(
 *         "metrics",
 *         new MetricsServlet(
 *             PrometheusRegistry.defaultRegistry,
 *             Access.builder()
 *                 .bearerToken(Secret.fromFile(Path.of("/run/secrets/metrics-token")))
 *                 .build()))
 *     .addMapping("/metrics");
 * }</pre>
 *
 * <p>Writes the text format 0.0.4, OpenMetrics 1.0.0 or the binary format, as the scraper likes
 * best; compresses for those who take gzip; {@code ?name[]=} asks for single samples. Other methods
 * than {@code GET} and {@code HEAD} get 405, whoever may not see the metrics 401 or 403, and none
 * of them learns anything.
 *
 * @since 0.1.0
 */
// Whoever calls this has the API in its own module.
@SuppressWarnings("exports")
public final class MetricsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final System.Logger LOG = System.getLogger(MetricsServlet.class.getName());

  private final transient PrometheusRegistry registry;
  private final transient @Nullable Access given;
  private transient @Nullable MetricsEndpoint endpoint;

  /** Shows the default registry, as {@link #MetricsServlet(PrometheusRegistry)} does. */
  public MetricsServlet() {
    this(PrometheusRegistry.defaultRegistry);
  }

  /**
   * Shows a registry to those who may see it by {@link Access#fromEnvironment()}: only to programs
   * on the same machine, if nothing is said there. If what is said there is wrong, an error is
   * logged and nobody sees anything.
   *
   * @param registry the registry
   */
  public MetricsServlet(PrometheusRegistry registry) {
    this.registry = registry;
    this.given = null;
  }

  /**
   * Shows a registry to those who may see it.
   *
   * @param registry the registry
   * @param access who may see it
   */
  public MetricsServlet(PrometheusRegistry registry, Access access) {
    this.registry = registry;
    this.given = access;
  }

  /** Logs who may see the metrics. */
  @Override
  public void init() {
    @Nullable Access access = given == null ? fromEnvironment() : given;
    if (access != null) {
      endpoint = new MetricsEndpoint(registry, access);
      LOG.log(
          System.Logger.Level.INFO,
          "The metrics of {0} may be scraped {1}.",
          getServletContext().getContextPath() + "/",
          access);
    }
  }

  private static @Nullable Access fromEnvironment() {
    try {
      return Access.fromEnvironment();
    } catch (IllegalArgumentException wrong) {
      LOG.log(System.Logger.Level.ERROR, "Nobody may scrape the metrics: {0}", wrong.getMessage());
      return null;
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MetricsEndpoint open = endpoint;
    if (open == null) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else {
      open.answer(new ServletExchange(request, response));
    }
  }
}
