package io.forethought.processor.rules.integrations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.naming.ReservedLabel;
import io.forethought.processor.naming.SnakeCase;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Requires that an added label has a valid name that is not in use. */
final class RequestLabelTakenRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(declarations.instrumentations().stream().flatMap(RequestLabelTakenRule::judge));
  }

  private static Stream<Finding> judge(Instrumentation http) {
    Set<String> own = new HashSet<>();
    http.profile().families().stream()
        .flatMap(family -> family.labels().stream())
        .forEach(label -> own.add(DerivedName.snakeCase(label.parameter())));
    Set<String> added = new HashSet<>();
    return http.added().stream()
        .flatMap(
            label -> {
              String name = DerivedName.snakeCase(label.method());
              return problem(name, own, added).stream()
                  .map(
                      problem ->
                          Finding.of(
                              Code.REQUEST_LABEL_TAKEN,
                              label.site(),
                              name,
                              problem,
                              label.method()));
            });
  }

  private static Optional<String> problem(String name, Set<String> own, Set<String> added) {
    if (own.contains(name)) {
      return Optional.of("the HTTP metrics already have this label");
    }
    if (!added.add(name)) {
      return Optional.of("another method of the class already has this label name");
    }
    if (!SnakeCase.holds(name)) {
      return Optional.of("it is not in snake case");
    }
    return ReservedLabel.owner(name).map(owner -> "it is reserved for " + owner);
  }
}
