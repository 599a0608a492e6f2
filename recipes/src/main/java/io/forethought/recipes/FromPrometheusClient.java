package io.forethought.recipes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.forethought.recipes.plan.ProgramSources;
import io.forethought.recipes.prometheus.PrometheusLibrary;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Option;
import org.openrewrite.SourceFile;
import org.openrewrite.TreeVisitor;

/**
 * Replaces metrics of the Prometheus client, and of the simpleclient, by metric sets.
 *
 * @since 0.1.0
 */
public final class FromPrometheusClient extends ReportingRecipe<ProgramSources> {

  @Option(
      displayName = "Markers",
      description = "Whether comments in the sources say why meters are kept. Yes, by default.",
      example = "false",
      required = false)
  private final @Nullable Boolean markers;

  /** The recipe with markers. */
  public FromPrometheusClient() {
    this(null);
  }

  /**
   * The recipe.
   *
   * @param markers whether comments in the sources say why meters are kept; {@code null} for yes
   */
  @JsonCreator
  public FromPrometheusClient(@JsonProperty("markers") @Nullable Boolean markers) {
    this.markers = markers;
  }

  @Override
  public String getDisplayName() {
    return "Replace metrics of the Prometheus client by metric sets of Forethought";
  }

  @Override
  public String getDescription() {
    return "Writes metric sets for counters, gauges, histograms and summaries in fields, and records on"
        + " them. Metrics that cannot be replaced with certainty are kept, with the reason.";
  }

  @Override
  public ProgramSources getInitialValue(ExecutionContext context) {
    return new ProgramSources(new PrometheusLibrary());
  }

  @Override
  public TreeVisitor<?, ExecutionContext> getScanner(ProgramSources sources) {
    return sources.scanner();
  }

  @Override
  public Collection<? extends SourceFile> generate(
      ProgramSources sources, ExecutionContext context) {
    report(sources.plan(lastDayOfOldNames()), context);
    return sources.written();
  }

  @Override
  public TreeVisitor<?, ExecutionContext> getVisitor(ProgramSources sources) {
    return sources.conversion(markers == null || markers);
  }
}
