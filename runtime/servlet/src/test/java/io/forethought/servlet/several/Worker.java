package io.forethought.servlet.several;

import io.forethought.servlet.Container;
import io.forethought.servlet.filter.PlainHttpInitializer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A server with one page and its metrics, which runs until its input ends. */
final class Worker {

  private Worker() {}

  public static void main(String... arguments) throws Exception {
    try (Container.Running running =
        Container.JETTY_EE11.start((classes, context) -> start(context))) {
      System.out.println(running.root());
      int end = System.in.read();
      System.exit(end < 0 ? 0 : 1);
    }
  }

  private static void start(ServletContext context) {
    context.addServlet("orders", new Page()).addMapping("/orders");
    PlainHttpInitializer.instrumentation(PrometheusRegistry.defaultRegistry)
        .build()
        .install(context);
  }

  @SuppressWarnings("serial") // Never serialized.
  private static final class Page extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.getWriter().print("orders");
    }
  }
}
