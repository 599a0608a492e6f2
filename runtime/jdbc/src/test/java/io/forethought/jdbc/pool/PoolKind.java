package io.forethought.jdbc.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.forethought.jdbc.MeteredDataSource;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.SQLException;
import java.time.Duration;

/** A pool of at most two connections. */
enum PoolKind {
  HIKARI {
    @Override
    MeteredDataSource open(String alias, Duration patience, PrometheusRegistry registry) {
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(URL);
      config.setMaximumPoolSize(2);
      config.setMinimumIdle(0);
      config.setConnectionTimeout(patience.toMillis());
      return MeteredDataSource.wrap(new HikariDataSource(config), alias, registry);
    }
  },

  AGROAL {
    @Override
    MeteredDataSource open(String alias, Duration patience, PrometheusRegistry registry)
        throws SQLException {
      return MeteredDataSource.wrap(agroal(patience, true), alias, registry);
    }
  };

  static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String URL = "jdbc:h2:mem:pools;DB_CLOSE_DELAY=-1";

  /** The pool itself. */
  AutoCloseable bare(MeteredDataSource pool) throws SQLException {
    return this == HIKARI
        ? pool.unwrap(HikariDataSource.class)
        : pool.unwrap(AgroalDataSource.class);
  }

  abstract MeteredDataSource open(String alias, Duration patience, PrometheusRegistry registry)
      throws SQLException;

  MeteredDataSource open(String alias, PrometheusRegistry registry) throws SQLException {
    return open(alias, PATIENCE, registry);
  }

  static AgroalDataSource agroal(Duration patience, boolean account) throws SQLException {
    return AgroalDataSource.from(configuration(patience, account));
  }

  static AgroalDataSourceConfigurationSupplier configuration(Duration patience, boolean account) {
    return new AgroalDataSourceConfigurationSupplier()
        .metricsEnabled(account)
        .connectionPoolConfiguration(
            pool ->
                pool.maxSize(2)
                    .acquisitionTimeout(patience)
                    .connectionFactoryConfiguration(factory -> factory.jdbcUrl(URL)));
  }
}
