package io.forethought.spring.web;

import io.forethought.servlet.MetricsServlet;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Passes requests for the metrics to their servlet before any other filter sees them. Spring
 * Security would reject them, because it does not know the credentials of a scraper.
 *
 * <p>Nothing else becomes reachable: the container itself has chosen the servlet of the request, by
 * its name, and that servlet judges each request.
 */
final class EndpointFilter implements Filter {

  private final String name;
  private final MetricsServlet servlet;
  private final boolean ownsServlet;

  private EndpointFilter(String name, MetricsServlet servlet, boolean ownsServlet) {
    this.name = name;
    this.servlet = servlet;
    this.ownsServlet = ownsServlet;
  }

  /** Passes requests to the servlet that is registered under this name. */
  static EndpointFilter of(String name, MetricsServlet servlet) {
    return new EndpointFilter(name, servlet, false);
  }

  /** Passes requests for the servlet of this name to another servlet, which is not registered. */
  static EndpointFilter insteadOf(String name, MetricsServlet servlet) {
    return new EndpointFilter(name, servlet, true);
  }

  @Override
  public void init(FilterConfig config) throws ServletException {
    if (ownsServlet) {
      servlet.init(new EndpointConfig(name, config.getServletContext()));
    }
  }

  @Override
  public void destroy() {
    if (ownsServlet) {
      servlet.destroy();
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.REQUEST && isForServlet(request)) {
      servlet.service(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isForServlet(ServletRequest request) {
    if (request instanceof HttpServletRequest http) {
      HttpServletMapping mapping = http.getHttpServletMapping();
      return name.equals(mapping.getServletName());
    }
    return false;
  }
}
