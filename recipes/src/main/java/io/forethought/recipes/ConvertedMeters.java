package io.forethought.recipes;

import org.openrewrite.Column;
import org.openrewrite.DataTable;
import org.openrewrite.Recipe;

/**
 * A table of all meters in the sources: what replaces them, or why they are kept.
 *
 * @since 0.1.0
 */
public final class ConvertedMeters extends DataTable<ConvertedMeters.Row> {

  /**
   * A table of a recipe.
   *
   * @param recipe the recipe that fills it
   */
  public ConvertedMeters(Recipe recipe) {
    super(recipe, "Meters", "Every meter in the sources: what replaces it, or why it is kept.");
  }

  /**
   * A meter at one place.
   *
   * @param file the source
   * @param line the line of the source, before the recipe changes it
   * @param meter what it is, with its name in Prometheus
   * @param converted whether it was replaced
   * @param detail what replaces it, or why nothing does
   */
  public record Row(
      @Column(displayName = "File", description = "The source.") String file,
      @Column(displayName = "Line", description = "The line, before the recipe changes it.")
          int line,
      @Column(displayName = "Meter", description = "Its type, and its name in Prometheus.")
          String meter,
      @Column(displayName = "Converted", description = "Whether the recipe replaces it.")
          boolean converted,
      @Column(displayName = "Detail", description = "What replaces it, or why nothing does.")
          String detail) {}
}
