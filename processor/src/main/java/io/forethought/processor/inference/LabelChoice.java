package io.forethought.processor.inference;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.inference.scraped.FamilySite;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.Series;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Chooses shapes and bounds of labels that the rules accept. */
final class LabelChoice {

  /** Values that no enum can have. */
  private static final Set<Code> ABOUT_VALUES =
      Set.of(
          Code.LABEL_VALUE_REPEATED,
          Code.LABEL_VALUE_RESERVED,
          Code.LABEL_VALUE_OF_ALL,
          Code.LABEL_WITHOUT_VALUES,
          Code.TEXT_NOT_PRINTABLE);

  private static final Set<Code> ABOUT_SERIES =
      Set.of(Code.METRIC_TOO_LARGE, Code.COMBINATIONS_TOO_MANY, Code.LABEL_TOO_LARGE);

  private LabelChoice() {}

  /** The metric with labels that the rules accept, or with a budget. */
  static Draft best(Draft draft, Judge judge) {
    Draft valid = withValues(draft, judge);
    if (!isTooLarge(valid, judge)) {
      return valid;
    }
    Draft tight = tight(valid, judge);
    return isTooLarge(tight, judge) ? tight.budgeting(Series.of(judge.named(tight))) : tight;
  }

  /** The metric with as much room for more values as its limit leaves. */
  private static Draft tight(Draft draft, Judge judge) {
    long limit = Limits.DEFAULT.seriesPerMetric();
    Draft tight = draft;
    while (Series.of(judge.named(tight)) > limit) {
      Optional<DraftLabel> widest =
          tight.labels().stream()
              .filter(label -> label.room() > 0)
              .max(Comparator.comparingInt(DraftLabel::room));
      if (widest.isEmpty()) {
        return tight;
      }
      tight = tight.changing(widest.get().seen().name(), DraftLabel::tighter);
    }
    return tight;
  }

  private static Draft withValues(Draft draft, Judge judge) {
    Draft valid = draft;
    for (Finding finding : judge.errorsIn(draft)) {
      if (ABOUT_VALUES.contains(finding.code())
          && finding.site() instanceof FamilySite site
          && site.isLabel()) {
        valid = valid.changing(site.part(), label -> label.as(Shape.CAPPED));
      }
    }
    return valid;
  }

  private static boolean isTooLarge(Draft draft, Judge judge) {
    return judge.errorsIn(draft).stream()
        .anyMatch(finding -> ABOUT_SERIES.contains(finding.code()));
  }
}
