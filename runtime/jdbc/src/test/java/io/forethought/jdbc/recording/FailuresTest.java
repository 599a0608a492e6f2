package io.forethought.jdbc.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

  @ParameterizedTest
  @CsvSource({
    "02000, NO_DATA",
    "08006, CONNECTION_EXCEPTION",
    "0A000, FEATURE_NOT_SUPPORTED",
    "21000, CARDINALITY_VIOLATION",
    "22012, DATA_EXCEPTION",
    "23505, INTEGRITY_CONSTRAINT_VIOLATION",
    "24000, INVALID_CURSOR_STATE",
    "25P02, INVALID_TRANSACTION_STATE",
    "28P01, INVALID_AUTHORIZATION_SPECIFICATION",
    "40001, TRANSACTION_ROLLBACK",
    "42P01, SYNTAX_ERROR_OR_ACCESS_RULE_VIOLATION",
    "53300, INSUFFICIENT_RESOURCES",
    "55006, OBJECT_NOT_IN_PREREQUISITE_STATE",
    "57P01, OPERATOR_INTERVENTION",
    "58030, SYSTEM_ERROR",
    "HYT00, TIMEOUT",
    "HYT01, TIMEOUT",
    "HY008, TIMEOUT",
    "55P03, TIMEOUT",
    "57014, TIMEOUT",
    "57033, TIMEOUT",
    "40XL1, TIMEOUT",
    "XCL52, TIMEOUT",
    "HY000, OTHER",
    "XX000, OTHER",
    "4, OTHER"
  })
  void theClassOfTheStateIsTheType(String state, ErrorType type) {
    assertThat(typeOf(new SQLException("Why.", state), Vendor.POSTGRESQL)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "SQLITE, , 5, TIMEOUT",
    "SQLITE, , 6, TIMEOUT",
    "SQLITE, , 9, TIMEOUT",
    "SQLITE, , 19, INTEGRITY_CONSTRAINT_VIOLATION",
    "SQLITE, , 99, NONE",
    "POSTGRESQL, , 19, NONE",
    "MYSQL, HY000, 1205, TIMEOUT",
    "MYSQL, 40001, 1205, TIMEOUT",
    "MYSQL, 40001, 1213, TRANSACTION_ROLLBACK",
    "MYSQL, HY000, 3572, TIMEOUT",
    "MYSQL, HY000, 1206, INSUFFICIENT_RESOURCES",
    "MARIADB, 70100, 1317, TIMEOUT",
    "MARIADB, 70100, 1969, TIMEOUT",
    "MARIADB, 23000, 1364, INTEGRITY_CONSTRAINT_VIOLATION",
    "H2, 90067, 90067, CONNECTION_EXCEPTION",
    "H2, 90012, 90012, OTHER",
    "ORACLE, 61000, 60, TRANSACTION_ROLLBACK",
    "ORACLE, 61000, 54, TIMEOUT",
    "ORACLE, 72000, 1013, TIMEOUT",
    "ORACLE, 42000, 4021, TIMEOUT",
    "ORACLE, 72000, 30006, TIMEOUT",
    "SQLSERVER, S0051, 1222, TIMEOUT",
    "SQLSERVER, 40001, 1205, TRANSACTION_ROLLBACK",
    "SQLSERVER, S0001, 102, OTHER"
  })
  void theCodeTellsWhatTheStateDoesNot(Vendor vendor, String state, int code, ErrorType type) {
    assertThat(typeOf(new SQLException("Why.", state, code), vendor)).isEqualTo(type);
  }

  @Test
  void aBatchFailsAsWhatIsBehindIt() {
    BatchUpdateException batch = new BatchUpdateException("Batch.", null, 0, new int[0]);
    assertThat(typeOf(batch, Vendor.POSTGRESQL)).isEqualTo(ErrorType.NONE);

    batch.setNextException(new SQLException("Why.", "23505"));
    assertThat(typeOf(batch, Vendor.POSTGRESQL))
        .isEqualTo(ErrorType.INTEGRITY_CONSTRAINT_VIOLATION);
  }

  @Test
  void whatDriversCallATimeoutIsOne() {
    assertThat(typeOf(new SQLTimeoutException("Late.", "57014"), Vendor.H2))
        .isEqualTo(ErrorType.TIMEOUT);
  }

  @Test
  void whatIsNoExceptionOfSqlHasNoType() {
    assertThat(typeOf(new IllegalStateException("Oops."), Vendor.H2)).isEqualTo(ErrorType.NONE);
    assertThat(typeOf(new SQLException(), Vendor.H2)).isEqualTo(ErrorType.NONE);
  }

  private static ErrorType typeOf(Throwable failure, Vendor vendor) {
    return Failures.typeOf(failure, vendor);
  }
}
