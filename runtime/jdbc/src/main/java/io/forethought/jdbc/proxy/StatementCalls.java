package io.forethought.jdbc.proxy;

import io.forethought.jdbc.recording.Database;
import io.forethought.jdbc.recording.DbSeries;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Passes the calls to one statement on unchanged and records those that execute it. Its text and
 * parameters are neither read nor kept.
 */
final class StatementCalls implements InvocationHandler {

  private final Statement statement;
  private final Connection connection;
  private final Database database;

  /** The size of the batch. */
  private int batched;

  private StatementCalls(Statement statement, Connection connection, Database database) {
    this.statement = statement;
    this.connection = connection;
    this.database = database;
  }

  /**
   * Returns a statement whose executions are recorded.
   *
   * @param type the interface of the statement
   * @param statement the statement
   * @param connection the connection of the program that created it
   * @param database records the executions
   */
  static <S extends Statement> S recorded(
      Class<S> type, S statement, Connection connection, Database database) {
    return type.cast(
        Proxy.newProxyInstance(
            StatementCalls.class.getClassLoader(),
            new Class<?>[] {type},
            new StatementCalls(statement, connection, database)));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    return switch (method.getName()) {
      case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" ->
          execute(method, arguments);
      case "executeBatch", "executeLargeBatch" -> executeBatch(method, arguments);
      case "addBatch" -> addBatch(method, arguments);
      case "clearBatch" -> clearBatch(method, arguments);
      case "getConnection" -> call(method, arguments) == null ? null : connection;
      case "equals" -> arguments != null && proxy == arguments[0];
      default -> call(method, arguments);
    };
  }

  private @Nullable Object execute(Method method, Object @Nullable [] arguments) throws Throwable {
    DbSeries series = database.series();
    series.executing();
    return timed(series, method, arguments);
  }

  private @Nullable Object executeBatch(Method method, Object @Nullable [] arguments)
      throws Throwable {
    DbSeries series = database.series();
    series.executingMany(batched);
    batched = 0;
    return timed(series, method, arguments);
  }

  private @Nullable Object addBatch(Method method, Object @Nullable [] arguments) throws Throwable {
    Object nothing = call(method, arguments);
    batched++;
    return nothing;
  }

  private @Nullable Object clearBatch(Method method, Object @Nullable [] arguments)
      throws Throwable {
    Object nothing = call(method, arguments);
    batched = 0;
    return nothing;
  }

  private @Nullable Object timed(DbSeries series, Method method, Object @Nullable [] arguments)
      throws Throwable {
    long start = System.nanoTime();
    try {
      Object result = method.invoke(statement, arguments);
      series.executed(System.nanoTime() - start);
      return result;
    } catch (InvocationTargetException thrown) {
      series.executed(System.nanoTime() - start);
      Throwable failure = thrown.getTargetException();
      series.failed(failure);
      throw failure;
    }
  }

  private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(statement, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    }
  }
}
