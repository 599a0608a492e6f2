package io.forethought.spring.web;

import static jakarta.servlet.DispatcherType.REQUEST;

import io.forethought.servlet.HttpInstrumentation;
import io.forethought.servlet.MetricsServlet;
import io.forethought.servlet.access.Access;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.PriorityOrdered;

/**
 * Adds the filters and the servlet to the application when its server starts. {@code
 * PriorityOrdered} puts the filters before all others, so that requests that Spring Security
 * rejects are recorded; Spring Boot sorts filters before initializers with an {@code @Order}.
 */
public final class WebMetrics implements ServletContextInitializer, PriorityOrdered {

  private static final System.Logger LOG = System.getLogger(WebMetrics.class.getName());

  /** The name that {@link HttpInstrumentation#install} gives the same servlet. */
  private static final String SERVLET = "forethought-metrics";

  /** What the page in a browser adds to the path of the metrics. */
  private static final String UI = "/ui/*";

  private final HttpRecording requests;
  private final ExposedPath endpoint;
  private final EndpointRules rules;
  private final Supplier<PrometheusRegistry> registry;
  private final Supplier<Optional<Access>> access;

  /**
   * Creates the initializer.
   *
   * @param requests how requests are recorded
   * @param endpoint where metrics are exposed
   * @param rules decides whether they can be exposed there
   * @param registry returns the registry to expose
   * @param access returns who may read the metrics; empty if environment variables define it
   */
  public WebMetrics(
      HttpRecording requests,
      ExposedPath endpoint,
      EndpointRules rules,
      Supplier<PrometheusRegistry> registry,
      Supplier<Optional<Access>> access) {
    this.requests = requests;
    this.endpoint = endpoint;
    this.rules = rules;
    this.registry = registry;
    this.access = access;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void onStartup(ServletContext context) {
    HttpInstrumentation.@Nullable Builder recording = recording();
    String declared = recording == null ? "/metrics" : recording.metricsPath();
    String path = endpoint.path().orElse(declared);
    if (endpoint.enabled() && path != null && (endpoint.path().isPresent() || !path.isEmpty())) {
      logFailure("The metrics are not exposed at " + path, () -> expose(context, path));
    }
    if (recording != null && requests.isEnabled()) {
      logFailure(
          "HTTP requests are not recorded",
          () -> recording.metricsPath(null).build().installOnce(context));
    }
  }

  private HttpInstrumentation.@Nullable Builder recording() {
    try {
      return requests.builder();
    } catch (RuntimeException | LinkageError failure) {
      LOG.log(System.Logger.Level.ERROR, "HTTP requests are not recorded", failure);
      return null;
    }
  }

  /** Metrics must not keep an application from starting. */
  private static void logFailure(String consequence, Runnable part) {
    try {
      part.run();
    } catch (RuntimeException | LinkageError failure) {
      LOG.log(System.Logger.Level.ERROR, consequence, failure);
    }
  }

  private void expose(ServletContext context, String path) {
    rules.check(path);
    // Before the servlet exists, which could not be removed.
    @Nullable Access allowed = access.get().orElse(null);
    rejectTaken(context, path);
    MetricsServlet servlet =
        MetricsServlet.containing(registry.get(), PrometheusRegistry.defaultRegistry, allowed);
    ServletRegistration.@Nullable Dynamic registration = context.addServlet(SERVLET, servlet);
    boolean ui = endpoint.ui().orElseGet(() -> allowed == null && isUiOnInEnvironment());
    if (registration == null) {
      // The generated initializer of @InstrumentHttp was called before, by a container or a bean.
      ServletRegistration present = context.getServletRegistration(SERVLET);
      showInBrowser(present, ui);
      answerFirst(context, EndpointFilter.insteadOf(SERVLET, servlet), present.getMappings());
      return;
    }
    registration.setLoadOnStartup(1);
    registration.addMapping(path);
    showInBrowser(registration, ui);
    answerFirst(context, EndpointFilter.of(SERVLET, servlet), registration.getMappings());
  }

  private static boolean isUiOnInEnvironment() {
    return "true".equals(System.getenv("FORETHOUGHT_METRICS_UI"));
  }

  /** Adds the page to each path of the metrics. */
  private static void showInBrowser(ServletRegistration servlet, boolean ui) {
    if (ui) {
      servlet.setInitParameter("ui", "true");
      for (String path : List.copyOf(servlet.getMappings())) {
        if (!path.endsWith(UI)) {
          servlet.addMapping(path + UI);
        }
      }
    }
  }

  private static void rejectTaken(ServletContext context, String path) {
    context
        .getServletRegistrations()
        .forEach(
            (name, other) -> {
              if (!name.equals(SERVLET) && other.getMappings().contains(path)) {
                throw new IllegalStateException(
                    "Another servlet of the application has the path "
                        + path
                        + ".\nFix: set the property forethought.endpoint.path to another one.");
              }
            });
  }

  private void answerFirst(
      ServletContext context, EndpointFilter endpointFilter, Collection<String> paths) {
    FilterRegistration.@Nullable Dynamic filter =
        endpoint.first() ? context.addFilter(SERVLET + "-first", endpointFilter) : null;
    if (filter != null) {
      filter.setAsyncSupported(true);
      filter.addMappingForUrlPatterns(EnumSet.of(REQUEST), false, paths.toArray(String[]::new));
    }
  }
}
