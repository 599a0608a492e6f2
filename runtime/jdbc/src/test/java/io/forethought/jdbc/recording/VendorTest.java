package io.forethought.jdbc.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorTest {

  @ParameterizedTest
  @CsvSource({
    "PostgreSQL, POSTGRESQL",
    "MariaDB, MARIADB",
    "MySQL, MYSQL",
    "H2, H2",
    "SQLite, SQLITE",
    "Oracle, ORACLE",
    "Microsoft SQL Server, SQLSERVER",
    "DB2/LINUXX8664, DB2",
    "Apache Derby, DERBY",
    "HSQL Database Engine, HSQLDB",
    "Something Else, OTHER",
    "'', OTHER"
  })
  void aDatabaseTellsItsName(String productName, Vendor vendor) {
    assertThat(Vendor.ofProduct(productName)).isEqualTo(vendor);
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://localhost/orders, POSTGRESQL",
    "jdbc:mysql://localhost/orders, MYSQL",
    "jdbc:sqlite:, SQLITE",
    "jdbc:h2o:mem, OTHER",
    "orders, OTHER"
  })
  void anAddressTellsItBefore(String url, Vendor vendor) {
    assertThat(Vendor.ofUrl(url)).isEqualTo(vendor);
  }

  @ParameterizedTest
  @CsvSource({
    "org.postgresql.ds.PGSimpleDataSource, POSTGRESQL",
    "com.mysql.cj.jdbc.MysqlDataSource, MYSQL",
    "com.zaxxer.hikari.HikariDataSource, OTHER"
  })
  void soDoesTheClassOfADriver(String className, Vendor vendor) {
    assertThat(Vendor.ofDriver(className)).isEqualTo(vendor);
  }
}
