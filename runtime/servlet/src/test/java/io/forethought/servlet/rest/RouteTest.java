package io.forethought.servlet.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.forethought.servlet.Container;
import io.forethought.servlet.view.Installation;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Resources of Jersey, which nobody told of us. */
class RouteTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @ParameterizedTest
  @EnumSource
  void theViewIsTheTemplateOfTheResource(Container container) throws Exception {
    try (Container.Running running =
        container.start(
            (classes, context) -> {
              addJersey(context);
              Installation.install(registry, context);
            })) {
      assertThat(get(running.at("api/orders/17"))).isEqualTo(200);
      assertThat(get(running.at("api/orders/18/lines/tea"))).isEqualTo(200);
      assertThat(get(running.at("api/orders/0"))).isEqualTo(404);
      assertThat(get(running.at("api/orders/19/later"))).isEqualTo(200);
      assertThat(get(running.at("api/orders/x"))).isEqualTo(404);

      await()
          .untilAsserted(
              () ->
                  assertThat(Scrape.text(registry).lines())
                      .filteredOn(line -> line.startsWith("http_responses_total{"))
                      .containsExactly(
                          "http_responses_total{method=\"GET\",status=\"200\","
                              + "view=\"/orders/{id}\"} 1.0",
                          "http_responses_total{method=\"GET\",status=\"200\","
                              + "view=\"/orders/{id}/later\"} 1.0",
                          "http_responses_total{method=\"GET\",status=\"200\","
                              + "view=\"/orders/{id}/lines/{line}\"} 1.0",
                          "http_responses_total{method=\"GET\",status=\"404\","
                              + "view=\"/orders/{id}\"} 1.0",
                          "http_responses_total{method=\"GET\",status=\"404\","
                              + "view=\"_unmatched\"} 1.0"));
    }
  }

  private static void addJersey(ServletContext context) {
    ServletRegistration.Dynamic jersey =
        context.addServlet("jersey", new ServletContainer(new ResourceConfig(Orders.class)));
    jersey.setAsyncSupported(true);
    jersey.addMapping("/api/*");
  }

  private static int get(URI address) throws Exception {
    return CLIENT
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** Resources with all that makes a template hard to find. */
  @Path("orders")
  public static final class Orders {

    @GET
    @Path("{id: \\d+}")
    public String order(@PathParam("id") int id) {
      if (id == 0) {
        throw new NotFoundException();
      }
      return "order " + id;
    }

    @GET
    @Path("{id: \\d+}/later")
    public void later(@Suspended AsyncResponse response) {
      new Thread(() -> response.resume("later")).start();
    }

    @Path("{id: \\d+}/lines")
    public Lines lines() {
      return new Lines();
    }
  }

  /** A resource of a resource. */
  public static final class Lines {

    @GET
    @Path("{line}")
    public String line(@PathParam("line") String line) {
      return line;
    }
  }
}
