package io.forethought.recipes;

import io.forethought.recipes.plan.Outcome;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.openrewrite.ExecutionContext;
import org.openrewrite.ScanningRecipe;

/**
 * A recipe that decides with all sources at hand, and reports what it decided.
 *
 * @param <S> the sources
 */
abstract class ReportingRecipe<S> extends ScanningRecipe<S> {

  private static final int MONTHS_OF_OLD_NAMES = 6;

  private final transient ConvertedMeters table = new ConvertedMeters(this);

  /** A second cycle would find nothing else. */
  @Override
  public int maxCycles() {
    return 1;
  }

  /** The last day on which renamed metrics have their old names, too. */
  static String lastDayOfOldNames() {
    return LocalDate.now(ZoneOffset.UTC).plusMonths(MONTHS_OF_OLD_NAMES).toString();
  }

  /** Adds a row for each outcome. */
  void report(List<Outcome> outcomes, ExecutionContext context) {
    for (Outcome outcome : outcomes) {
      table.insertRow(
          context,
          new ConvertedMeters.Row(
              outcome.file(),
              outcome.line(),
              outcome.meter(),
              outcome.converted(),
              outcome.detail()));
    }
  }
}
