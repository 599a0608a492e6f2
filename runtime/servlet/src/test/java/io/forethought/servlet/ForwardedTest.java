package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.access.Access;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContainerInitializer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.filters.RemoteIpFilter;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.RemoteIpValve;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.filter.ForwardedHeaderFilter;

/** Addresses as containers report them, and filters and valves that replace them. */
class ForwardedTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** A client writes the header itself, and the filter believes it and removes it. */
  @ParameterizedTest
  @EnumSource
  void anAddressThatAFilterReplacedIsNotThisMachine(Container container) throws Exception {
    ForwardedHeaderFilter removing = new ForwardedHeaderFilter();
    removing.setRemoveOnly(true);
    for (Filter filter : List.of(new ForwardedHeaderFilter(), removing)) {
      try (Container.Running running = container.start(behind(filter))) {
        assertThat(status(running.at("metrics"), "127.0.0.1")).isEqualTo(403);
        assertThat(status(running.at("metrics"), null)).isEqualTo(200);
      }
    }
  }

  @Test
  void anAddressThatTomcatsFilterReplacedIsNotThisMachine() throws Exception {
    try (Container.Running running = Container.JETTY_EE10.start(behind(new RemoteIpFilter()))) {
      assertThat(status(running.at("metrics"), "127.0.0.1")).isEqualTo(403);
      assertThat(status(running.at("metrics"), null)).isEqualTo(403);
    }
  }

  /** The valve does not show whether there was a header, so every request could have had one. */
  @Test
  void anAddressThatTomcatReplacedIsNotThisMachine(@TempDir Path folder) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createDirectories(folder.resolve("tomcat")).toString());
    tomcat.setPort(0);
    tomcat.setHostname("127.0.0.1");
    tomcat.setSilent(true);
    Context context = tomcat.addContext("", folder.toString());
    context.getPipeline().addValve(new RemoteIpValve());
    Tomcat.addServlet(context, "metrics", servlet()).addMapping("/metrics");
    tomcat.start();
    try {
      int port = tomcat.getConnector().getLocalPort();
      URI metrics = URI.create("http://127.0.0.1:" + port + "/metrics");
      assertThat(status(metrics, "127.0.0.1")).isEqualTo(403);
      assertThat(status(metrics, null)).isEqualTo(403);
    } finally {
      tomcat.stop();
      tomcat.destroy();
    }
  }

  @Test
  void theLoopbackAddressOfIpv6IsThisMachineOnJetty() throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("::1");
    server.addConnector(connector);
    ServletContextHandler application = new ServletContextHandler();
    application.addServlet(servlet(), "/metrics");
    server.setHandler(application);
    server.start();
    try {
      URI metrics = URI.create("http://[::1]:" + connector.getLocalPort() + "/metrics");
      assertThat(status(metrics, null)).isEqualTo(200);
    } finally {
      server.stop();
    }
  }

  private static ServletContainerInitializer behind(Filter filter) {
    return (classes, context) -> {
      FilterRegistration.Dynamic registration = context.addFilter("filter", filter);
      registration.setAsyncSupported(true);
      registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
      context.addServlet("metrics", servlet()).addMapping("/metrics");
    };
  }

  private static MetricsServlet servlet() {
    return new MetricsServlet(new PrometheusRegistry(), Access.loopback());
  }

  private static int status(URI address, String forwardedFor) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (forwardedFor != null) {
      request.header("X-Forwarded-For", forwardedFor);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
