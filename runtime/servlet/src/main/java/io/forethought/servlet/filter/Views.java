package io.forethought.servlet.filter;

import io.forethought.servlet.http.Observation;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import org.jspecify.annotations.Nullable;

/**
 * Finds the template that a request matched, from its framework or else from the servlet mapping.
 */
final class Views {

  /**
   * The request attribute in which a program, or a filter of its framework, may set the template.
   */
  static final String ROUTE = "io.forethought.servlet.route";

  /** The attribute in which {@code RouteFilter} sets it; empty if Jakarta REST matched nothing. */
  private static final String REST = "io.forethought.servlet.rest.template";

  /** The attribute in which Spring MVC sets it. */
  private static final String SPRING =
      "org.springframework.web.servlet.HandlerMapping.bestMatchingPattern";

  /** The attribute that is present if Spring MVC handled the request. */
  private static final String SPRING_ASKED =
      "org.springframework.web.servlet.DispatcherServlet.CONTEXT";

  /** The template of Spring Boot if only its handler for static resources matched. */
  private static final String SPRING_REST = "/**";

  private static final int FIRST_ERROR = 400;
  private static final int NOT_FOUND = 404;

  private Views() {}

  static String of(HttpServletRequest request, int status) {
    @Nullable Object route = request.getAttribute(ROUTE);
    if (route != null) {
      return route.toString();
    }
    @Nullable Object rest = request.getAttribute(REST);
    if (rest != null && !rest.equals("")) {
      return RouteTemplate.of(rest.toString());
    }
    @Nullable Object pattern = request.getAttribute(SPRING);
    if (pattern != null) {
      String template = RouteTemplate.of(pattern.toString());
      return status == NOT_FOUND && template.equals(SPRING_REST) ? Observation.UNMATCHED : template;
    }
    // Without an error status, another servlet has answered instead of the framework.
    boolean wasAsked = rest != null || request.getAttribute(SPRING_ASKED) != null;
    return wasAsked && status >= FIRST_ERROR
        ? Observation.UNMATCHED
        : ofMapping(request.getHttpServletMapping(), status);
  }

  private static String ofMapping(HttpServletMapping mapping, int status) {
    @Nullable MappingMatch match = mapping.getMappingMatch();
    // Matched by no other servlet: the start page, files, or nothing at all. For the start page of
    // a deployed application, Tomcat reports no match.
    if (match == null || match == MappingMatch.DEFAULT) {
      return status >= FIRST_ERROR ? Observation.UNMATCHED : "/";
    }
    return switch (match) {
      case CONTEXT_ROOT, DEFAULT -> "/";
      case EXACT, PATH, EXTENSION -> mapping.getPattern();
    };
  }
}
