package io.forethought.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.sql.DataSource;

/** Stands before a driver, passes all on, and notes each exception that the driver throws. */
final class Noted {

  private final Set<Throwable> thrown =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  /** All that was thrown, each by its identity. */
  Set<Throwable> thrown() {
    return thrown;
  }

  DataSource of(DataSource dataSource) {
    return new Giving(
        () -> {
          try {
            return noted(Connection.class, dataSource.getConnection());
          } catch (SQLException failure) {
            thrown.add(failure);
            throw failure;
          }
        });
  }

  private <T> T noted(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return passedOn(method.invoke(target, arguments));
              } catch (InvocationTargetException failure) {
                thrown.add(failure.getTargetException());
                throw failure.getTargetException();
              }
            }));
  }

  private Object passedOn(Object result) {
    if (result instanceof CallableStatement call) {
      return noted(CallableStatement.class, call);
    }
    if (result instanceof PreparedStatement prepared) {
      return noted(PreparedStatement.class, prepared);
    }
    return result instanceof Statement statement ? noted(Statement.class, statement) : result;
  }
}
