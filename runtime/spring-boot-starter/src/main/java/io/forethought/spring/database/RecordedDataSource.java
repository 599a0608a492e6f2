package io.forethought.spring.database;

import io.forethought.jdbc.MeteredDataSource;
import java.lang.reflect.Modifier;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;

/**
 * Opens connections through the recorder and calls everything else on the original data source. The
 * bean stays of its class, because applications also inject {@code HikariDataSource}.
 */
final class RecordedDataSource implements MethodInterceptor {

  private final MeteredDataSource recorder;

  private RecordedDataSource(MeteredDataSource recorder) {
    this.recorder = recorder;
  }

  static DataSource of(DataSource dataSource, MeteredDataSource recorder) {
    ProxyFactory factory = new ProxyFactory(dataSource);
    factory.setProxyTargetClass(!Modifier.isFinal(dataSource.getClass().getModifiers()));
    factory.addAdvice(new RecordedDataSource(recorder));
    return (DataSource) factory.getProxy(dataSource.getClass().getClassLoader());
  }

  @Override
  public @Nullable Object invoke(MethodInvocation call) throws Throwable {
    @Nullable Object[] arguments = call.getArguments();
    return switch (call.getMethod().getName()) {
      case "getConnection" ->
          switch (arguments.length) {
            case 0 -> recorder.getConnection();
            case 2 -> recorder.getConnection(text(arguments[0]), text(arguments[1]));
            default -> call.proceed();
          };
      case "createConnectionBuilder" -> recorder.createConnectionBuilder();
      case "unwrap" -> recorder.unwrap(type(arguments));
      case "isWrapperFor" -> recorder.isWrapperFor(type(arguments));
      default -> call.proceed();
    };
  }

  // A null is passed on to the data source.
  @SuppressWarnings("NullAway")
  private static String text(@Nullable Object argument) {
    return (String) argument;
  }

  @SuppressWarnings("NullAway")
  private static Class<?> type(@Nullable Object[] arguments) {
    return (Class<?>) arguments[0];
  }
}
