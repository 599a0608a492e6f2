package io.forethought.jdbc.pool;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** An Agroal pool. It has metrics only if they are enabled in its configuration. */
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
  public Object source() {
    return dataSource;
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
    return dataSource.getConfiguration().metricsEnabled() && !AgroalEnd.isReached(dataSource);
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

  // The timeout has neither its own exception class nor its own SQLSTATE.
  @Override
  public boolean isTimeout(SQLException failure) {
    String message = failure.getMessage();
    return message != null && message.contains("acquisition timeout");
  }
}
