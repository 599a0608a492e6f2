package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.naming.SnakeCase;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Requires names in snake case. */
final class NameNotSnakeCaseRule implements Rule {

  private static final String NO_PROPOSAL =
      "use lowercase words of the letters a to z and digits, starting with a letter: ";

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (NamePrefix prefix : NamePrefix.all(declarations)) {
      inPrefix(prefix, findings);
    }
    for (Declared declared : Declared.all(declarations)) {
      inName(declared, findings);
    }
  }

  private static void inPrefix(NamePrefix prefix, Findings findings) {
    if (SnakeCase.holds(prefix.text())) {
      return;
    }
    String fix = prefix.fix(NO_PROPOSAL + prefix.attribute() + " = \"…\"");
    findings.add(NameFinding.of(Code.NAME_NOT_SNAKE_CASE, prefix, "", fix + orJoined(prefix)));
  }

  /**
   * An alternative fix, because a namespace of several words may be meant as one: {@code MyApp}.
   */
  private static String orJoined(NamePrefix prefix) {
    return prefix.joined().map(joined -> "; or " + joined).orElse("");
  }

  private static void inName(Declared declared, Findings findings) {
    if (SnakeCase.holds(declared.own())) {
      return;
    }
    boolean given = declared.metric().nameGiven();
    findings.add(
        Code.NAME_NOT_SNAKE_CASE,
        declared.metric().name().site(),
        "name",
        declared.own(),
        given ? "" : ", derived from the method,",
        fix(declared));
  }

  private static String fix(Declared declared) {
    String otherwise = NO_PROPOSAL + "name = \"…\"";
    return SnakeCase.nearest(declared.written()).isEmpty()
        ? otherwise
        : CorrectName.of(declared).fix(otherwise);
  }
}
