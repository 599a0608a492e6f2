package io.forethought.processor.rules.integrations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.http.RequestLabels;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Hiding;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires at least one label method, and that generated code can call it. */
final class RequestLabelsUnusableRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.instrumentations().stream()
            .flatMap(http -> http.labels().stream())
            .flatMap(RequestLabelsUnusableRule::judge));
  }

  private static Stream<Finding> judge(RequestLabels labels) {
    if (labels.labels().isEmpty()) {
      return finding(
          labels,
          "it has no method that is not private",
          "add one such as ApiVersion apiVersion(HttpServletRequest request), or remove labels");
    }
    if (!labels.hiddenBy().isEmpty()) {
      Hiding hiding = new Hiding(labels.hiddenBy());
      return finding(
          labels, "it is not visible to generated code: " + hiding.reason(), hiding.fix());
    }
    return labels.needsObject() && !labels.instantiable()
        ? finding(
            labels,
            "generated code cannot create an instance",
            "make its methods static, or make it a class with a constructor without parameters")
        : Stream.empty();
  }

  private static Stream<Finding> finding(RequestLabels labels, String problem, String fix) {
    return Stream.of(
        Finding.of(
            Code.REQUEST_LABELS_UNUSABLE, labels.site(), labels.type().nested(), problem, fix));
  }
}
