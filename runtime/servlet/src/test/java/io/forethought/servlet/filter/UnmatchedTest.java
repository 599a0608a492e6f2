package io.forethought.servlet.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.view.ViewedApplication;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.DefaultServlet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing matched is nothing matched, whatever a filter of the application makes of it. */
@Tag("once")
class UnmatchedTest {

  @ParameterizedTest
  @CsvSource({
    "named, 200 /orders/{id}",
    "named?login, 302 _unmatched",
    "named?refuse, 401 _unmatched",
    "named?late, 302 /orders/{id}",
    "plain, 200 /plain",
    "plain?login, 302 _unmatched",
    "plain?late, 302 /plain",
    "start, 404 _unmatched",
    "start?login, 302 _unmatched",
    "start?refuse, 401 _unmatched",
    "nowhere, 404 _unmatched",
    "nowhere?moved, 301 _unmatched",
    "nowhere?late, 302 _unmatched",
    "nowhere?hidden, 200 _unmatched"
  })
  void viewIsWhatTheProgramMatched(String path, String expected) throws Exception {
    try (ViewedApplication program =
        ViewedApplication.start("/", (classes, context) -> addAll(context))) {
      assertThat(program.get(path)).isEqualTo(expected);
    }
  }

  private static void addAll(ServletContext context) {
    FilterRegistration.Dynamic between = context.addFilter("between", new Between());
    between.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    context.addServlet("default", new DefaultServlet()).addMapping("/");
    context.addServlet("plain", new Answering(null)).addMapping("/plain");
    context.addServlet("named", new Answering("/orders/{id}")).addMapping("/named");
  }

  /** Answers, and may name its view. */
  private static final class Answering extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String view;

    Answering(String view) {
      this.view = view;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      request.setAttribute(Views.ROUTE, view);
    }
  }

  /** Does what the query says. */
  private static final class Between extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      switch (String.valueOf(request.getQueryString())) {
        case "login" -> response.sendRedirect("/login");
        case "refuse" -> response.sendError(401);
        case "moved" -> chain.doFilter(request, new Moving(response));
        case "late" -> {
          chain.doFilter(request, new Catching(response));
          response.sendRedirect("/elsewhere");
        }
        case "hidden" -> {
          chain.doFilter(request, new Catching(response));
          response.setStatus(200);
        }
        default -> chain.doFilter(request, response);
      }
    }
  }

  /** Redirects instead of an error. */
  private static final class Moving extends HttpServletResponseWrapper {

    Moving(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) {
      setStatus(301);
      setHeader("Location", "/moved");
    }

    @Override
    public void sendError(int status, String message) {
      sendError(status);
    }
  }

  /** Keeps an error for the filter. */
  private static final class Catching extends HttpServletResponseWrapper {

    private int caught = 200;

    Catching(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) {
      caught = status;
    }

    @Override
    public void sendError(int status, String message) {
      caught = status;
    }

    @Override
    public int getStatus() {
      return caught;
    }
  }
}
