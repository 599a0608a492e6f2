package io.forethought.processor.rules.integrations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.http.RequestLabel;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires that a label method takes a request and returns one of a few known values. */
final class RequestLabelWrongRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.instrumentations().stream()
            .flatMap(http -> http.added().stream())
            .flatMap(RequestLabelWrongRule::judge));
  }

  private static Stream<Finding> judge(RequestLabel label) {
    if (!label.takesRequest()) {
      return finding(
          label,
          "it must have the request as its only parameter",
          "write " + label.method() + "(HttpServletRequest request), or make it private");
    }
    if (!label.accessible()) {
      return finding(
          label,
          "generated code cannot call it",
          "make it public, or private if it is not a label");
    }
    return label.bound() instanceof Bound.Unsupported unsupported && unsupported.resolved()
        ? finding(
            label,
            "it returns " + unsupported.type() + ", whose values are not known at compile time",
            "return an enum or a boolean, or make it private if it is not a label")
        : Stream.empty();
  }

  private static Stream<Finding> finding(RequestLabel label, String problem, String fix) {
    return Stream.of(
        Finding.of(Code.REQUEST_LABEL_WRONG, label.site(), label.method(), problem, fix));
  }
}
