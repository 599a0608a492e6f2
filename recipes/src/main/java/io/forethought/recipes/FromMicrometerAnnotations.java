package io.forethought.recipes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.forethought.recipes.annotations.AnnotatedSources;
import io.forethought.recipes.annotations.MicrometerAnnotations;
import io.forethought.recipes.plan.Outcome;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Option;
import org.openrewrite.ScanningRecipe;
import org.openrewrite.SourceFile;
import org.openrewrite.TreeVisitor;

/**
 * Replaces annotations of Micrometer on methods by those of Forethought. Their series have other
 * labels afterwards.
 *
 * @since 0.1.0
 */
public final class FromMicrometerAnnotations extends ScanningRecipe<AnnotatedSources> {

  private static final int MONTHS_OF_OLD_NAMES = 6;

  @Option(
      displayName = "Markers",
      description =
          "Whether comments in the sources say why annotations are kept. Yes, by default.",
      example = "false",
      required = false)
  private final @Nullable Boolean markers;

  private final transient ConvertedMeters table = new ConvertedMeters(this);

  /** The recipe with markers. */
  public FromMicrometerAnnotations() {
    this(null);
  }

  /**
   * The recipe.
   *
   * @param markers whether comments in the sources say why annotations are kept; {@code null} for
   *     yes
   */
  @JsonCreator
  public FromMicrometerAnnotations(@JsonProperty("markers") @Nullable Boolean markers) {
    this.markers = markers;
  }

  @Override
  public String getDisplayName() {
    return "Replace annotations of Micrometer by those of Forethought";
  }

  @Override
  public String getDescription() {
    return "Measures methods with @Instrumented. The series keep their names, but not all labels."
        + " Annotations that cannot be replaced with certainty are kept, with the reason.";
  }

  @Override
  public int maxCycles() {
    return 1;
  }

  @Override
  public AnnotatedSources getInitialValue(ExecutionContext context) {
    return new AnnotatedSources(new MicrometerAnnotations());
  }

  @Override
  public TreeVisitor<?, ExecutionContext> getScanner(AnnotatedSources sources) {
    return sources.scanner();
  }

  @Override
  public Collection<? extends SourceFile> generate(
      AnnotatedSources sources, ExecutionContext context) {
    String until = LocalDate.now(ZoneOffset.UTC).plusMonths(MONTHS_OF_OLD_NAMES).toString();
    for (Outcome outcome : sources.plan(until)) {
      table.insertRow(
          context,
          new ConvertedMeters.Row(
              outcome.file(),
              outcome.line(),
              outcome.meter(),
              outcome.converted(),
              outcome.detail()));
    }
    return List.of();
  }

  @Override
  public TreeVisitor<?, ExecutionContext> getVisitor(AnnotatedSources sources) {
    return sources.conversion(markers == null || markers);
  }
}
