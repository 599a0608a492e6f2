package io.forethought.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables for newcomers are complete; {@code LinksTest} follows their links. */
class TopicTablesTest {

  @Test
  void everyTopicOfMonitoringDjangoHasARowWithALink() throws IOException {
    List<List<String>> rows = rows("docs/guide/django-topics.md").skip(2).toList();

    assertThat(rows.stream().map(cells -> cells.get(0)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 21).mapToObj(Integer::toString).toList());
    assertThat(rows).allSatisfy(cells -> assertThat(cells.get(2)).contains("]("));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Counter(",
        "Gauge(",
        "Histogram(",
        "Summary(",
        "Info(",
        "Enum(",
        "namespace",
        "subsystem",
        "unit",
        "registry=",
        "multiprocess_mode=",
        "buckets=",
        "counter.labels(",
        "remove(",
        "remove_by_labels(",
        "clear()",
        "inc()",
        "inc(exemplar=",
        "reset()",
        "count_exceptions(",
        "dec()",
        "set(",
        "set_to_current_time()",
        "set_function(",
        "track_inprogress()",
        "gauge.time()",
        "observe(",
        "histogram.time()",
        "observe(exemplar=",
        "Timer.duration",
        "info(",
        "state(",
        "REGISTRY",
        "CollectorRegistry(",
        "registry.register(",
        "registry.unregister(",
        "get_sample_value(",
        "restricted_registry(",
        "auto_describe=",
        "target_info=",
        "support_collectors_without_names=",
        "collect()",
        "describe()",
        "CounterMetricFamily",
        "generate_latest()",
        "CONTENT_TYPE_LATEST",
        "choose_encoder(",
        "start_http_server(",
        "start_wsgi_server",
        "make_wsgi_app",
        "make_asgi_app",
        "make_aiohttp_handler",
        "MetricsResource",
        "MetricsHandler",
        "push_to_gateway",
        "pushadd_to_gateway",
        "delete_from_gateway",
        "write_to_textfile",
        "GraphiteBridge",
        "text_string_to_metric_families(",
        "ProcessCollector",
        "PlatformCollector",
        "GCCollector",
        "disable_created_metrics()",
        "MultiProcessCollector",
        "mark_process_dead",
        "PROMETHEUS_MULTIPROC_DIR"
      })
  void everyMethodOfThePythonClientHasARow(String method) throws IOException {
    Stream<String> offered = rows("docs/guide/coming-from-python.md").map(cells -> cells.get(0));

    assertThat(offered).anyMatch(cell -> cell.matches(".*`[^`]*\\Q" + method + "\\E.*"));
  }

  /** The cells of all tables of a page, with their headings. */
  private static Stream<List<String>> rows(String page) throws IOException {
    return Page.read(Path.of(page)).lines().stream()
        .filter(line -> line.startsWith("|"))
        .map(line -> Stream.of(line.substring(1).split("\\|")).map(String::strip).toList());
  }
}
