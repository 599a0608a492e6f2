package io.forethought.push;

import io.prometheus.metrics.exporter.pushgateway.PushGateway;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How the metrics of a job are pushed to a Pushgateway. The gateway keeps one group of metrics for
 * each job and instance, and each push replaces the group.
 *
 * @since 0.1.0
 */
public final class PushgatewaySettings {

  private static final Duration DEFAULT_LIMIT = Duration.ofSeconds(10);

  private final String job;
  private String instance = "";
  private PrometheusRegistry registry = PrometheusRegistry.defaultRegistry;
  private Duration limit = DEFAULT_LIMIT;
  private Consumer<PushGateway.Builder> further = gateway -> {};

  private PushgatewaySettings(String job) {
    this.job = job;
  }

  /**
   * Returns the settings of a job: its instance is the name of the host, the metrics are those of
   * the default registry, and a push takes at most 10 seconds.
   *
   * @param name the value of the label {@code job}
   * @return the settings
   */
  public static PushgatewaySettings job(String name) {
    return new PushgatewaySettings(name);
  }

  /**
   * Sets the label {@code instance}. Set it if the name of the host changes with each run, as in
   * Kubernetes: otherwise each run leaves a group in the gateway.
   *
   * @param name its value
   * @return these settings
   */
  public PushgatewaySettings instance(String name) {
    instance = name;
    return this;
  }

  /**
   * Sets the registry with the metrics.
   *
   * @param metrics the registry
   * @return these settings
   */
  public PushgatewaySettings registry(PrometheusRegistry metrics) {
    registry = metrics;
    return this;
  }

  /**
   * Sets how long one push may take.
   *
   * @param longest the longest time
   * @return these settings
   */
  public PushgatewaySettings limit(Duration longest) {
    limit = longest;
    return this;
  }

  /**
   * Sets host and port of the gateway. Without it, the property {@code
   * io.prometheus.exporter.pushgateway.address} counts, or else {@code localhost:9091}.
   *
   * @param hostAndPort {@code "pushgateway:9091"}
   * @return these settings
   */
  public PushgatewaySettings address(String hostAndPort) {
    return with(gateway -> gateway.address(hostAndPort));
  }

  /**
   * Adds settings of the Prometheus client: {@code gateway -> gateway.bearerToken(token)}.
   *
   * @param settings calls the builder
   * @return these settings
   */
  public PushgatewaySettings with(Consumer<PushGateway.Builder> settings) {
    further = further.andThen(settings);
    return this;
  }

  /**
   * Pushes when the job ends.
   *
   * @return to close if the job ends before the JVM
   */
  public PushOnExit start() {
    return PushOnExit.start(registry, limit, this::push);
  }

  /** Wrong settings fail the push, not the start of the job. */
  private void push() throws Exception {
    PushGateway.Builder gateway =
        PushGateway.builder()
            .registry(registry)
            .job(job)
            .groupingKey("instance", instance.isEmpty() ? host() : instance)
            .connectionTimeout(limit)
            .readTimeout(limit);
    further.accept(gateway);
    gateway.build().push();
  }

  private static String host() throws UnknownHostException {
    return InetAddress.getLocalHost().getHostName();
  }
}
