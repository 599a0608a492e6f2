package io.forethought.boot.small;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.access.Access;
import io.forethought.spring.ForethoughtWebAutoConfiguration;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/** A property that is blank or invalid never opens the endpoint further than its author wanted. */
@Tag("once")
class EndpointPropertiesTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Logged starter = Logged.begin();
  private final Logged servlet = Logged.begin("io.forethought.servlet");

  private final WebApplicationContextRunner program =
      new WebApplicationContextRunner(AnnotationConfigServletWebServerApplicationContext::new)
          .withConfiguration(
              AutoConfigurations.of(
                  TomcatServletWebServerAutoConfiguration.class,
                  ForethoughtWebAutoConfiguration.class))
          .withPropertyValues("server.port=0");

  @AfterEach
  void close() {
    starter.close();
    servlet.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "path",
        "token",
        "token-file",
        "user",
        "password-file",
        "addresses",
        "trusted-proxies",
        "hosts"
      })
  void aBlankPropertyClosesTheEndpoint(String property) {
    for (String blank : List.of("", "${missing:}")) {
      expectClosed(program.withPropertyValues("forethought.endpoint." + property + "=" + blank));
    }
    assertThat(starter.causes())
        .hasSize(2)
        .containsOnly(
            "The property forethought.endpoint."
                + property
                + " is blank.\nFix: set it, or remove it.");
  }

  @ParameterizedTest
  @CsvSource({
    "addresses, 10.0.0.0/8x, prefix length",
    "addresses, '10.0.0.1,,', Fix: ",
    "trusted-proxies, proxy, Fix: ",
    "hosts, 'a b', Fix: ",
    "user, ann, Fix: set both",
    "password-file, /run/secrets/password, Fix: set both"
  })
  void anInvalidPropertyClosesTheEndpoint(String property, String value, String reason) {
    expectClosed(program.withPropertyValues("forethought.endpoint." + property + "=" + value));
    assertThat(starter.causes()).singleElement().asString().contains(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"metrics/", "metrics", "/*", "*.txt", "/", "/met rics", "/metrics?all"})
  void whatIsNotAPathClosesTheEndpoint(String path) {
    expectClosed(program.withPropertyValues("forethought.endpoint.path=" + path));
    assertThat(starter.causes())
        .containsExactly(
            "The property forethought.endpoint.path is not a path: "
                + path
                + "\nFix: set it to a path such as /metrics.");
  }

  @ParameterizedTest
  @CsvSource({
    "/actuator/prometheus, /actuator",
    "/actuator, /actuator",
    "/actuator/metrics, /actuator/",
    "/manage/prometheus, /manage",
    "/prometheus, /"
  })
  void aPathOfTheActuatorClosesTheEndpoint(String path, String base) {
    WebApplicationContextRunner both =
        program.withPropertyValues(
            "forethought.endpoint.path=" + path, "management.endpoints.web.base-path=" + base);
    expectClosed(both);
    assertThat(starter.causes())
        .singleElement()
        .asString()
        .startsWith("The property forethought.endpoint.path is a path of the actuator: " + path);

    both.withPropertyValues("management.server.port=0")
        .run(context -> assertThat(status(port(context), path)).isEqualTo(200));
  }

  @Test
  void twoBeansThatDefineTheAccessCloseTheEndpoint() {
    expectClosed(
        program
            .withBean("one", Access.class, () -> Access.builder().build())
            .withBean("two", Access.class, () -> Access.builder().build()));
    assertThat(starter.causes()).singleElement().asString().contains("one,two");
  }

  @Test
  void theEndpointIsOpenOtherwise() {
    program.run(context -> assertThat(status(port(context), "/metrics")).isEqualTo(200));
    assertThat(servlet.messages()).hasSize(1);
    assertThat(starter.messages()).isEmpty();
  }

  private void expectClosed(WebApplicationContextRunner closed) {
    List<Integer> statuses = new ArrayList<>();
    closed.run(
        context -> {
          for (String path : List.of("/metrics", "/metrics/", "/", "/actuator/prometheus")) {
            statuses.add(status(port(context), path));
          }
        });
    assertThat(statuses).containsExactly(404, 404, 404, 404);
    assertThat(servlet.messages()).isEmpty();
  }

  private static int port(AssertableWebApplicationContext context) {
    return context
        .getSourceApplicationContext(AnnotationConfigServletWebServerApplicationContext.class)
        .getWebServer()
        .getPort();
  }

  private static int status(int port, String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding()).statusCode();
  }
}
