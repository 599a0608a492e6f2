package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.naming.ReservedPrefix;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects names with prefixes that are reserved for the platform. */
final class PrefixReservedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Stream.concat(
            NamePrefix.all(declarations).flatMap(PrefixReservedRule::inPrefix),
            Check.metrics(declarations, PrefixReservedRule::inName)));
  }

  private static Stream<Finding> inPrefix(NamePrefix prefix) {
    return prefix.first()
        ? ReservedPrefix.of(prefix.text() + "_", prefix.set())
            .map(
                reserved ->
                    NameFinding.of(
                        Code.PREFIX_RESERVED,
                        prefix,
                        reserved.text(),
                        reserved.owner(),
                        prefix.unreserved()))
        : Stream.empty();
  }

  private static Stream<Finding> inName(Declared declared) {
    return declared.isFirst()
        ? ReservedPrefix.of(declared.name(), declared.set())
            .map(
                reserved ->
                    NameFinding.of(
                        Code.PREFIX_RESERVED,
                        declared,
                        reserved.text(),
                        reserved.owner(),
                        fix(declared)))
        : Stream.empty();
  }

  private static String fix(Declared declared) {
    CorrectName correct = CorrectName.of(declared);
    String better = correct.full().orElse(declared.name());
    return ReservedPrefix.begins(better, declared.set())
        ? "start with the name of your application: name = \"…_" + better + "\""
        : correct.fix();
  }
}
