package io.forethought.migrations.liquibase;

import java.util.logging.Level;
import liquibase.Scope;
import liquibase.logging.LogService;
import liquibase.logging.Logger;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;
import org.jspecify.annotations.Nullable;

/** Passes on warnings and errors only, because Liquibase logs every read. */
final class WarningsOnly extends AbstractLogService {

  private final LogService log;

  private WarningsOnly(LogService log) {
    this.log = log;
  }

  static WarningsOnly ofCurrentScope() {
    return new WarningsOnly(Scope.getCurrentScope().get(Scope.Attr.logService, LogService.class));
  }

  @Override
  public int getPriority() {
    return PRIORITY_NOT_APPLICABLE;
  }

  @Override
  @SuppressWarnings("rawtypes") // Required by the interface.
  public Logger getLog(Class source) {
    return new Filtered(log.getLog(source));
  }

  // Liquibase allows close() to throw any exception, but loggers are never closed.
  @SuppressWarnings("try")
  private static final class Filtered extends AbstractLogger {

    private final Logger logger;

    Filtered(Logger logger) {
      this.logger = logger;
    }

    @Override
    public void log(Level level, String message, @Nullable Throwable failure) {
      if (level.intValue() >= Level.WARNING.intValue()) {
        logger.log(level, message, failure);
      }
    }
  }
}
