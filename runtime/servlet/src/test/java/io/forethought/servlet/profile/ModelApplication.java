package io.forethought.servlet.profile;

import io.forethought.servlet.HttpInstrumentation;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The test application of django-prometheus, as servlets: each view names its route and template.
 */
final class ModelApplication implements ServletContainerInitializer {

  private static final int FILE = 200;

  /** A view that takes this long is the input of the test: its duration must be recorded. */
  private static final long SLOW_MILLIS = 100;

  private final HttpInstrumentation instrumentation;

  ModelApplication(HttpInstrumentation instrumentation) {
    this.instrumentation = instrumentation;
  }

  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) {
    view(context, "", "index", (request, response) -> page(request, response, "index.html", 18));
    view(
        context,
        "/help",
        "help",
        (request, response) -> page(request, response, "help.html", 2000));
    view(context, "/slow", "slow", ModelApplication::slow);
    view(
        context,
        "/objection",
        "testapp.views.objection",
        (request, response) -> {
          throw new ObjectionException();
        });
    view(context, "/file", "file", ModelApplication::file);
    view(context, "/empty", "empty", (request, response) -> response.setStatus(204));
    view(context, "/gone", "gone", (request, response) -> response.sendError(404));
    view(
        context,
        "/charset",
        "charset",
        (request, response) -> {
          response.setContentType("text/plain; charset=" + request.getQueryString());
          response.getWriter().print("text");
        });
    Filter between = new Between();
    context
        .addFilter("between", between)
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    instrumentation.install(context);
  }

  private static void view(ServletContext context, String path, String name, View view) {
    HttpServlet servlet =
        new HttpServlet() {
          private static final long serialVersionUID = 1L;

          @Override
          protected void service(HttpServletRequest request, HttpServletResponse response)
              throws ServletException, IOException {
            request.setAttribute("io.forethought.servlet.route", name);
            view.answer(request, response);
          }
        };
    context.addServlet(name, servlet).addMapping(path);
  }

  private static void page(
      HttpServletRequest request, HttpServletResponse response, String template, int length)
      throws IOException {
    request.setAttribute("io.forethought.servlet.template", template);
    response.setContentType("text/html; charset=utf-8");
    response.setContentLength(length);
    response.getOutputStream().print("x".repeat(length));
  }

  private static void slow(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(SLOW_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    response.getOutputStream().print("slow");
  }

  private static void file(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getOutputStream().write(new byte[FILE]);
    response.flushBuffer();
    response.getOutputStream().write(new byte[FILE]);
  }

  /** What a view does. */
  @FunctionalInterface
  private interface View {
    void answer(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException;
  }

  /** A filter between ours, which does what the query says. */
  private static final class Between extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      switch (String.valueOf(request.getQueryString())) {
        case "teapot" -> response.setStatus(418);
        case "fail" -> throw new IllegalStateException("before the view");
        case "fail-late" -> {
          chain.doFilter(request, response);
          throw new IllegalStateException("behind the view");
        }
        case "login" -> chain.doFilter(new LoggedIn(request), response);
        default -> chain.doFilter(request, response);
      }
    }
  }

  /** A request of somebody who has logged in, as filters of security make it. */
  private static final class LoggedIn extends jakarta.servlet.http.HttpServletRequestWrapper {

    LoggedIn(HttpServletRequest request) {
      super(request);
    }

    @Override
    public java.security.Principal getUserPrincipal() {
      return () -> "somebody";
    }
  }

  static final class ObjectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
