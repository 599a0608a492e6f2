package io.forethought.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
  void allPropertiesButTheAliasReachTheDriverAsTheyAre() throws SQLException {
    Object key = new Object();
    Properties defaults = new Properties();
    defaults.setProperty("ssl", "true");
    Properties properties = new Properties(defaults);
    properties.setProperty("user", "me");
    properties.put("privateKey", key);
    properties.put(7, "seven");
    List<Properties> ways = new ArrayList<>();
    ways.add((Properties) properties.clone());
    ways.get(0).setProperty("meteredAlias", "till");
    defaults.setProperty("meteredAlias", "till");
    ways.add(properties);

    for (Properties way : ways) {
      List<Properties> given = new ArrayList<>();
      try (Asked driver = new Asked((url, passed) -> noted(given, passed))) {
        assertThat(new MeteredDriver().connect("jdbc:metered:asked:x", way)).isNull();
        assertThat(driver.asked()).isEqualTo(1);
      }
      Properties passed = given.get(0);
      assertThat(passed).containsEntry("privateKey", key).containsEntry(7, "seven");
      assertThat(passed.getProperty("ssl")).isEqualTo("true");
      assertThat(passed.getProperty("user")).isEqualTo("me");
      assertThat(passed.getProperty("meteredAlias")).isNull();
      assertThat(passed.stringPropertyNames()).containsExactlyInAnyOrder("ssl", "user");
    }
  }

  @Test
  void propertiesWithoutAnAliasReachTheDriverThemselves() throws SQLException {
    Properties properties = new Properties();
    List<Properties> given = new ArrayList<>();
    try (Asked driver = new Asked((url, passed) -> noted(given, passed))) {
      assertThat(new MeteredDriver().connect("jdbc:metered:asked:x", properties)).isNull();
      assertThat(driver.asked()).isEqualTo(1);
    }

    assertThat(given.get(0)).isSameAs(properties);
  }

  /** What the first driver that accepts the URL does, before the second one connects. */
  static Stream<Asked.Answer> firstAnswers() {
    return Stream.of(
        (url, properties) -> null,
        (url, properties) -> {
          throw new SQLException("Not today.", "08006");
        });
  }

  @ParameterizedTest
  @MethodSource("firstAnswers")
  void theNextDriverIsAskedAsDriverManagerDoes(Asked.Answer first) throws SQLException {
    Asked.Answer second = (url, properties) -> DriverManager.getConnection("jdbc:h2:mem:second");
    try (Asked one = new Asked(first);
        Asked other = new Asked(second);
        Connection bare = DriverManager.getConnection("jdbc:asked:x");
        Connection metered =
            DriverManager.getConnection("jdbc:metered:asked:x?meteredAlias=second")) {
      assertThat(metered.getMetaData().getURL())
          .isEqualTo(bare.getMetaData().getURL())
          .isEqualTo("jdbc:h2:mem:second");
      assertThat(one.asked()).isEqualTo(2);
      assertThat(other.asked()).isEqualTo(2);
    }
  }

  @Test
  void ifAllDriversFailTheFirstFailureIsThrownAndCountedOnce() throws SQLException {
    SQLException first = new SQLException("First.", "08001");
    try (Asked one = new Asked((url, properties) -> thrown(first));
        Asked other = new Asked((url, properties) -> thrown(new SQLException("Second.")));
        Asked none = new Asked((url, properties) -> null)) {
      assertThatThrownBy(
              () -> DriverManager.getConnection("jdbc:metered:asked:x?meteredAlias=failed"))
          .isSameAs(first);
      assertThatThrownBy(() -> DriverManager.getConnection("jdbc:asked:x")).isSameAs(first);
      assertThat(List.of(one.asked(), other.asked(), none.asked())).containsExactly(2, 2, 2);
    }

    assertThat(scraped.value("db_new_connection_errors_total{alias=\"failed\",vendor=\"other\"}"))
        .isEqualTo(1);
    assertThat(scraped.value("db_new_connections_total{alias=\"failed\",vendor=\"other\"}"))
        .isEqualTo(1);
  }

  private static Connection thrown(SQLException failure) throws SQLException {
    throw failure;
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

  @ParameterizedTest
  @CsvSource({
    "oracle:thin:scott/secret@//db:1521/orders, oracle",
    "nobody:secret, nobody",
    "secret@db/orders, "
  })
  void withoutADriverTheMessageNamesTheFixAndNoSecret(String rest, String vendor) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:metered:" + rest);
    config.setDriverClassName("io.forethought.jdbc.MeteredDriver");
    String message =
        "No JDBC driver was found for the URL after \"jdbc:metered:\""
            + (vendor == null ? "" : ", which begins with \"" + vendor + ":\"")
            + ".\nFix: add the JDBC driver of the database to the class path, or correct the URL."
            + "\nWhy: jdbc:metered: records what the driver of the database does.";

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> DriverManager.getConnection("jdbc:metered:" + rest))
        .withMessage(message)
        .extracting(SQLException::getSQLState)
        .isEqualTo("08001");
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> new HikariDataSource(config).close())
        .withRootCauseInstanceOf(SQLException.class)
        .withStackTraceContaining(message);
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
    assertThat(driver.acceptsURL("jdbc:metered:nobody:x")).isTrue();
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

  private static Connection noted(List<Properties> given, Properties passed) {
    given.add(passed);
    return null;
  }
}
