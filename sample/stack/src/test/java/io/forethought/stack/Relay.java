package io.forethought.stack;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Passes requests to an endpoint on, and changes its answers: {@code /no-jvm/metrics}. */
final class Relay implements Closeable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Whoever asks for an address below this path needs no credentials. */
  private static final String TRUSTED = "/public/";

  private final URI endpoint;
  private final String token;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, UnaryOperator<String>> changes = new ConcurrentHashMap<>();

  private Relay(URI endpoint, String token, HttpServer server) {
    this.endpoint = endpoint;
    this.token = token;
    this.server = server;
  }

  /** Opens a relay to the server of an address, with the token that it requires. */
  static Relay to(URI endpoint, String token) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Relay relay = new Relay(endpoint, token, server);
    server.createContext("/", relay::answer);
    server.setExecutor(relay.threads);
    server.start();
    return relay;
  }

  /** Answers below a name are changed. */
  void change(String name, UnaryOperator<String> change) {
    changes.put(name, change);
  }

  /** The address below a name. */
  URI address(String name) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name + "/");
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().split("/", 3);
    try (exchange) {
      HttpResponse<String> answer =
          CLIENT.send(request(exchange, path[2]), BodyHandlers.ofString());
      String text = changes.getOrDefault(path[1], body -> body).apply(answer.body());
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(HttpExchange exchange, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.resolve("/" + path));
    Headers given = exchange.getRequestHeaders();
    request.header("Accept", given.getOrDefault("Accept", List.of("*/*")).get(0));
    List<String> credentials =
        exchange.getRequestURI().getPath().startsWith(TRUSTED)
            ? List.of("Bearer " + token)
            : given.getOrDefault("Authorization", List.of());
    credentials.forEach(value -> request.header("Authorization", value));
    return request.build();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
