package io.forethought.servlet.filter;

import io.forethought.servlet.http.Observation;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import org.jspecify.annotations.Nullable;

/** Finds the template that a request matched: from its framework, else from the servlet mapping. */
final class Views {

  /** Where a program, or a filter of its framework, may put the template. */
  static final String ROUTE = "io.forethought.servlet.route";

  /** Where our filter of Jakarta REST puts it; empty if it was asked and matched nothing. */
  private static final String REST = "io.forethought.servlet.rest.template";

  /** Where Spring MVC puts it. */
  private static final String SPRING =
      "org.springframework.web.servlet.HandlerMapping.bestMatchingPattern";

  /** There if Spring MVC was asked. */
  private static final String SPRING_ASKED =
      "org.springframework.web.servlet.DispatcherServlet.CONTEXT";

  /** What Spring Boot says where only its handler of static resources was left to ask. */
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
    // Without an error, another servlet has answered in place of the framework.
    boolean wasAsked = rest != null || request.getAttribute(SPRING_ASKED) != null;
    return wasAsked && status >= FIRST_ERROR
        ? Observation.UNMATCHED
        : ofMapping(request.getHttpServletMapping(), status);
  }

  private static String ofMapping(HttpServletMapping mapping, int status) {
    @Nullable MappingMatch match = mapping.getMappingMatch();
    // What no other servlet takes: the start page and files, or nothing at all. For the start page
    // of a finished application, Tomcat tells no match.
    if (match == null || match == MappingMatch.DEFAULT) {
      return status >= FIRST_ERROR ? Observation.UNMATCHED : "/";
    }
    return switch (match) {
      case CONTEXT_ROOT, DEFAULT -> "/";
      case EXACT, PATH, EXTENSION -> mapping.getPattern();
    };
  }
}
