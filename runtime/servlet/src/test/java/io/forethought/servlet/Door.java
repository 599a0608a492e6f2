package io.forethought.servlet;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.port.MetricsServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.URI;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A way to the metrics: in a container, or on a port of their own. */
enum Door {
  SERVLET {
    @Override
    Open open(PrometheusRegistry registry, Access access) throws Exception {
      Server server = new Server();
      ServerConnector connector = new ServerConnector(server);
      connector.setHost("127.0.0.1");
      server.addConnector(connector);
      ServletContextHandler context = new ServletContextHandler();
      context.addServlet(new ServletHolder(new MetricsServlet(registry, access)), "/metrics");
      server.setHandler(context);
      server.start();
      return new Open(address(connector.getLocalPort()), server::stop);
    }
  },

  PORT {
    @Override
    Open open(PrometheusRegistry registry, Access access) throws Exception {
      MetricsServer server = MetricsServer.builder(registry).access(access).start();
      return new Open(address(server.port()), server);
    }
  };

  abstract Open open(PrometheusRegistry registry, Access access) throws Exception;

  private static URI address(int port) {
    return URI.create("http://127.0.0.1:" + port + "/metrics");
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
