package io.forethought.servlet;

import io.forethought.servlet.endpoint.UiPage;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The initialization parameter and the mapping with which a servlet shows metrics in a browser. */
final class UiMapping {

  private static final System.Logger LOG = System.getLogger(MetricsServlet.class.getName());

  private static final String PARAMETER = "ui";
  private static final String ENDING = UiPage.SUFFIX + "/*";

  private UiMapping() {}

  /** Returns whether the operator switches the page on. */
  static boolean isOnInEnvironment() {
    return "true".equals(System.getenv("FORETHOUGHT_METRICS_UI"));
  }

  /** Switches the page on for a servlet whose metrics are at a path. */
  static void add(ServletRegistration registration, String path) {
    registration.setInitParameter(PARAMETER, "true");
    registration.addMapping(path + ENDING);
  }

  /** Returns whether the page is switched on. Logs an error if no request can reach it. */
  static boolean isOn(ServletConfig config) {
    @Nullable String value = config.getInitParameter(PARAMETER);
    if (value == null || value.equals("false")) {
      return false;
    }
    if (!value.equals("true")) {
      LOG.log(
          System.Logger.Level.ERROR,
          "The metrics are not shown in a browser: the initialization parameter ui of the servlet"
              + " \"{0}\" is \"{1}\".\nFix: set it to true or false.",
          config.getServletName(),
          value);
      return false;
    }
    warnWithoutMapping(config);
    return true;
  }

  private static void warnWithoutMapping(ServletConfig config) {
    @Nullable ServletRegistration registration =
        config.getServletContext().getServletRegistration(config.getServletName());
    if (registration != null
        && registration.getMappings().stream().noneMatch(each -> each.endsWith(ENDING))) {
      LOG.log(
          System.Logger.Level.ERROR,
          "The metrics are not shown in a browser: the servlet \"{0}\" has the initialization"
              + " parameter ui=true, but no mapping that ends in {1}.\nFix: add one, such as"
              + " /metrics{1}.",
          config.getServletName(),
          ENDING);
    }
  }

  /** Returns what follows the path of the page; empty if a request is for the metrics. */
  static Optional<String> file(HttpServletRequest request) {
    if (!request.getHttpServletMapping().getPattern().endsWith(ENDING)) {
      return Optional.empty();
    }
    @Nullable String rest = request.getPathInfo();
    return Optional.of(rest == null ? "" : rest);
  }
}
