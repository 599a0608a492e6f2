package io.forethought.jdbc.pool;

import java.sql.SQLException;

/** A pool that says it is open, and fails to say more. */
final class Broken implements Pool {

  @Override
  public Object source() {
    return this;
  }

  @Override
  public String driver() {
    return null;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public int active() {
    throw new IllegalStateException("Not now.");
  }

  @Override
  public int idle() {
    return 0;
  }

  @Override
  public int pending() {
    return 0;
  }

  @Override
  public int max() {
    return 0;
  }

  @Override
  public boolean isTimeout(SQLException failure) {
    return false;
  }
}
