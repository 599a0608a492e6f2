package io.forethought.processor.checklist.evidence;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.http.Instrumentation;
import java.util.List;
import java.util.stream.Stream;

/** Who declares a metric: a library of Forethought, or the program. */
public enum Integration {
  /** HTTP requests, whose metrics are generated into the program. */
  HTTP("") {
    @Override
    public boolean declares(CatalogueEntry entry) {
      return entry.set().endsWith(Instrumentation.METRICS);
    }
  },
  /** Databases. */
  DATABASE("io.forethought.jdbc."),
  /** Caches. */
  CACHE("io.forethought.cache."),
  /** Entities. */
  ENTITIES("io.forethought.jpa."),
  /** Migrations. */
  MIGRATIONS("io.forethought.migrations."),
  /** The run-time library, with the virtual machine. */
  RUNTIME("io.forethought.runtime."),
  /** The endpoint. */
  ENDPOINT("io.forethought.servlet."),
  /** Pushes of batch jobs. */
  PUSH("io.forethought.push.");

  private final String sets;

  Integration(String sets) {
    this.sets = sets;
  }

  /** Whether it declares a metric. */
  public boolean declares(CatalogueEntry entry) {
    return entry.set().startsWith(sets);
  }

  /** Its metrics among others. */
  public List<CatalogueEntry> of(List<CatalogueEntry> metrics) {
    return metrics.stream().filter(this::declares).toList();
  }

  /** The metrics that the program itself declares. */
  public static List<CatalogueEntry> own(List<CatalogueEntry> metrics) {
    return metrics.stream()
        .filter(metric -> Stream.of(values()).noneMatch(each -> each.declares(metric)))
        .toList();
  }
}
