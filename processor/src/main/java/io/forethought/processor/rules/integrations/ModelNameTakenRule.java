package io.forethought.processor.rules.integrations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.jpa.ModelEntity;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Rejects two models with the same name. */
final class ModelNameTakenRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    Map<String, ModelEntity> first = new HashMap<>();
    findings.addAll(
        declarations.models().stream()
            .flatMap(
                entity ->
                    Optional.ofNullable(first.putIfAbsent(entity.model().value(), entity)).stream()
                        .map(
                            other ->
                                Finding.of(
                                    Code.MODEL_NAME_TAKEN,
                                    entity.model().site(),
                                    entity.model().value(),
                                    other.type().nested(),
                                    entity.type().nested()))));
  }
}
