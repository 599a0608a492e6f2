package io.forethought.processor.rules.integrations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.jpa.ModelEntity;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires that a model is an entity with rows to count. */
final class ModelWithoutRowsRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(declarations.models().stream().flatMap(ModelWithoutRowsRule::judge));
  }

  private static Stream<Finding> judge(ModelEntity entity) {
    if (!entity.visible()) {
      return finding(
          entity, "it is private, so the generated listener cannot use it", "remove \"private\"");
    }
    return switch (entity.rows()) {
      case YES -> Stream.empty();
      case NO_ENTITY ->
          finding(
              entity,
              "it is not an entity",
              "mark it @Entity, or move the annotation to an entity");
      case NO_SUBCLASS ->
          finding(
              entity,
              "it is abstract, and no class in this module extends it",
              "move the annotation to the entities that extend it");
    };
  }

  private static Stream<Finding> finding(ModelEntity entity, String problem, String fix) {
    return Stream.of(
        Finding.of(Code.MODEL_WITHOUT_ROWS, entity.site(), entity.type().nested(), problem, fix));
  }
}
