package io.forethought.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.filter.PlainHttpInitializer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An environment variable switches the page on, in a process of its own. */
class OperatorsUiTest {

  @ParameterizedTest
  @CsvSource({
    "true, 404 This page cannot be shown: the artifact",
    "false, 404 <html",
    "yes, 404 <html"
  })
  void theVariableDecides(String value, String begin) throws Exception {
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    program.environment().put("FORETHOUGHT_METRICS_UI", value);

    String printed = new String(program.start().getInputStream().readAllBytes(), UTF_8);

    assertThat(printed).startsWith(begin);
  }

  /** Prints how an application that only has the generated initializer answers. */
  static final class Program {

    private Program() {}

    public static void main(String[] arguments) throws Exception {
      try (Container.Running running = Container.JETTY_EE10.start(new PlainHttpInitializer())) {
        HttpResponse<String> answer =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(running.at("metrics/ui")).build(),
                    HttpResponse.BodyHandlers.ofString());
        System.out.println(answer.statusCode() + " " + answer.body());
      }
      System.exit(0);
    }
  }
}
