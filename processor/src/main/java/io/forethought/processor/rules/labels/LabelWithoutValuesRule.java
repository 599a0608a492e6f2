package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.States;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;
import java.util.Optional;

/** Requires that a label can have at least one value. */
final class LabelWithoutValuesRule implements MetricRule {

  private record Lack(Site site, String reason, String fix) {}

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    for (Label label : metric.labels()) {
      Optional<Lack> lack = lack(label.bound(), label);
      if (lack.isPresent()) {
        findings.add(finding(label.name().value(), lack.get()));
      }
    }
    if (metric.states().isPresent() && metric.states().get().constants().size() == 0) {
      States states = metric.states().get();
      Lack lack = constants(states.constants(), states.site());
      findings.add(finding(metric.name().value(), lack));
    }
  }

  private static Finding finding(String label, Lack lack) {
    return Finding.of(Code.LABEL_WITHOUT_VALUES, lack.site(), label, lack.reason(), lack.fix());
  }

  private static Optional<Lack> lack(Bound bound, Label label) {
    if (bound.size() > 0) {
      return Optional.empty();
    }
    if (bound instanceof Bound.Constants constants) {
      return Optional.of(constants(constants, label.site()));
    }
    if (bound instanceof Bound.Listed) {
      return Optional.of(
          new Lack(attribute(label, "values"), "its list is empty", "values = {\"…\", \"…\"}"));
    }
    if (bound instanceof Bound.Capped capped) {
      return Optional.of(
          new Lack(capped.max().site(), "max is " + capped.max().value(), "max = 20"));
    }
    if (bound instanceof Bound.Range range) {
      int from = range.from().value();
      int to = range.to().value();
      return Optional.of(
          new Lack(
              range.to().site(),
              "to = " + to + " is below from = " + from,
              "from = " + to + ", to = " + from));
    }
    return Optional.empty();
  }

  private static Lack constants(Bound.Constants constants, Site site) {
    String type = constants.type().nested();
    return new Lack(site, "the enum " + type + " has no constants", "add constants to " + type);
  }

  private static Site attribute(Label label, String name) {
    return label.boundsGiven().stream()
        .filter(attribute -> attribute.value().equals(name))
        .map(Sited::site)
        .findFirst()
        .orElse(label.site());
  }
}
