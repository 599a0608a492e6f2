package io.forethought.jdbc.pool;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A HikariCP pool. */
final class HikariPool implements Pool {

  private final HikariDataSource dataSource;

  private HikariPool(HikariDataSource dataSource) {
    this.dataSource = dataSource;
  }

  static @Nullable Pool of(DataSource dataSource) throws SQLException {
    if (dataSource instanceof HikariDataSource hikari) {
      return new HikariPool(hikari);
    }
    return dataSource.isWrapperFor(HikariDataSource.class)
        ? new HikariPool(dataSource.unwrap(HikariDataSource.class))
        : null;
  }

  @Override
  public Object source() {
    return dataSource;
  }

  @Override
  public @Nullable String driver() {
    String url = dataSource.getJdbcUrl();
    if (url != null) {
      return url;
    }
    String className = dataSource.getDataSourceClassName();
    DataSource inner = dataSource.getDataSource();
    return className != null || inner == null ? className : inner.getClass().getName();
  }

  @Override
  public boolean isOpen() {
    return dataSource.isRunning();
  }

  @Override
  public int active() {
    return read(HikariPoolMXBean::getActiveConnections);
  }

  @Override
  public int idle() {
    return read(HikariPoolMXBean::getIdleConnections);
  }

  @Override
  public int pending() {
    return read(HikariPoolMXBean::getThreadsAwaitingConnection);
  }

  @Override
  public int max() {
    return dataSource.getMaximumPoolSize();
  }

  @Override
  public boolean isTimeout(SQLException failure) {
    return failure instanceof SQLTransientConnectionException;
  }

  private int read(ToIntFunction<HikariPoolMXBean> number) {
    HikariPoolMXBean pool = dataSource.getHikariPoolMXBean();
    return pool == null ? 0 : number.applyAsInt(pool);
  }
}
