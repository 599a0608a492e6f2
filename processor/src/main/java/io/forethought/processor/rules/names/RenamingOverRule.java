package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.OldName;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Rejects old names after their last day, if the build sets today's date. */
final class RenamingOverRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.limits().today().stream()
            .flatMap(today -> OldName.all(declarations).flatMap(old -> judge(old, today))));
  }

  private static Stream<Finding> judge(OldName old, LocalDate today) {
    return old.until().filter(today::isAfter).map(until -> finding(old, until, today)).stream();
  }

  private static Finding finding(OldName old, LocalDate until, LocalDate today) {
    return Finding.of(Code.RENAMING_OVER, old.renaming().until().site(), old.name(), until, today);
  }
}
