package io.forethought.processor.module;

import io.forethought.processor.compiler.CompiledModule;
import io.forethought.processor.compiler.reading.OperationsOptions;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.operations.Operations;
import java.util.List;
import java.util.Optional;

/** Whether a module needs {@link OperationsWriting} and {@link QueryChecking}. */
public final class OperationsNeeds {

  private final CompiledModule module;
  private final ModuleMetrics metrics;

  public OperationsNeeds(CompiledModule module, ModuleMetrics metrics) {
    this.module = module;
    this.metrics = metrics;
  }

  /**
   * Whether it needs files for its operation: it is an application with HTTP metrics, or it
   * declares something about its operation. An option can decide otherwise.
   */
  public boolean files() {
    Optional<OperationsOptions.Files> chosen = module.options().operations().files();
    return chosen.isPresent()
        ? chosen.get() != OperationsOptions.Files.OFF
        : module.application().path().isPresent()
            || !module.settings().isEmpty()
            || declaresSome(metrics.exported());
  }

  private static boolean declaresSome(List<CatalogueEntry> entries) {
    for (CatalogueEntry entry : entries) {
      if (hasQueries(entry.operations()) || entry.operations().panel().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it declares queries. */
  public boolean queries() {
    for (CatalogueEntry entry : metrics.own()) {
      if (hasQueries(entry.operations())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasQueries(Operations operations) {
    return !operations.alerts().isEmpty() || !operations.objectives().isEmpty();
  }
}
