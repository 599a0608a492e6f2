package io.forethought.recipes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.forethought.recipes.micrometer.MicrometerLibrary;
import io.forethought.recipes.plan.ProgramSources;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Option;
import org.openrewrite.SourceFile;
import org.openrewrite.TreeVisitor;

/**
 * Replaces Micrometer's meters by metric sets.
 *
 * @since 0.1.0
 */
public final class FromMicrometer extends ReportingRecipe<ProgramSources> {

  @Option(
      displayName = "Markers",
      description = "Whether comments in the sources say why meters are kept. Yes, by default.",
      example = "false",
      required = false)
  private final @Nullable Boolean markers;

  @Option(
      displayName = "Ignore filters",
      description =
          "Whether meters are replaced although a MeterFilter can change them. No, by default.",
      example = "true",
      required = false)
  private final @Nullable Boolean ignoreFilters;

  /** The recipe with markers. */
  public FromMicrometer() {
    this(null, null);
  }

  /**
   * The recipe.
   *
   * @param markers whether comments in the sources say why meters are kept; {@code null} for yes
   * @param ignoreFilters whether meters are replaced although a filter can change them; {@code
   *     null} for no
   */
  @JsonCreator
  public FromMicrometer(
      @JsonProperty("markers") @Nullable Boolean markers,
      @JsonProperty("ignoreFilters") @Nullable Boolean ignoreFilters) {
    this.markers = markers;
    this.ignoreFilters = ignoreFilters;
  }

  @Override
  public String getDisplayName() {
    return "Replace Micrometer's meters by metric sets of Forethought";
  }

  @Override
  public String getDescription() {
    return "Writes metric sets for counters, timers, distribution summaries and gauges, and records"
        + " on them. Meters that cannot be replaced with certainty are kept, with the reason.";
  }

  @Override
  public ProgramSources getInitialValue(ExecutionContext context) {
    return new ProgramSources(new MicrometerLibrary(Boolean.TRUE.equals(ignoreFilters)));
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
