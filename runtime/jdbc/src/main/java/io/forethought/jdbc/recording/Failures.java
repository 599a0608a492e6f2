package io.forethought.jdbc.recording;

import static io.forethought.jdbc.recording.ErrorType.CONNECTION_EXCEPTION;
import static io.forethought.jdbc.recording.ErrorType.DATA_EXCEPTION;
import static io.forethought.jdbc.recording.ErrorType.INSUFFICIENT_RESOURCES;
import static io.forethought.jdbc.recording.ErrorType.INTEGRITY_CONSTRAINT_VIOLATION;
import static io.forethought.jdbc.recording.ErrorType.INVALID_AUTHORIZATION_SPECIFICATION;
import static io.forethought.jdbc.recording.ErrorType.INVALID_TRANSACTION_STATE;
import static io.forethought.jdbc.recording.ErrorType.NONE;
import static io.forethought.jdbc.recording.ErrorType.SYNTAX_ERROR_OR_ACCESS_RULE_VIOLATION;
import static io.forethought.jdbc.recording.ErrorType.SYSTEM_ERROR;
import static io.forethought.jdbc.recording.ErrorType.TIMEOUT;
import static io.forethought.jdbc.recording.ErrorType.TRANSACTION_ROLLBACK;
import static java.util.Map.entry;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Determines the type of an exception by its SQLSTATE. If there is none, or it is unspecific, the
 * vendor's code is used. Timeouts come first, because drivers report them with several states.
 */
final class Failures {

  private static final Map<Integer, ErrorType> SQLITE =
      Map.ofEntries(
          entry(1, SYNTAX_ERROR_OR_ACCESS_RULE_VIOLATION),
          entry(3, INVALID_AUTHORIZATION_SPECIFICATION),
          entry(5, TIMEOUT),
          entry(6, TIMEOUT),
          entry(7, INSUFFICIENT_RESOURCES),
          entry(8, INVALID_TRANSACTION_STATE),
          entry(9, TIMEOUT),
          entry(10, SYSTEM_ERROR),
          entry(11, SYSTEM_ERROR),
          entry(13, INSUFFICIENT_RESOURCES),
          entry(14, CONNECTION_EXCEPTION),
          entry(18, DATA_EXCEPTION),
          entry(19, INTEGRITY_CONSTRAINT_VIOLATION),
          entry(20, DATA_EXCEPTION),
          entry(23, INVALID_AUTHORIZATION_SPECIFICATION),
          entry(25, DATA_EXCEPTION),
          entry(26, CONNECTION_EXCEPTION));

  /**
   * Also used by MariaDB. The SQLSTATE of all of these can be HY000 or 70100. MySQL's driver
   * reports 1205, a lock wait timeout, with the SQLSTATE of a deadlock.
   */
  private static final Map<Integer, ErrorType> MYSQL =
      Map.ofEntries(
          entry(1021, INSUFFICIENT_RESOURCES),
          entry(1114, INSUFFICIENT_RESOURCES),
          entry(1205, TIMEOUT),
          entry(1206, INSUFFICIENT_RESOURCES),
          entry(1290, INVALID_TRANSACTION_STATE),
          entry(1317, TIMEOUT),
          entry(1364, INTEGRITY_CONSTRAINT_VIOLATION),
          entry(1366, DATA_EXCEPTION),
          entry(1969, TIMEOUT),
          entry(3024, TIMEOUT),
          entry(3572, TIMEOUT));

  /** The exception of MySQL's driver for a cancelled statement, which has no SQLSTATE or code. */
  private static final String MYSQL_CANCELLED = "MySQLStatementCancelledException";

  /** The SQLSTATE of these is the code itself. */
  private static final Map<Integer, ErrorType> H2 =
      Map.of(
          90007, CONNECTION_EXCEPTION,
          90067, CONNECTION_EXCEPTION,
          90098, CONNECTION_EXCEPTION,
          90121, CONNECTION_EXCEPTION);

  private static final Map<Integer, ErrorType> ORACLE =
      Map.of(
          54, TIMEOUT,
          60, TRANSACTION_ROLLBACK,
          1013, TIMEOUT,
          4021, TIMEOUT,
          8177, TRANSACTION_ROLLBACK,
          30006, TIMEOUT);

  private static final Map<Integer, ErrorType> SQLSERVER = Map.of(1222, TIMEOUT);

  /**
   * A statement that was cancelled or took too long, or a lock that was not free in time. Several
   * databases report the same state for a statement that was cancelled and one that took too long.
   */
  private static final Set<String> TIMEOUT_STATES =
      Set.of("HYT00", "HYT01", "HY008", "40XL1", "55P03", "57014", "57033", "XCL52");

  private Failures() {}

  static ErrorType typeOf(Throwable failure, Vendor vendor) {
    if (failure instanceof SQLTimeoutException
        || failure.getClass().getSimpleName().equals(MYSQL_CANCELLED)) {
      return TIMEOUT;
    }
    return failure instanceof SQLException sql ? typeOf(sql, vendor) : NONE;
  }

  private static ErrorType typeOf(SQLException failure, Vendor vendor) {
    // If a batch fails, the SQLSTATE is often in the next exception.
    SQLException told = failure;
    SQLException next = failure.getNextException();
    if (isBlank(failure.getSQLState()) && failure.getErrorCode() == 0 && next != null) {
      told = next;
    }
    ErrorType known = codes(vendor).get(told.getErrorCode());
    String state = told.getSQLState();
    if (known == TIMEOUT) {
      return TIMEOUT;
    }
    if (isBlank(state)) {
      return known == null ? NONE : known;
    }
    if (TIMEOUT_STATES.contains(state)) {
      return TIMEOUT;
    }
    ErrorType type = ErrorType.ofState(state);
    return type == ErrorType.OTHER && known != null ? known : type;
  }

  private static boolean isBlank(@Nullable String state) {
    return state == null || state.isBlank();
  }

  private static Map<Integer, ErrorType> codes(Vendor vendor) {
    return switch (vendor) {
      case SQLITE -> SQLITE;
      case MYSQL, MARIADB -> MYSQL;
      case H2 -> H2;
      case ORACLE -> ORACLE;
      case SQLSERVER -> SQLSERVER;
      default -> Map.of();
    };
  }
}
