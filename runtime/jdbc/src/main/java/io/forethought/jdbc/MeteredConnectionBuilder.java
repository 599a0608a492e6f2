package io.forethought.jdbc;

import io.forethought.jdbc.proxy.MeteredConnections.Opening;
import java.sql.Connection;
import java.sql.ConnectionBuilder;
import java.sql.SQLException;
import java.sql.ShardingKey;

/** Builds recorded connections. */
final class MeteredConnectionBuilder implements ConnectionBuilder {

  private final ConnectionBuilder builder;
  private final Meter meter;

  MeteredConnectionBuilder(ConnectionBuilder builder, Meter meter) {
    this.builder = builder;
    this.meter = meter;
  }

  /** Opens connections and records them. */
  interface Meter {
    Connection open(Opening opening) throws SQLException;
  }

  @Override
  public ConnectionBuilder user(String name) {
    builder.user(name);
    return this;
  }

  @Override
  public ConnectionBuilder password(String password) {
    builder.password(password);
    return this;
  }

  @Override
  public ConnectionBuilder shardingKey(ShardingKey key) {
    builder.shardingKey(key);
    return this;
  }

  @Override
  public ConnectionBuilder superShardingKey(ShardingKey key) {
    builder.superShardingKey(key);
    return this;
  }

  @Override
  public Connection build() throws SQLException {
    return meter.open(builder::build);
  }
}
