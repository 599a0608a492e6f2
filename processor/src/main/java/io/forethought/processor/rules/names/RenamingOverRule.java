package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.OldName;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.time.LocalDate;
import java.util.Optional;

/** Rejects old names after their last day, if the build sets today's date. */
final class RenamingOverRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    Optional<LocalDate> today = declarations.limits().today();
    if (today.isEmpty()) {
      return;
    }
    for (OldName old : OldName.all(declarations)) {
      Optional<LocalDate> until = old.until();
      if (until.isPresent() && today.get().isAfter(until.get())) {
        findings.add(finding(old, until.get(), today.get()));
      }
    }
  }

  private static Finding finding(OldName old, LocalDate until, LocalDate today) {
    return Finding.of(Code.RENAMING_OVER, old.renaming().until().site(), old.name(), until, today);
  }
}
