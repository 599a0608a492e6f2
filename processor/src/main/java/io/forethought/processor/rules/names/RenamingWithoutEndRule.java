package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CalendarDay;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.OldName;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requires a valid last day for every old name. */
final class RenamingWithoutEndRule implements Rule {

  private static final String YEAR_FIRST = "([0-9]{4})([-/.]?)([0-9]{1,2})\\2([0-9]{1,2})";

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (OldName old : OldName.all(declarations)) {
      if (old.until().isEmpty()) {
        findings.add(finding(old));
      }
    }
  }

  private static Finding finding(OldName old) {
    String written = old.renaming().until().value();
    return Finding.of(
        Code.RENAMING_WITHOUT_END,
        old.renaming().until().site(),
        old.name(),
        written,
        nearest(written)
            .map(day -> "until = \"" + day + "\"")
            .orElse("write the last day as year-month-day: until = \"2027-06-30\""));
  }

  /** The intended day, if it is clear: only a day that begins with the year is. */
  private static Optional<String> nearest(String written) {
    Matcher parts = Pattern.compile(YEAR_FIRST).matcher(written.strip());
    return parts.matches()
        ? Optional.of(
                parts.group(1) + "-" + twoDigits(parts.group(3)) + "-" + twoDigits(parts.group(4)))
            .filter(day -> CalendarDay.of(day).isPresent())
        : Optional.empty();
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
