package io.forethought.servlet.filter;

import io.forethought.servlet.http.Observation;
import jakarta.servlet.RequestDispatcher;
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
  private static final String SPRING_HANDLES =
      "org.springframework.web.servlet.DispatcherServlet.CONTEXT";

  /** The template of Spring Boot if only its handler for static resources matched. */
  private static final String SPRING_REST = "/**";

  private static final int FIRST_ERROR = 400;
  private static final int FIRST_REDIRECT = 300;
  private static final int NOT_MODIFIED = 304;

  private static final RouteTemplates TEMPLATES = new RouteTemplates();

  /** How far a request came. */
  enum Way {
    /** A filter between ours answered. */
    FILTER,
    /** A framework that runs as a filter matched nothing, and passed it on to a servlet. */
    PASSED_ON,
    /** A servlet answered. */
    SERVLET
  }

  private Views() {}

  /** Returns the view at the end, when an error page may have matched something else. */
  static String atEnd(HttpServletRequest request, int status, Way way) {
    return way == Way.FILTER && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null
        ? Observation.UNMATCHED
        : of(request, status, way);
  }

  /** Returns the view of a request with a status that came so far. */
  static String of(HttpServletRequest request, int status, Way way) {
    return of(template(request), request, status, way);
  }

  private static String of(
      @Nullable String template, HttpServletRequest request, int status, Way way) {
    if (template != null) {
      return template.equals(SPRING_REST) && !isFound(status) ? Observation.UNMATCHED : template;
    }
    return way == Way.FILTER ? Observation.UNMATCHED : ofMapping(request, status, way);
  }

  /**
   * Returns the view if nothing that happens later changes it, such as a redirect of a filter:
   * {@code null} if only the final status shows whether something matched.
   */
  static @Nullable String settled(HttpServletRequest request, int status, Way way) {
    @Nullable String template = template(request);
    boolean isSettled =
        status >= FIRST_ERROR || (template != null && !template.equals(SPRING_REST));
    return isSettled ? of(template, request, status, way) : null;
  }

  /** Returns whether a framework has looked at a request. */
  static boolean isHandled(HttpServletRequest request) {
    return request.getAttribute(REST) != null || request.getAttribute(SPRING_HANDLES) != null;
  }

  private static @Nullable String template(HttpServletRequest request) {
    @Nullable Object route = request.getAttribute(ROUTE);
    if (route != null) {
      return route.toString();
    }
    @Nullable Object rest = request.getAttribute(REST);
    if (rest != null && !rest.equals("")) {
      return TEMPLATES.simplified(rest.toString());
    }
    @Nullable Object pattern = request.getAttribute(SPRING);
    return pattern == null ? null : TEMPLATES.simplified(pattern.toString());
  }

  private static String ofMapping(HttpServletRequest request, int status, Way way) {
    HttpServletMapping mapping = request.getHttpServletMapping();
    @Nullable MappingMatch match = mapping.getMappingMatch();
    boolean isForAnything =
        match == null || match == MappingMatch.DEFAULT || mapping.getPattern().equals("/*");
    // The framework matched nothing. Another servlet may have answered instead.
    boolean isElsewhere = way == Way.PASSED_ON ? status < FIRST_ERROR : isFound(status);
    if (isHandled(request) && (!isElsewhere || (isForAnything && way == Way.SERVLET))) {
      return Observation.UNMATCHED;
    }
    // Matched by no other servlet: the start page, files, or nothing at all. For the start page of
    // a deployed application, Tomcat reports no match.
    if (match == null || match == MappingMatch.DEFAULT) {
      return isFound(status) ? "/" : Observation.UNMATCHED;
    }
    return match == MappingMatch.CONTEXT_ROOT ? "/" : mapping.getPattern();
  }

  /** Returns whether a status shows that something matched, if a servlet takes every path. */
  private static boolean isFound(int status) {
    return status < FIRST_REDIRECT || status == NOT_MODIFIED;
  }
}
