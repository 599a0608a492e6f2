package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.naming.ReservedPrefix;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.Optional;

/** Rejects names with prefixes that are reserved for the platform. */
final class PrefixReservedRule implements Rule {

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
    if (!prefix.first()) {
      return;
    }
    Optional<ReservedPrefix> reserved = ReservedPrefix.of(prefix.text() + "_", prefix.set());
    if (reserved.isPresent()) {
      findings.add(
          NameFinding.of(
              Code.PREFIX_RESERVED,
              prefix,
              reserved.get().text(),
              reserved.get().owner(),
              prefix.unreserved()));
    }
  }

  private static void inName(Declared declared, Findings findings) {
    if (!declared.isFirst()) {
      return;
    }
    Optional<ReservedPrefix> reserved = ReservedPrefix.of(declared.name(), declared.set());
    if (reserved.isPresent()) {
      findings.add(
          NameFinding.of(
              Code.PREFIX_RESERVED,
              declared,
              reserved.get().text(),
              reserved.get().owner(),
              fix(declared)));
    }
  }

  private static String fix(Declared declared) {
    CorrectName correct = CorrectName.of(declared);
    String better = correct.full().orElse(declared.name());
    return ReservedPrefix.begins(better, declared.set())
        ? "start with the name of your application: name = \"…_" + better + "\""
        : correct.fix();
  }
}
