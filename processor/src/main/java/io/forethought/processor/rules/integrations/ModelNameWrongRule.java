package io.forethought.processor.rules.integrations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.jpa.ModelEntity;
import io.forethought.processor.naming.SnakeCase;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires a short model name in snake case. */
final class ModelNameWrongRule implements Rule {

  private static final int LONGEST = 40;

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(declarations.models().stream().flatMap(ModelNameWrongRule::judge));
  }

  private static Stream<Finding> judge(ModelEntity entity) {
    String model = entity.model().value();
    if (!SnakeCase.holds(model)) {
      String fix =
          SnakeCase.nearest(model)
              .map(nearest -> "@ExportModelOperations(\"" + nearest + "\")")
              .orElse(
                  "use lowercase words of the letters a to z and digits, starting with a letter");
      return finding(entity, "it is not in snake case", fix);
    }
    return model.length() > LONGEST
        ? finding(
            entity,
            "it has " + model.length() + " characters",
            "use at most " + LONGEST + " characters: @ExportModelOperations(\"…\")")
        : Stream.empty();
  }

  private static Stream<Finding> finding(ModelEntity entity, String problem, String fix) {
    return Stream.of(
        Finding.of(
            Code.MODEL_NAME_WRONG, entity.model().site(), entity.model().value(), problem, fix));
  }
}
