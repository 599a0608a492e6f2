package io.forethought.servlet.transparency;

import io.forethought.servlet.HttpInstrumentation;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestAttributeEvent;
import jakarta.servlet.ServletRequestAttributeListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An application whose servlet follows a scenario. */
final class Following implements ServletContainerInitializer {

  private final @Nullable HttpInstrumentation filters;
  private final Map<String, Scenario> scenarios = new ConcurrentHashMap<>();

  /** Without filters, nothing of ours is installed. */
  Following(@Nullable HttpInstrumentation filters) {
    this.filters = filters;
  }

  /** Follows a scenario in requests whose header {@code X-Scenario} is its number. */
  void follow(Scenario scenario, int number) {
    scenarios.put(String.valueOf(number), scenario);
  }

  private Scenario of(ServletRequest request) {
    return scenarios.get(((HttpServletRequest) request).getHeader("X-Scenario"));
  }

  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) {
    context.addListener(new Attributes());
    if (filters != null) {
      filters.install(context);
    }
    add(context, "op", "/op", new Op());
    add(context, "target", "/target/*", new Target());
  }

  private static void add(ServletContext context, String name, String path, HttpServlet servlet) {
    ServletRegistration.Dynamic registration = context.addServlet(name, servlet);
    registration.setAsyncSupported(true);
    registration.setMultipartConfig(new MultipartConfigElement(""));
    registration.addMapping(path);
  }

  /** Reports a servlet's visit, and ends an endless loop. */
  private void visited(String servlet, HttpServletRequest request) throws ServletException {
    Scenario scenario = of(request);
    scenario.see(servlet + " " + request.getDispatcherType() + " " + request.getRequestURI());
    if (scenario.visit() > 4) {
      throw new ServletException("Again and again");
    }
  }

  /** Makes the calls of the scenario. */
  private final class Op extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      Scenario scenario = of(request);
      scenario.begin();
      try {
        visited("op", request);
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
          follow(new Stage(scenario, request, response));
        }
      } finally {
        scenario.end();
      }
    }

    private void follow(Stage stage) throws ServletException, IOException {
      Scenario scenario = stage.scenario();
      for (Operation operation : scenario.operations()) {
        try {
          scenario.see(operation + " = " + operation.call().make(stage));
        } catch (Operations.Leaving leaving) {
          scenario.see(operation.name());
          sneak(leaving.getCause());
        } catch (Throwable failure) {
          scenario.see(operation + " throws " + Described.of(failure));
        }
      }
      Afterwards.see(stage);
      Afterwards.complete(stage.request());
    }

    private void sneak(Throwable failure) throws ServletException, IOException {
      if (failure instanceof ServletException exception) {
        throw exception;
      } else if (failure instanceof IOException exception) {
        throw exception;
      } else if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }

  /** The servlet to which requests are dispatched. */
  private final class Target extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      Scenario scenario = of(request);
      scenario.begin();
      try {
        visited("target", request);
        answer(String.valueOf(request.getPathInfo()), request, response);
      } finally {
        scenario.end();
      }
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      switch (path) {
        case "/writer" -> response.getWriter().println("target: ü");
        case "/stream" -> response.getOutputStream().print("target");
        case "/either" -> either(response);
        case "/async", "/again" -> async(path, request);
        default -> response.setHeader("X-Target", path);
      }
    }

    /** As a servlet for static files does. */
    private void either(HttpServletResponse response) throws IOException {
      response.setContentLength(6);
      try {
        OutputStream out = response.getOutputStream();
        out.write("target".getBytes(StandardCharsets.UTF_8));
      } catch (IllegalStateException written) {
        response.getWriter().write("target");
      }
    }

    private void async(String path, HttpServletRequest request) {
      if (request.getDispatcherType() != DispatcherType.ASYNC) {
        AsyncContext context = request.startAsync();
        of(request).watch(context);
        of(request).see("original: " + context.hasOriginalRequestAndResponse());
        if (path.equals("/async")) {
          context.complete();
        } else {
          context.dispatch();
        }
      }
    }
  }

  /** Reports the attributes that change. */
  private final class Attributes implements ServletRequestAttributeListener {

    private void see(String change, ServletRequestAttributeEvent event) {
      // Containers set their own ones, too; both applications must see the same.
      of(event.getServletRequest()).see(change + " " + event.getName());
    }

    @Override
    public void attributeAdded(ServletRequestAttributeEvent event) {
      see("added", event);
    }

    @Override
    public void attributeRemoved(ServletRequestAttributeEvent event) {
      see("removed", event);
    }

    @Override
    public void attributeReplaced(ServletRequestAttributeEvent event) {
      see("replaced", event);
    }
  }
}
