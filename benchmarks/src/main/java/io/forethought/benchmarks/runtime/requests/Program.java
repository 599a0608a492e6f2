package io.forethought.benchmarks.runtime.requests;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The program behind the filters: says which route matched, and answers with a short page. */
final class Program {

  static final String CHARSET = "UTF-8";
  static final String CONTENT_TYPE = "text/html;charset=" + CHARSET;

  /** Where Spring MVC puts the template that matched. */
  private static final String ROUTE =
      "org.springframework.web.servlet.HandlerMapping.bestMatchingPattern";

  private static final byte[] PAGE =
      ("<!doctype html><title>Item</title><h1>Item</h1><p>" + "An item of the shop. ".repeat(14))
          .getBytes(StandardCharsets.UTF_8);

  private final ContainerRequest request;
  private final RouteListener listener;
  private @Nullable HttpServletRequest handled;
  private @Nullable HttpServletResponse answered;

  Program(ContainerRequest request, RouteListener listener) {
    this.request = request;
    this.listener = listener;
  }

  void service(ServletRequest incoming, ServletResponse outgoing) throws IOException {
    // A framework keeps both where its handlers find them. So no compiler can do without wrappers.
    handled = (HttpServletRequest) incoming;
    answered = (HttpServletResponse) outgoing;
    String route = request.call().route();
    incoming.setAttribute(ROUTE, route);
    listener.matched(handled, route);
    answered.setStatus(HttpServletResponse.SC_OK);
    answered.setContentType(CONTENT_TYPE);
    answered.getOutputStream().write(PAGE);
  }

  /** How much a page has. */
  static int pageSize() {
    return PAGE.length;
  }
}
