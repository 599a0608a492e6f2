package io.forethought.servlet.filter;

import io.forethought.servlet.http.HttpRecorder;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An application with all that a filter can meet, between the two filters. */
final class TestApplication implements ServletContainerInitializer {

  private final @Nullable HttpRecorder recorder;

  /** Without a recorder there are no filters of ours. */
  TestApplication(@Nullable HttpRecorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) {
    filter(context, "between", new Between(), true);
    if (recorder != null) {
      OuterFilter outer = new OuterFilter(recorder, List.of("/ignored/*"));
      filter(context, "inner", outer.inner(), true);
      filter(context, "outer", outer, false);
    }
    servlet(context, "/index", (request, response) -> page(response, "This is the index."));
    servlet(
        context,
        "/text/*",
        (request, response) ->
            response.getOutputStream().write("äöü€😀".getBytes(StandardCharsets.UTF_8)));
    servlet(context, "/written", TestApplication::written);
    servlet(context, "/empty", (request, response) -> {});
    servlet(context, "/missing/*", (request, response) -> response.sendError(404));
    servlet(context, "/unmodified", (request, response) -> response.setStatus(304));
    servlet(context, "/odd", (request, response) -> response.setStatus(299));
    servlet(context, "/objection", TestApplication::object);
    servlet(context, "/stream", TestApplication::stream);
    servlet(context, "/reset", TestApplication::reset);
    servlet(context, "/echo", TestApplication::echo);
    servlet(context, "/unread", (request, response) -> page(response, "unread"));
    servlet(context, "/async", TestApplication::async);
    servlet(context, "/dispatched", TestApplication::dispatched);
    servlet(context, "/forward", TestApplication::forward);
    servlet(context, "*.do", (request, response) -> page(response, "done"));
    servlet(context, "/named", TestApplication::named);
    servlet(context, "/see-other", TestApplication::seeOther);
  }

  private static void filter(
      ServletContext context, String name, jakarta.servlet.Filter filter, boolean last) {
    FilterRegistration.Dynamic registration = context.addFilter(name, filter);
    registration.setAsyncSupported(true);
    registration.addMappingForUrlPatterns(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC), last, "/*");
  }

  private static void servlet(ServletContext context, String pattern, Service service) {
    ServletRegistration.Dynamic registration =
        context.addServlet(pattern, (Servlet) new ServiceServlet(service));
    registration.setAsyncSupported(true);
    registration.addMapping(pattern);
  }

  private static void page(HttpServletResponse response, String text) throws IOException {
    response.setContentType("text/plain; charset=UTF-8");
    response.getOutputStream().print(text);
  }

  private static void written(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().print("äöü€😀");
    response.getWriter().write(new char[] {'a', 'b', 'c'}, 1, 2);
    response.getWriter().write('d');
  }

  private static void object(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    throw new ServletException(new Objection());
  }

  private static void stream(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    for (int i = 0; i < 10; i++) {
      response.getOutputStream().write(new byte[1000]);
      response.flushBuffer();
    }
  }

  private static void reset(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getOutputStream().print("not sent");
    response.reset();
    response.getWriter().print("sent");
  }

  private static void echo(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.getInputStream().transferTo(response.getOutputStream());
  }

  private static void async(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext async = request.startAsync(request, response);
    async.start(
        () -> {
          try {
            response.setStatus(202);
            response.getOutputStream().print("later");
          } catch (IOException e) {
            throw new IllegalStateException(e);
          } finally {
            async.complete();
          }
        });
  }

  private static void dispatched(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      page(response, "again");
    } else {
      request.startAsync(request, response).dispatch();
    }
  }

  private static void forward(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.getRequestDispatcher("/index").forward(request, response);
  }

  private static void named(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setAttribute(Views.ROUTE, "/orders/{id}");
    request.setAttribute(ObservedResponse.TEMPLATE, "order.html");
    page(response, "named");
  }

  /** As Servlet 6.1 has it. */
  private static void seeOther(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getOutputStream().print("not sent");
    response.sendRedirect("/index", 303, true);
  }

  /** What a servlet does. */
  @FunctionalInterface
  private interface Service {
    void answer(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException;
  }

  private static final class ServiceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Service service;

    ServiceServlet(Service service) {
      this.service = service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      service.answer(request, response);
    }
  }

  /** A filter of the application, which does what the query says. */
  private static final class Between extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      switch (String.valueOf(request.getQueryString())) {
        case "teapot" -> response.setStatus(418);
        case "redirect" -> response.sendRedirect("/index");
        case "late-failure" -> {
          chain.doFilter(request, response);
          throw new IllegalStateException("late");
        }
        default -> chain.doFilter(request, response);
      }
    }
  }

  static final class Objection extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
