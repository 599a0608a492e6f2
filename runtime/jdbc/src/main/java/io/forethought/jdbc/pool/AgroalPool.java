package io.forethought.jdbc.pool;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool of Agroal. It keeps account only if its configuration says so. */
final class AgroalPool implements Pool {

  private final AgroalDataSource dataSource;

  private AgroalPool(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  static @Nullable Pool of(DataSource dataSource) throws SQLException {
    if (dataSource instanceof AgroalDataSource agroal) {
      return new AgroalPool(agroal);
    }
    return dataSource.isWrapperFor(AgroalDataSource.class)
        ? new AgroalPool(dataSource.unwrap(AgroalDataSource.class))
        : null;
  }

  @Override
  public @Nullable String driver() {
    var factory =
        dataSource
            .getConfiguration()
            .connectionPoolConfiguration()
            .connectionFactoryConfiguration();
    String url = factory.jdbcUrl();
    Class<?> provider = factory.connectionProviderClass();
    return (url == null || url.isEmpty()) && provider != null ? provider.getName() : url;
  }

  @Override
  public boolean isOpen() {
    return dataSource.getConfiguration().metricsEnabled();
  }

  @Override
  public int active() {
    return (int) dataSource.getMetrics().activeCount();
  }

  @Override
  public int idle() {
    return (int) dataSource.getMetrics().availableCount();
  }

  @Override
  public int pending() {
    return (int) dataSource.getMetrics().awaitingCount();
  }

  @Override
  public int max() {
    return dataSource.getConfiguration().connectionPoolConfiguration().maxSize();
  }

  // It has neither a class nor a state of its own.
  @Override
  public boolean isTimeout(SQLException failure) {
    String message = failure.getMessage();
    return message != null && message.contains("acquisition timeout");
  }
}
