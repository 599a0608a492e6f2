package io.forethought.servlet.port;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.endpoint.MetricsEndpoint;
import io.forethought.servlet.endpoint.UiPage;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Exposes metrics at {@code /metrics} on a separate port, for programs without a container, or if
 * the port of the application is public.
 *
 * <pre>{@code
 * MetricsServer server =
 *     MetricsServer.builder(PrometheusRegistry.defaultRegistry)
 *         .ports(9400, 9409)
 *         .access(Access.builder().addresses("10.0.0.0/8").build())
 *         .start();
 * }</pre>
 *
 * <p>The server listens only after {@link Builder#start()} is called. Its threads do not keep the
 * program running. A start page at {@code /} and a page for health checks at {@code /-/healthy}
 * contain no metrics and are open to every client.
 *
 * @since 0.1.0
 */
public final class MetricsServer implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(MetricsServer.class.getName());

  private final HttpPort port;
  private final MetricsEndpoint endpoint;

  private MetricsServer(HttpPort port, MetricsEndpoint endpoint) {
    this.port = port;
    this.endpoint = endpoint;
  }

  /**
   * Returns a builder that exposes a registry at {@code /metrics} on any free port, to programs on
   * the same machine.
   *
   * @param registry the registry
   * @return the builder
   */
  public static Builder builder(PrometheusRegistry registry) {
    return new Builder(registry);
  }

  /**
   * Returns the port that the server listens on.
   *
   * @return the port
   */
  public int port() {
    return port.number();
  }

  /** Stops immediately. */
  @Override
  public void close() {
    port.close();
    endpoint.close();
  }

  private static MetricsServer open(Builder wanted) throws IOException {
    ServerSocket socket = Listening.on(wanted.host(), wanted.first, wanted.last);
    MetricsEndpoint endpoint = new MetricsEndpoint(wanted.registry, wanted.access);
    Optional<UiPage> ui = wanted.ui ? Optional.of(endpoint.ui()) : Optional.empty();
    HttpPort port = new HttpPort(socket, wanted.tls(), new Pages(endpoint, ui), wanted.limits);
    LOG.log(
        System.Logger.Level.INFO,
        "The metrics at {0}, port {1}, may be scraped {2}.",
        Pages.METRICS,
        Integer.toString(port.number()),
        wanted.access);
    return new MetricsServer(port, endpoint);
  }

  /** Builds a server. */
  public static final class Builder {

    private final PrometheusRegistry registry;
    private Access access = Access.loopback();
    private @Nullable String host;
    private int first;
    private int last;
    private @Nullable SSLContext sslContext;
    private boolean clientCertificates;
    private boolean ui;
    private Limits limits = Limits.DEFAULT;

    private Builder(PrometheusRegistry registry) {
      this.registry = registry;
    }

    /**
     * Listens on one port.
     *
     * @param port the port; 0 for any free port
     * @return this builder
     * @throws IllegalArgumentException if the port is not from 0 to 65535
     */
    public Builder port(int port) {
      return range(port, port);
    }

    /**
     * Listens on the first free port of a range, for several processes on one machine.
     *
     * @param first the first port to try, at least 1
     * @param last the last one
     * @return this builder
     * @throws IllegalArgumentException if the ports are not from 1 to 65535, or the last is less
     *     than the first
     */
    public Builder ports(int first, int last) {
      if (first < 1 || last < first) {
        throw new IllegalArgumentException(
            "A range of ports must be ascending and from 1 to 65535, but is "
                + first
                + " to "
                + last
                + ".");
      }
      return range(first, last);
    }

    private Builder range(int from, int to) {
      if (from < 0 || to > 65_535) {
        throw new IllegalArgumentException(
            "A port must be from 0 to 65535, but is " + (from < 0 ? from : to) + ".");
      }
      this.first = from;
      this.last = to;
      return this;
    }

    /**
     * Listens only on the addresses of one host.
     *
     * @param host a name or an address; the default is all addresses, or only a loopback address if
     *     the access allows only programs on the same machine
     * @return this builder
     */
    public Builder host(String host) {
      this.host = host;
      return this;
    }

    /**
     * Sets who may read the metrics.
     *
     * @param access the access; the default is programs on the same machine
     * @return this builder
     */
    public Builder access(Access access) {
      this.access = access;
      return this;
    }

    /**
     * Uses TLS.
     *
     * @param context contains the key and the certificate of this server
     * @return this builder
     */
    public Builder tls(SSLContext context) {
      this.sslContext = context;
      return this;
    }

    /**
     * Uses TLS, and accepts only clients whose certificate the context trusts.
     *
     * @param context contains the key and the certificate of this server, and the trusted
     *     certificates
     * @return this builder
     */
    public Builder tlsWithClientCertificates(SSLContext context) {
      this.clientCertificates = true;
      return tls(context);
    }

    /**
     * Shows the metrics in a browser at {@code /metrics/ui}, too, to those who may read them. This
     * needs the artifact {@code forethought-servlet-ui}.
     *
     * @return this builder
     */
    public Builder ui() {
      this.ui = true;
      return this;
    }

    /** Sets what clients may take, for tests. */
    Builder limits(Limits limits) {
      this.limits = limits;
      return this;
    }

    /**
     * Starts the server.
     *
     * @return the server
     * @throws IOException if none of the ports is free, or the host is not this machine; the
     *     message names them
     */
    public MetricsServer start() throws IOException {
      return open(this);
    }

    private @Nullable String host() {
      return host == null
          ? access.loopbackAddress().map(InetAddress::getHostAddress).orElse(null)
          : host;
    }

    private @Nullable Tls tls() {
      return sslContext == null ? null : new Tls(sslContext, clientCertificates);
    }
  }
}
