package io.forethought.recipes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.forethought.recipes.annotations.AnnotatedSources;
import io.forethought.recipes.annotations.MicrometerAnnotations;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Option;
import org.openrewrite.SourceFile;
import org.openrewrite.TreeVisitor;

/**
 * Replaces annotations of Micrometer on methods by those of Forethought. Their series have other
 * labels afterwards.
 *
 * @since 0.1.0
 */
public final class FromMicrometerAnnotations extends ReportingRecipe<AnnotatedSources> {

  @Option(
      displayName = "Markers",
      description =
          "Whether comments in the sources say why annotations are kept. Yes, by default.",
      example = "false",
      required = false)
  private final @Nullable Boolean markers;

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
    report(sources.plan(lastDayOfOldNames()), context);
    return List.of();
  }

  @Override
  public TreeVisitor<?, ExecutionContext> getVisitor(AnnotatedSources sources) {
    return sources.conversion(markers == null || markers);
  }
}
