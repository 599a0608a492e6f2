package io.forethought.boot.small;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.forethought.jdbc.MeteredDataSource;
import io.forethought.runtime.Scrape;
import io.forethought.spring.ForethoughtDataSourceAutoConfiguration;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/** Every data source is recorded once, and stays what it was. */
@Tag("once")
class DataSourcesTest {

  private final ApplicationContextRunner program =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(ForethoughtDataSourceAutoConfiguration.class));

  private final ApplicationContextRunner withBoot =
      program
          .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
          .withPropertyValues("spring.datasource.url=jdbc:h2:mem:small");

  @Test
  void poolOfSpringBootIsRecordedAndKeepsItsClass() {
    withBoot
        .withPropertyValues("forethought.data-sources.aliases.dataSource=pooled")
        .run(
            context -> {
              HikariDataSource pool = context.getBean(HikariDataSource.class);
              query(pool);

              assertThat(pool.unwrap(HikariDataSource.class).getJdbcUrl())
                  .isEqualTo("jdbc:h2:mem:small");
              assertThat(pool.getMaximumPoolSize()).isEqualTo(10);
              assertThat(queries("pooled")).isEqualTo(1);
              assertThat(page()).contains("db_pool_connections_max{alias=\"pooled\"} 10.0");
            });

    assertThat(page()).doesNotContain("db_pool_connections_max{alias=\"pooled\"}");
    assertThat(queries("pooled")).isEqualTo(1);
  }

  @Test
  void nameOfTheBeanIsTheAlias() {
    program
        .withBean("ordersDataSource", DataSource.class, () -> database("orders"))
        .withBean("stock", DataSource.class, () -> database("stock"))
        .run(
            context -> {
              query(context.getBean("ordersDataSource", DataSource.class));
              query(context.getBean("stock", DataSource.class));

              assertThat(queries("orders")).isEqualTo(1);
              assertThat(queries("stock")).isEqualTo(1);
            });
  }

  @Test
  void queryIsCountedOnceHoweverManyBeansItPasses() {
    DataSource database = database("layers");
    program
        .withBean("layers", DataSource.class, () -> database)
        .withBean(
            "delegating",
            DataSource.class,
            () -> new LazyConnectionDataSourceProxy(database),
            definition -> definition.setDependsOn("layers"))
        .run(
            context -> {
              DelegatingDataSource outer =
                  (DelegatingDataSource) context.getBean("delegating", DataSource.class);
              outer.setTargetDataSource(context.getBean("layers", DataSource.class));
              query(outer);

              assertThat(queries("layers")).isEqualTo(1);
              assertThat(queries("delegating")).isZero();
            });
  }

  @Test
  void whatTheProgramRecordsItselfIsNotRecordedTwice() {
    DataSource wrapped = MeteredDataSource.wrap(database("wrapped"), "wrapped");
    program
        .withBean("again", DataSource.class, () -> wrapped)
        .run(
            context -> {
              query(context.getBean("again", DataSource.class));

              assertThat(context.getBean("again", DataSource.class)).isSameAs(wrapped);
              assertThat(queries("wrapped")).isEqualTo(1);
              assertThat(queries("again")).isZero();
            });

    withBoot
        .withPropertyValues(
            "spring.datasource.url=jdbc:metered:h2:mem:prefixed",
            "spring.datasource.driver-class-name=io.forethought.jdbc.MeteredDriver",
            "forethought.data-sources.aliases.dataSource=twice")
        .run(
            context -> {
              query(context.getBean(DataSource.class));

              assertThat(queries("prefixed")).isEqualTo(1);
              assertThat(queries("twice")).isZero();
            });
  }

  @Test
  void excludedDataSourceIsTheOriginal() {
    DataSource database = database("excluded");
    program
        .withPropertyValues("forethought.data-sources.exclude=other")
        .withBean("other", DataSource.class, () -> database)
        .run(context -> assertThat(context.getBean("other", DataSource.class)).isSameAs(database));
    program
        .withPropertyValues("forethought.data-sources.enabled=false")
        .withBean("other", DataSource.class, () -> database)
        .run(context -> assertThat(context.getBean("other", DataSource.class)).isSameAs(database));
  }

  private static DataSource database(String name) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + name);
    return database;
  }

  private static void query(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.execute("SELECT 1")).isTrue();
    }
  }

  /** The statements of a database, 0 if nothing recorded it. */
  private static double queries(String alias) {
    List<String> samples =
        page()
            .lines()
            .filter(line -> line.startsWith("db_execute_total{alias=\"" + alias + "\""))
            .toList();
    return samples.stream()
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static String page() {
    return Scrape.text(PrometheusRegistry.defaultRegistry);
  }
}
