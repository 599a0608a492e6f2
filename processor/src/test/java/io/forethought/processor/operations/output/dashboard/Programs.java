package io.forethought.processor.operations.output.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.Integrations;
import io.forethought.processor.testing.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Programs with the metrics that javac finds in a shop, its HTTP requests and its libraries. */
final class Programs {

  static final Path RESOURCES = Path.of("src/test/resources/dashboards");

  private static final Path RUNTIME =
      Path.of("../runtime/core/src/main/resources").resolve(Catalogue.FILE);

  private static final String WEB =
      """
      package shop;

      import io.forethought.HttpProfile;
      import io.forethought.InstrumentHttp;

      @InstrumentHttp(profile = HttpProfile.%s)
      final class Web {}
      """;

  private static final Map<HttpProfile, MonitoredProgram> COMPLETE =
      new EnumMap<>(HttpProfile.class);

  private Programs() {}

  /** The shop with HTTP requests, databases, caches, models, migrations and a virtual machine. */
  static synchronized MonitoredProgram complete(HttpProfile profile) {
    return COMPLETE.computeIfAbsent(
        profile,
        each -> {
          List<CatalogueEntry> metrics = new ArrayList<>(compiled(WEB.formatted(each)));
          libraries()
              .flatMap(file -> read(text(file)).stream())
              .filter(entry -> each.registers(entry.profile()))
              .forEach(metrics::add);
          return program(metrics);
        });
  }

  /** The shop alone. */
  static MonitoredProgram alone() {
    return program(
        complete(HttpProfile.DEFAULT).metrics().stream()
            .filter(entry -> entry.set().startsWith("shop.Shop"))
            .toList());
  }

  private static MonitoredProgram program(List<CatalogueEntry> metrics) {
    return new MonitoredProgram("shop.web", metrics.stream().sorted(CatalogueEntry.ORDER).toList());
  }

  private static Stream<Path> libraries() {
    return Stream.concat(
        Stream.of("cache", "jdbc", "jpa", "migrations", "servlet")
            .map(name -> RESOURCES.resolve("libraries").resolve(name + ".json")),
        Stream.of(RUNTIME));
  }

  private static List<CatalogueEntry> compiled(String web) {
    try {
      Path folder = Files.createTempDirectory("dashboards");
      Workspace workspace =
          Workspace.at(folder)
              .source("shop/Shop.java", text(RESOURCES.resolve("Shop.java")))
              .source("shop/Web.java", web);
      List<String> messages = workspace.compile(Tool.JAVAC, Integrations.options()).messages();
      String catalogue = workspace.output().getOrDefault(Catalogue.FILE, "");
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
      assertThat(catalogue).as("%s", messages).isNotEmpty();
      return read(catalogue);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CatalogueEntry> read(String catalogue) {
    return JsonCatalogue.read(catalogue).entries();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The declared alerts of a program, and some as integrations bring them. */
  static List<GeneratedGroup> alerts(MonitoredProgram program) {
    List<GeneratedRule> declared =
        program.metrics().stream()
            .flatMap(entry -> entry.operations().alerts().stream())
            .map(Programs::rule)
            .toList();
    List<GeneratedRule> others =
        List.of(
            alert(
                "HighErrorRate",
                "sum without (instance) (rate(http_responses_total{status=~\"5..\"}[5m]))"
                    + " / sum without (instance) (rate(http_responses_total[5m])) > 0.01",
                "critical"),
            alert(
                "LowCacheHitRate",
                "(sum by (cache) (rate(cache_get_hits_total[10m])) or 0 * sum by (cache)"
                    + " (rate(cache_get_total[10m]))) / sum by (cache) (rate(cache_get_total[10m]))"
                    + " < 0.5",
                "warning"),
            alert("UnappliedMigrations", "max by (job) (migrations_unapplied) > 0", "warning"));
    return List.of(
        new GeneratedGroup("declared", List.of(), declared),
        new GeneratedGroup("others", List.of(), others));
  }

  static GeneratedRule alert(String name, String expr, String severity) {
    return new GeneratedRule.Alerting(
        name,
        expr,
        "",
        "",
        Map.of("severity", severity),
        Map.of("runbook_url", "https://wiki.example.com/" + name),
        List.of());
  }

  private static GeneratedRule rule(Alert alert) {
    return new GeneratedRule.Alerting(
        alert.name().value(),
        alert.expr().text(),
        "",
        "",
        Map.of("severity", alert.severity().label()),
        alert.runbook().value().isEmpty()
            ? Map.of()
            : Map.of("runbook_url", alert.runbook().value()),
        List.of());
  }
}
