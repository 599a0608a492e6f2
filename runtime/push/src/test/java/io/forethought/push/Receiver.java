package io.forethought.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.metrics.v1.Metric;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/** Receives metrics in OpenTelemetry's protocol over HTTP, and decodes them. */
final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, Metric> metrics = new ConcurrentHashMap<>();
  private final Map<String, String> resource = new ConcurrentHashMap<>();

  /** Listens on a free port. */
  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
    server.createContext("/v1/metrics", this::receive);
    server.start();
  }

  /** Where to send to. */
  String endpoint() {
    return "http://localhost:" + server.getAddress().getPort() + "/v1/metrics";
  }

  /** The last state of each metric by its name. */
  Map<String, Metric> metrics() {
    return metrics;
  }

  /** The attributes of what sent them. */
  Map<String, String> resource() {
    return resource;
  }

  private void receive(HttpExchange exchange) throws IOException {
    boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
    try (InputStream body = exchange.getRequestBody();
        InputStream plain = zipped ? new GZIPInputStream(body) : body) {
      ExportMetricsServiceRequest.parseFrom(plain)
          .getResourceMetricsList()
          .forEach(
              sender -> {
                sender
                    .getResource()
                    .getAttributesList()
                    .forEach(
                        attribute ->
                            resource.put(
                                attribute.getKey(), attribute.getValue().getStringValue()));
                sender.getScopeMetricsList().stream()
                    .flatMap(scope -> scope.getMetricsList().stream())
                    .forEach(metric -> metrics.put(metric.getName(), metric));
              });
    }
    exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
