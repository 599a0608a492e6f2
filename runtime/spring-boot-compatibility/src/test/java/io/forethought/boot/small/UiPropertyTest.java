package io.forethought.boot.small;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.spring.ForethoughtWebAutoConfiguration;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/** The page in a browser, without the library that contains it. */
@Tag("once")
class UiPropertyTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final String MISSING =
      "This page cannot be shown: the artifact io.forethought:forethought-servlet-ui is not on the"
          + " class path.\n";

  private final WebApplicationContextRunner program =
      new WebApplicationContextRunner(AnnotationConfigServletWebServerApplicationContext::new)
          .withConfiguration(
              AutoConfigurations.of(
                  TomcatServletWebServerAutoConfiguration.class,
                  ForethoughtWebAutoConfiguration.class))
          .withPropertyValues("server.port=0");

  @Test
  void thePropertySwitchesItOn() {
    WebApplicationContextRunner on = program.withPropertyValues("forethought.endpoint.ui=true");

    assertThat(body(on, "/metrics/ui")).isEqualTo(MISSING);
    assertThat(body(on, "/metrics/ui/metrics.js")).isEqualTo(MISSING);
    assertThat(body(on, "/metrics")).startsWith("# HELP ");
  }

  @Test
  void itIsBelowThePathOfTheMetrics() {
    WebApplicationContextRunner on =
        program.withPropertyValues(
            "forethought.endpoint.ui=true", "forethought.endpoint.path=/internal/prom");

    assertThat(body(on, "/internal/prom/ui")).isEqualTo(MISSING);
    assertThat(body(on, "/metrics/ui")).doesNotContain(MISSING);
  }

  @Test
  void itsAccessIsThatOfTheMetrics() {
    WebApplicationContextRunner closed =
        program.withPropertyValues(
            "forethought.endpoint.ui=true", "forethought.endpoint.token=secret");

    assertThat(body(closed, "/metrics/ui")).isEqualTo("Credentials are required.\n");
  }

  @Test
  void otherwiseItIsOff() {
    assertThat(body(program, "/metrics/ui")).doesNotContain(MISSING);
    assertThat(body(program.withPropertyValues("forethought.endpoint.ui=false"), "/metrics/ui"))
        .doesNotContain(MISSING);
  }

  private static String body(WebApplicationContextRunner program, String path) {
    StringBuilder body = new StringBuilder();
    program.run(
        context -> {
          int port =
              context
                  .getSourceApplicationContext(
                      AnnotationConfigServletWebServerApplicationContext.class)
                  .getWebServer()
                  .getPort();
          URI uri = URI.create("http://127.0.0.1:" + port + path);
          body.append(
              CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body());
        });
    return body.toString();
  }
}
