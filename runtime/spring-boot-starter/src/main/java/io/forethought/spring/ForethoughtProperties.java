package io.forethought.spring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of the starter.
 *
 * <pre>{@code
 * forethought.http.ignore=/health,/static/*
 * forethought.endpoint.token-file=/run/secrets/metrics-token
 * forethought.data-sources.aliases.dataSource=orders
 * forethought.migrations.enabled=false
 * }</pre>
 *
 * @param enabled Whether the starter does anything.
 * @param registry What the registries of the application contain.
 * @param http Which requests are recorded.
 * @param endpoint Where the metrics are exposed, and to whom.
 * @param dataSources Which data sources are recorded.
 * @param caches Which caches are recorded.
 * @param migrations Which migrations are counted.
 * @param models When changes of entities are counted.
 * @param jvm Whether the virtual machine is recorded.
 * @since 0.1.0
 */
@ConfigurationProperties("forethought")
public record ForethoughtProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue Registry registry,
    @DefaultValue Http http,
    @DefaultValue Endpoint endpoint,
    @DefaultValue DataSources dataSources,
    @DefaultValue Caches caches,
    @DefaultValue Migrations migrations,
    @DefaultValue Models models,
    @DefaultValue Jvm jvm) {

  /**
   * What the registries of the application contain.
   *
   * @param enabled Whether every PrometheusRegistry bean also contains Forethought's metrics, so
   *     that /actuator/prometheus shows them.
   */
  public record Registry(@DefaultValue("true") boolean enabled) {}

  /**
   * Which requests are recorded.
   *
   * @param enabled Whether HTTP requests are recorded.
   * @param ignore Paths whose requests are not recorded, as in a servlet mapping: /health,
   *     /static/* or *.css.
   */
  public record Http(@DefaultValue("true") boolean enabled, @DefaultValue List<String> ignore) {
    /**
     * Copies the list.
     *
     * @param enabled whether HTTP requests are recorded
     * @param ignore paths whose requests are not recorded
     */
    public Http {
      ignore = List.copyOf(ignore);
    }
  }

  /**
   * Where the metrics are exposed, and to whom.
   *
   * @param enabled Whether the metrics are exposed at the path.
   * @param path Path of the metrics within the application. The default is that of @InstrumentHttp,
   *     or /metrics.
   * @param beforeSecurity Whether requests for the metrics bypass all other filters, including
   *     those of Spring Security. The access rules of the endpoint itself always apply.
   * @param ui Whether the metrics are also shown in a browser, at /ui below their path. Needs the
   *     artifact forethought-servlet-ui. The default is FORETHOUGHT_METRICS_UI, if no property or
   *     bean sets the access, or else false.
   * @param token Bearer token that a scraper sends.
   * @param tokenFile File with the bearer tokens that a scraper may send, one a line.
   * @param user Name that a scraper sends together with a password.
   * @param passwordFile File with the passwords of the user, one a line.
   * @param addresses Addresses and ranges of the scrapers.
   * @param trustedProxies Addresses and ranges of proxies whose header X-Forwarded-For is trusted.
   * @param hosts Names of this machine that a scraper without credentials may use.
   */
  public record Endpoint(
      @DefaultValue("true") boolean enabled,
      @Nullable String path,
      @DefaultValue("true") boolean beforeSecurity,
      @Nullable Boolean ui,
      @Nullable String token,
      @Nullable Path tokenFile,
      @Nullable String user,
      @Nullable Path passwordFile,
      @DefaultValue List<String> addresses,
      @DefaultValue List<String> trustedProxies,
      @DefaultValue List<String> hosts) {
    /**
     * Copies the lists.
     *
     * @param enabled whether the metrics are exposed
     * @param path path of the metrics
     * @param beforeSecurity whether requests for the metrics bypass all other filters
     * @param ui whether the metrics are also shown in a browser
     * @param token bearer token
     * @param tokenFile file with bearer tokens
     * @param user name that belongs to the passwords
     * @param passwordFile file with passwords
     * @param addresses addresses and ranges of the scrapers
     * @param trustedProxies addresses and ranges of trusted proxies
     * @param hosts names of this machine
     */
    public Endpoint {
      addresses = List.copyOf(addresses);
      trustedProxies = List.copyOf(trustedProxies);
      hosts = List.copyOf(hosts);
    }
  }

  /**
   * Which data sources are recorded.
   *
   * @param enabled Whether DataSource beans are recorded.
   * @param exclude Names of DataSource beans that are not recorded.
   * @param aliases Values of the label alias, by the name of the DataSource bean.
   */
  public record DataSources(
      @DefaultValue("true") boolean enabled,
      @DefaultValue List<String> exclude,
      @DefaultValue Map<String, String> aliases) {
    /**
     * Copies the collections.
     *
     * @param enabled whether data sources are recorded
     * @param exclude names of beans that are not recorded
     * @param aliases values of the label alias, by the name of the bean
     */
    public DataSources {
      exclude = List.copyOf(exclude);
      aliases = Map.copyOf(aliases);
    }
  }

  /**
   * Which caches are recorded.
   *
   * @param enabled Whether caches are recorded.
   */
  public record Caches(@DefaultValue("true") boolean enabled) {}

  /**
   * Which migrations are counted.
   *
   * @param enabled Whether the migrations of Flyway and Liquibase beans are counted.
   * @param interval Minimum time between two reads of one database.
   * @param timeout Time after which a read is abandoned.
   * @param connections Values of the label connection, by the name of the Flyway or Liquibase bean.
   */
  public record Migrations(
      @DefaultValue("true") boolean enabled,
      @DefaultValue("30s") Duration interval,
      @DefaultValue("10s") Duration timeout,
      @DefaultValue Map<String, String> connections) {
    /**
     * Copies the map.
     *
     * @param enabled whether migrations are counted
     * @param interval minimum time between two reads
     * @param timeout time after which a read is abandoned
     * @param connections values of the label connection, by the name of the bean
     */
    public Migrations {
      connections = Map.copyOf(connections);
    }
  }

  /**
   * When changes of entities are counted.
   *
   * @param count When changes of entities are counted: commit or flush.
   */
  public record Models(@DefaultValue("commit") Time count) {

    /** A time at which changes of entities are counted. */
    public enum Time {
      /** When the transaction is committed. */
      COMMIT,
      /** When the statement has run. */
      FLUSH
    }
  }

  /**
   * Whether the virtual machine is recorded.
   *
   * @param enabled Whether the metrics of the virtual machine and the process are registered. With
   *     the actuator, Micrometer records them already.
   */
  public record Jvm(@DefaultValue("false") boolean enabled) {}
}
