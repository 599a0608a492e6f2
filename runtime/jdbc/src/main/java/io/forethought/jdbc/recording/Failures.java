package io.forethought.jdbc.recording;

import static io.forethought.jdbc.recording.ErrorType.CONNECTION_EXCEPTION;
import static io.forethought.jdbc.recording.ErrorType.DATA_EXCEPTION;
import static io.forethought.jdbc.recording.ErrorType.INSUFFICIENT_RESOURCES;
import static io.forethought.jdbc.recording.ErrorType.INTEGRITY_CONSTRAINT_VIOLATION;
import static io.forethought.jdbc.recording.ErrorType.INVALID_AUTHORIZATION_SPECIFICATION;
import static io.forethought.jdbc.recording.ErrorType.INVALID_TRANSACTION_STATE;
import static io.forethought.jdbc.recording.ErrorType.NONE;
import static io.forethought.jdbc.recording.ErrorType.OPERATOR_INTERVENTION;
import static io.forethought.jdbc.recording.ErrorType.SYNTAX_ERROR_OR_ACCESS_RULE_VIOLATION;
import static io.forethought.jdbc.recording.ErrorType.SYSTEM_ERROR;
import static io.forethought.jdbc.recording.ErrorType.TIMEOUT;
import static io.forethought.jdbc.recording.ErrorType.TRANSACTION_ROLLBACK;
import static java.util.Map.entry;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Determines the type of an exception by its SQLSTATE. If there is none, or it is unspecific, the
 * vendor's code is used.
 */
final class Failures {

  private static final Map<Integer, ErrorType> SQLITE =
      Map.ofEntries(
          entry(1, SYNTAX_ERROR_OR_ACCESS_RULE_VIOLATION),
          entry(3, INVALID_AUTHORIZATION_SPECIFICATION),
          entry(5, TIMEOUT),
          entry(6, TRANSACTION_ROLLBACK),
          entry(7, INSUFFICIENT_RESOURCES),
          entry(8, INVALID_TRANSACTION_STATE),
          entry(9, OPERATOR_INTERVENTION),
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

  /** Also used by MariaDB. The SQLSTATE of all of these can be HY000 or 70100. */
  private static final Map<Integer, ErrorType> MYSQL =
      Map.of(
          1021, INSUFFICIENT_RESOURCES,
          1114, INSUFFICIENT_RESOURCES,
          1205, TIMEOUT,
          1290, INVALID_TRANSACTION_STATE,
          1317, OPERATOR_INTERVENTION,
          1364, INTEGRITY_CONSTRAINT_VIOLATION,
          1366, DATA_EXCEPTION,
          1969, TIMEOUT,
          3024, TIMEOUT);

  /** The SQLSTATE of these is the code itself. */
  private static final Map<Integer, ErrorType> H2 =
      Map.of(
          90007, CONNECTION_EXCEPTION,
          90067, CONNECTION_EXCEPTION,
          90098, CONNECTION_EXCEPTION,
          90121, CONNECTION_EXCEPTION);

  private static final Map<Integer, ErrorType> ORACLE =
      Map.of(
          60, TRANSACTION_ROLLBACK,
          1013, OPERATOR_INTERVENTION,
          8177, TRANSACTION_ROLLBACK);

  private Failures() {}

  static ErrorType typeOf(Throwable failure, Vendor vendor) {
    if (failure instanceof SQLTimeoutException) {
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
    if (isBlank(state)) {
      return known == null ? NONE : known;
    }
    if (state.equals("HYT00") || state.equals("HYT01")) {
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
      default -> Map.of();
    };
  }
}
