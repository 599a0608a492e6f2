package io.forethought.processor.inference.registry;

import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.exposition.ScrapedMetadata;
import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.operations.document.Documents;
import io.forethought.processor.operations.document.Node;
import io.forethought.processor.operations.document.UnreadableException;
import io.forethought.processor.operations.source.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A registry of semantic conventions: metrics with their attributes, in both formats of
 * OpenTelemetry's Weaver.
 *
 * @see <a href="https://github.com/open-telemetry/weaver/blob/main/schemas/semconv-syntax.md">the
 *     first format</a>
 * @see <a
 *     href="https://github.com/open-telemetry/weaver/blob/main/schemas/semconv-syntax.v2.md">the
 *     second one</a>
 */
public final class Registry {

  private static final List<String> BUCKETS =
      List.of("0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10");

  private final Attributes attributes = new Attributes();
  private final List<Node> metrics = new ArrayList<>();
  private final Map<String, ScrapedMetadata> metadata = new LinkedHashMap<>();
  private final List<ScrapedSample> samples = new ArrayList<>();

  /** An empty registry. */
  public Registry() {}

  /**
   * Adds the definitions of a file.
   *
   * @throws UnreadableException if it is not YAML
   */
  public void add(String path, String content) throws UnreadableException {
    for (Node document : Documents.read(Text.ofFile(path, content))) {
      for (Node group : document.get("groups").items()) {
        attributes.add(group);
        if (group.get("type").value().equals("metric")) {
          metrics.add(group);
        }
      }
      document.get("attributes").items().forEach(attributes::define);
      document.get("attribute_groups").items().forEach(attributes::add);
      metrics.addAll(document.get("metrics").items());
    }
  }

  /** What a program would expose that records every metric with all known values. */
  public Scrape scrape() {
    for (Node metric : metrics) {
      if (!metric.get("deprecated").isPresent()) {
        add(metric);
      }
    }
    return new Scrape(false, metadata, samples);
  }

  private void add(Node metric) {
    String type = type(metric);
    String name = name(metric, type);
    if (name.isEmpty() || metadata.containsKey(name)) {
      return;
    }
    String exposed = annotated(metric, "help");
    String help = exposed.isEmpty() ? metric.get("brief").value().strip() : exposed;
    metadata.put(name, new ScrapedMetadata(type, help, "", metadata.size() + 1));
    for (Map<String, String> labels : attributes.series(metric)) {
      switch (type) {
        case "histogram" -> distribution(name, "_bucket", "le", buckets(metric), labels);
        case "summary" -> distribution(name, "", "quantile", quantiles(metric), labels);
        default -> sample(name, labels);
      }
    }
  }

  private static String type(Node metric) {
    return switch (metric.get("instrument").value()) {
      case "counter" -> "counter";
      case "histogram" ->
          annotated(metric, "histogram_type").equals("summary") ? "summary" : "histogram";
      default -> "gauge";
    };
  }

  private static String name(Node metric, String type) {
    String exposed = annotated(metric, "metric_name");
    String written = first(metric, "metric_name", "name");
    return exposed.isEmpty() && !written.isEmpty()
        ? PrometheusName.of(written, metric.get("unit").value(), type)
        : exposed;
  }

  /** What is said about Prometheus only; empty if it is not said. */
  static String annotated(Node node, String key) {
    return node.at("annotations", "prometheus", key).value();
  }

  static String first(Node node, String key, String other) {
    String value = node.get(key).value();
    return value.isEmpty() ? node.get(other).value() : value;
  }

  /** The buckets that are declared; without them, only those of times can be guessed. */
  private static List<String> buckets(Node metric) {
    List<String> declared = numbers(metric.at("annotations", "prometheus", "buckets"));
    return declared.isEmpty()
            && annotated(metric, "histogram_type").isEmpty()
            && metric.get("unit").value().equals("s")
        ? BUCKETS
        : declared;
  }

  private static List<String> quantiles(Node metric) {
    return numbers(metric.at("annotations", "forethought", "quantiles"));
  }

  private static List<String> numbers(Node list) {
    return list.items().stream().map(Node::value).toList();
  }

  private void distribution(
      String name, String suffix, String label, List<String> points, Map<String, String> labels) {
    for (String point : points) {
      Map<String, String> each = new LinkedHashMap<>(labels);
      each.put(label, point);
      sample(name + suffix, each);
    }
    sample(name + "_count", labels);
    sample(name + "_sum", labels);
  }

  private void sample(String name, Map<String, String> labels) {
    samples.add(new ScrapedSample(name, labels, 0, metadata.size()));
  }
}
