package io.forethought.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the page about databases lists. */
@Tag("once")
class DatabasesPageTest {

  private static final Path PAGE = Path.of("../../docs/reference/databases.md");
  private static final Pattern BUCKETS =
      Pattern.compile("`db_query_duration_seconds` end at (.*) seconds\\.");

  @Test
  void itListsTheBucketsOfQueries() throws IOException, SQLException {
    Matcher listed = BUCKETS.matcher(Files.readString(PAGE));
    assertThat(listed.find()).isTrue();
    PrometheusRegistry registry = new PrometheusRegistry();
    MeteredDataSource.wrap(Engine.H2.dataSource(), "orders", registry).getConnection().close();

    List<Double> exported =
        Scrape.text(registry)
            .lines()
            .filter(line -> line.startsWith("db_query_duration_seconds_bucket"))
            .map(line -> line.replaceAll(".*le=\"([^\"]*)\".*", "$1"))
            .filter(bound -> !bound.equals("+Inf"))
            .map(Double::valueOf)
            .toList();
    assertThat(Pattern.compile(", | and ").splitAsStream(listed.group(1)).map(Double::valueOf))
        .containsExactlyElementsOf(exported)
        .hasSize(14);
  }
}
