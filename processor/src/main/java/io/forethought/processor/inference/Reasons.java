package io.forethought.processor.inference;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.inference.scraped.FamilySite;
import java.util.Locale;

/** Why inferred declarations violate rules. */
final class Reasons {

  /** The reason for a budget. */
  static final String BUDGET = "The bounds of its labels are guesses.";

  private Reasons() {}

  /** The reason to accept a finding. */
  static String accepting(Finding finding, Draft draft) {
    if (finding.code() == Code.HELP_MISSING) {
      return "It had no help text.";
    }
    if (finding.site() instanceof FamilySite site && site.part().equals(FamilySite.HELP)) {
      return "It had this help text.";
    }
    if (finding.site() instanceof FamilySite site && site.isLabel()) {
      return finding.code() == Code.LABEL_PROMISES_UNBOUNDED
          ? values(site.part(), draft)
          : "Existing queries read the label " + site.part() + ".";
    }
    return "Existing queries read this name.";
  }

  private static String values(String label, Draft draft) {
    return number(
            draft.labels().stream()
                .filter(each -> each.seen().name().equals(label))
                .mapToInt(each -> each.seen().values().size())
                .sum(),
            "value")
        + " of "
        + label
        + " so far; check that there are not many more.";
  }

  /** A number with its noun. */
  static String number(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
