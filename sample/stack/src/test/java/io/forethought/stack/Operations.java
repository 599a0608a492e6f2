package io.forethought.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What javac generated for the operation of the sample. */
final class Operations {

  /** The folder of the sample. */
  static final Path SAMPLE = Path.of("..").toAbsolutePath().normalize();

  /** The folder with the generated files as the compose file names it. */
  static final String MOUNTED = "./target/classes/META-INF/forethought/operations";

  private Operations() {}

  static Path file(String name) {
    return SAMPLE.resolve(MOUNTED).normalize().resolve(name);
  }

  /** The names of the rules of a kind, {@code alert} or {@code record}. */
  static Set<String> names(String kind) {
    Set<String> names = new TreeSet<>();
    rules().filter(rule -> rule.has(kind)).forEach(rule -> names.add(rule.get(kind).asText()));
    return names;
  }

  /** The recorded series, and the queries of the dashboard as Grafana sends them. */
  static List<String> queries() {
    List<String> queries = new ArrayList<>(names("record"));
    addPanels(Yaml.read(file("dashboard.json")), queries);
    return queries;
  }

  private static void addPanels(JsonNode parent, List<String> queries) {
    for (JsonNode panel : Yaml.items(parent.path("panels"))) {
      for (JsonNode target : Yaml.items(panel.path("targets"))) {
        queries.add(interpolate(target.path("expr").asText()));
      }
      addPanels(panel, queries);
    }
  }

  /** Replaces the variables of Grafana: times, and the choice of all jobs and instances. */
  private static String interpolate(String query) {
    return query
        .replaceAll("\\$__rate_interval|\\$__interval|\\$__range", "10s")
        .replaceAll("\\$\\{?[a-z]+(:[a-z]+)?}?", ".+");
  }

  private static Stream<JsonNode> rules() {
    return List.of("alerts.yml", "recording.yml").stream()
        .flatMap(name -> Yaml.items(Yaml.read(file(name)).path("groups")).stream())
        .flatMap(group -> Yaml.items(group.path("rules")).stream());
  }
}
