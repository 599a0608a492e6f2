package io.forethought.servlet;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.access.Access;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The name of this machine in requests, which a browser takes from the address of a web page. */
class HostTest {

  private static final String PAGE = "HTTP/1.1\r\nHost: attacker.example:8080\r\n";

  @ParameterizedTest
  @EnumSource
  void aHostThatIsNotThisMachineIsRefused(Door door) throws Exception {
    PrometheusRegistry registry = new PrometheusRegistry();
    try (Door.Open open = door.open(registry, Access.loopback())) {
      assertThat(answer(open.metrics(), PAGE))
          .startsWith("HTTP/1.1 403 ")
          .contains("the request names a host that is not localhost");
      assertThat(answer(open.metrics(), "HTTP/1.1\r\nHost: localhost:8080\r\n"))
          .startsWith("HTTP/1.1 200 ")
          .contains("forethought_endpoint_refusals_total{reason=\"host\"} 1.0\n");
      assertThat(answer(open.metrics(), "HTTP/1.0\r\n")).matches("(?s)HTTP/1.. 200 .*");
      assertThat(
              answer(open.metrics(), "HTTP/1.1\r\nHost: localhost\r\nHost: attacker.example\r\n"))
          .doesNotMatch("(?s)HTTP/1.. 200 .*");
    }
    try (Door.Open open = door.open(registry, Access.builder().hosts("attacker.example").build())) {
      assertThat(answer(open.metrics(), PAGE)).startsWith("HTTP/1.1 200 ");
    }
  }

  /** HTTP/2 has no header of this name. */
  @Test
  void theHostOfHttp2IsTheNameOfTheServer() {
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                HostTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "getProtocol" -> "HTTP/2.0";
                      case "getServerName" -> "attacker.example";
                      case "getRemoteAddr" -> "127.0.0.1";
                      case "getHeaders", "getHeaderNames" -> Collections.emptyEnumeration();
                      default -> null;
                    });

    assertThat(new ServletExchange(request, null).caller().host()).isEqualTo("attacker.example");
  }

  private static String answer(URI address, String protocolAndHost) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      String request = "GET /metrics " + protocolAndHost + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }
}
