package io.forethought.processor.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.checklist.evidence.Page;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** What the endpoint of a program and the API of Prometheus answer. */
final class Recorded {

  private Recorded() {}

  /** A file with what was recorded. */
  static String text(String name) {
    try (InputStream in = Recorded.class.getResourceAsStream("/checklist/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program with a catalogue. */
  static MonitoredProgram program(String catalogue) {
    Catalogue read = JsonCatalogue.read(catalogue);
    List<CatalogueEntry> metrics = read.entries().stream().sorted(CatalogueEntry.ORDER).toList();
    return new MonitoredProgram("shop", metrics);
  }

  /** An answer of the endpoint. */
  static Page scrape(String text) {
    return Page.of(200, "text/plain; version=0.0.4", text);
  }

  /** An answer of the API. */
  static Page json(String body) {
    return Page.of(200, "application/json", body);
  }

  /** A target of the API, with the error of its last scrape; empty for none. */
  static String target(String instance, String error) {
    return ("{'labels':{'job':'shop','instance':'%s'},'scrapeUrl':'http://%s/metrics',"
            + "'health':'%s','lastError':'%s','scrapeInterval':'15s','scrapeTimeout':'10s',"
            + "'lastScrapeDuration':0.01}")
        .formatted(instance, instance, error.isEmpty() ? "up" : "down", error)
        .replace('\'', '"');
  }

  /** A rule of the API. */
  static String rule(GeneratedRule rule) {
    String quoted = rule.expr().replace("\\", "\\\\").replace("\"", "\\\"");
    String own =
        rule instanceof GeneratedRule.Alerting alert
            ? "\"type\":\"alerting\",\"duration\":"
                + PrometheusDuration.of(alert.pending()).orElse(Duration.ZERO).toSeconds()
            : "\"type\":\"recording\"";
    return "{\"name\":\"%s\",\"query\":\"%s\",%s,\"health\":\"ok\"}"
        .formatted(rule.name(), quoted, own);
  }
}
