package io.forethought.runtime.family;

import io.forethought.runtime.Scrape;
import io.forethought.runtime.own.OwnMetrics;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetrics2TextFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A set of families on a registry of its own, and what a scrape of it says. */
record Exposition(PrometheusRegistry registry) {

  static Exposition of(FamilySet families) {
    PrometheusRegistry registry = new PrometheusRegistry();
    families.families().forEach(registry::register);
    OwnMetrics own = new OwnMetrics();
    own.add(families);
    own.collectors().forEach(registry::register);
    return new Exposition(registry);
  }

  /** The samples in the text format, without help, type and the total of all incidents. */
  String samples() {
    return text().replaceAll("(?m)^(#|forethought_incidents_total ).*\n", "");
  }

  /** The samples that {@code Scrape} writes. */
  String scraped() {
    return Scrape.text(registry).replaceAll("(?m)^(#|forethought_incidents_total ).*\n", "");
  }

  String text() {
    return written(PrometheusTextFormatWriter.create());
  }

  String openMetrics() {
    return written(OpenMetricsTextFormatWriter.create());
  }

  /** OpenMetrics 2, without the time at which a series started. */
  String openMetrics2() {
    return written(OpenMetrics2TextFormatWriter.create()).replaceAll(" st@[0-9.]+", "");
  }

  private String written(ExpositionFormatWriter writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(out, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
