package io.forethought.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The driver records on the default registry, so each test has an alias of its own. */
class MeteredDriverTest {

  private final Scraped scraped = new Scraped(PrometheusRegistry.defaultRegistry);

  @Test
  void thePrefixNeedsNoCode() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:metered:h2:mem:prefixed")) {
      connection.createStatement().execute("SELECT 1");
    }

    assertThat(executed("prefixed")).isEqualTo(1);
  }

  @Test
  void theAliasStandsInTheAddressAndTheDatabaseDoesNotSeeIt() throws SQLException {
    try (Connection connection =
        DriverManager.getConnection("jdbc:metered:h2:mem:x;meteredAlias=addressed")) {
      connection.createStatement().execute("SELECT 1");
      assertThat(connection.getMetaData().getURL()).isEqualTo("jdbc:h2:mem:x");
    }

    assertThat(executed("addressed")).isEqualTo(1);
  }

  @Test
  void theAliasIsAPropertyAndTheDatabaseDoesNotSeeIt() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("meteredAlias", "told");
    properties.setProperty("user", "me");

    try (Connection connection = DriverManager.getConnection("jdbc:metered:h2:mem:y", properties)) {
      connection.createStatement().execute("SELECT 1");
      assertThat(connection.getMetaData().getUserName()).isEqualTo("ME");
    }

    assertThat(executed("told")).isEqualTo(1);
    assertThat(properties).containsOnlyKeys("meteredAlias", "user");
  }

  @Test
  void aPoolTakesTheAddressAndCountsItsConnectionsToTheDatabase() throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:metered:h2:mem:pooled");
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      for (int i = 0; i < 3; i++) {
        try (Connection connection = pool.getConnection()) {
          connection.createStatement().execute("SELECT 1");
        }
      }
      assertThat(scraped.value("db_new_connections_total" + labels("pooled"))).isEqualTo(1);
      assertThat(scraped.value("db_connections_open" + labels("pooled"))).isEqualTo(1);
    }
    assertThat(scraped.value("db_connections_open" + labels("pooled"))).isZero();
    assertThat(executed("pooled")).isEqualTo(3);
  }

  @Test
  void anAddressThatNoDriverKnowsIsToldAsEver() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> DriverManager.getConnection("jdbc:metered:nobody:x"))
        .withMessage("No suitable driver found for jdbc:metered:nobody:x")
        .extracting(SQLException::getSQLState)
        .isEqualTo("08001");
  }

  @Test
  void aConnectionThatFailsIsCounted() {
    String url = "h2:mem:failing;NO_SUCH_SETTING=1";

    SQLException before = failure("jdbc:" + url);
    SQLException now = failure("jdbc:metered:" + url);

    assertThat((Throwable) now).hasSameClassAs(before).hasMessage(before.getMessage());
    assertThat(scraped.value("db_new_connection_errors_total" + labels("failing"))).isEqualTo(1);
  }

  @Test
  void itAsksTheDriverBehindThePrefixForProperties() throws SQLException {
    MeteredDriver driver = new MeteredDriver();

    assertThat(driver.getPropertyInfo("jdbc:metered:postgresql:orders", new Properties()))
        .extracting((DriverPropertyInfo property) -> property.name)
        .contains("sslmode");
    assertThat(driver.getPropertyInfo("jdbc:postgresql:orders", new Properties())).isEmpty();
  }

  @Test
  void otherAddressesAreLeftAlone() throws SQLException {
    MeteredDriver driver = new MeteredDriver();

    assertThat(driver.acceptsURL("jdbc:metered:h2:mem:x")).isTrue();
    assertThat(driver.acceptsURL("jdbc:h2:mem:x")).isFalse();
    assertThat(driver.acceptsURL("jdbc:metered:nobody:x")).isFalse();
    assertThat(driver.acceptsURL(null)).isFalse();
    assertThat(driver.connect("jdbc:h2:mem:x", null)).isNull();
  }

  private double executed(String alias) {
    return scraped.value("db_execute_total" + labels(alias));
  }

  private static String labels(String alias) {
    return "{alias=\"" + alias + "\",vendor=\"h2\"}";
  }

  private static SQLException failure(String url) {
    try (Connection connection = DriverManager.getConnection(url)) {
      throw new AssertionError(connection);
    } catch (SQLException failure) {
      return failure;
    }
  }
}
