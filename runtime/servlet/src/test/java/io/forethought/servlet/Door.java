package io.forethought.servlet;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.port.MetricsServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletRegistration;
import java.net.URI;

/** A way to the metrics: in a container, or on a port of their own. */
enum Door {
  JETTY_EE10,
  JETTY_EE11,
  TOMCAT,
  UNDERTOW,
  PORT;

  Open open(PrometheusRegistry registry, Access access) throws Exception {
    if (this == PORT) {
      MetricsServer server = MetricsServer.builder(registry).access(access).start();
      return new Open(URI.create("http://127.0.0.1:" + server.port() + "/metrics"), server);
    }
    Container.Running running =
        Container.valueOf(name())
            .start(
                (classes, context) -> {
                  ServletRegistration.Dynamic servlet =
                      context.addServlet("metrics", new MetricsServlet(registry, access));
                  servlet.addMapping("/metrics");
                  servlet.setLoadOnStartup(1);
                });
    return new Open(running.at("metrics"), running);
  }

  /** An open door. */
  record Open(URI metrics, AutoCloseable server) implements AutoCloseable {
    @Override
    public void close() {
      try {
        server.close();
      } catch (Exception e) {
        throw new IllegalStateException("The server does not stop", e);
      }
    }
  }
}
