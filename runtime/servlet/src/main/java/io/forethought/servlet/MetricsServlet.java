package io.forethought.servlet;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.endpoint.MetricsEndpoint;
import io.forethought.servlet.endpoint.UiPage;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code GET /metrics} with the content of a registry.
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
 * <p>With the initialization parameter {@code ui=true} and a second mapping, it also shows them in
 * a browser. This needs the artifact {@code forethought-servlet-ui}:
 *
 * <pre>{@code
 * ServletRegistration.Dynamic metrics = context.addServlet("metrics", new MetricsServlet());
 * metrics.setInitParameter("ui", "true");
 * metrics.addMapping("/metrics", "/metrics/ui/*");
 * }</pre>
 *
 * <p>Writes the text format 0.0.4, OpenMetrics 1.0.0 or the binary format, whichever the scraper
 * prefers, compressed if the scraper accepts gzip. {@code ?name[]=} selects samples and families.
 * Methods other than {@code GET} and {@code HEAD} are answered with 405, unauthorized requests with
 * 401 or 403. These responses contain no metrics.
 *
 * @since 0.1.0
 */
// Callers have the API in their own module.
@SuppressWarnings("exports")
public final class MetricsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final System.Logger LOG = System.getLogger(MetricsServlet.class.getName());

  private final transient PrometheusRegistry registry;
  private final transient @Nullable Access given;
  private final transient PrometheusRegistry home;
  private transient @Nullable MetricsEndpoint endpoint;
  private transient @Nullable UiPage ui;

  /** Exposes the default registry like {@link #MetricsServlet(PrometheusRegistry)}. */
  public MetricsServlet() {
    this(PrometheusRegistry.defaultRegistry);
  }

  /**
   * Exposes a registry with {@link Access#fromEnvironment()}. Without environment variables, only
   * programs on the same machine may read it. If the variables are invalid, an error is logged and
   * all requests are rejected.
   *
   * @param registry the registry
   */
  public MetricsServlet(PrometheusRegistry registry) {
    this(registry, null, registry);
  }

  /**
   * Exposes a registry.
   *
   * @param registry the registry
   * @param access who may read it
   */
  public MetricsServlet(PrometheusRegistry registry, Access access) {
    this(registry, access, registry);
  }

  private MetricsServlet(
      PrometheusRegistry registry, @Nullable Access given, PrometheusRegistry home) {
    this.registry = registry;
    this.given = given;
    this.home = home;
  }

  /**
   * Exposes a registry that contains another one, for example because a collector reads it. The
   * endpoint's own metrics are registered on the other one, so that several endpoints that expose
   * it share them.
   *
   * @param registry the registry
   * @param home the registry that it contains
   * @param access who may read it; {@code null} for {@link Access#fromEnvironment()}
   * @return the servlet
   */
  public static MetricsServlet containing(
      PrometheusRegistry registry, PrometheusRegistry home, @Nullable Access access) {
    return new MetricsServlet(registry, access, home);
  }

  /** Logs who may read the metrics. */
  @Override
  public void init() {
    @Nullable Access access = given == null ? fromEnvironment() : given;
    if (access != null) {
      endpoint = new MetricsEndpoint(registry, access, home);
      LOG.log(
          System.Logger.Level.INFO,
          "The metrics of {0} may be scraped {1}.",
          application(getServletContext().getContextPath()),
          access);
      ui = UiMapping.isOn(getServletConfig()) ? endpoint.ui() : null;
    }
  }

  /** Removes the endpoint's own metrics from the registry. */
  @Override
  public void destroy() {
    MetricsEndpoint open = endpoint;
    if (open != null) {
      open.close();
      endpoint = null;
      ui = null;
    }
  }

  private static String application(String contextPath) {
    return contextPath.isEmpty()
        ? "the root application"
        : "the application \"" + contextPath + "\"";
  }

  private static @Nullable Access fromEnvironment() {
    try {
      return Access.fromEnvironment();
    } catch (IllegalArgumentException wrong) {
      LOG.log(
          System.Logger.Level.ERROR,
          "All requests for metrics are rejected: {0}",
          wrong.getMessage());
      return null;
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MetricsEndpoint open = endpoint;
    if (open == null) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    UiPage page = ui;
    Optional<String> file = page == null ? Optional.empty() : UiMapping.file(request);
    ServletExchange exchange = new ServletExchange(request, response);
    if (page != null && file.isPresent()) {
      page.answer(file.get(), exchange);
    } else {
      open.answer(exchange);
    }
  }
}
