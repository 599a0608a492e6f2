package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.jpa.ModelEntity;
import java.util.stream.Stream;

/** Somebody tells when a row changes. */
final class ModelHookMissingRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return declarations.models().stream()
        .filter(entity -> entity.hook() != ModelEntity.Hook.THERE)
        .map(ModelHookMissingRule::finding);
  }

  private static Finding finding(ModelEntity entity) {
    String listener = "@EntityListeners(" + entity.listener().nested() + ".class)";
    boolean isEclipseLink = entity.hook() == ModelEntity.Hook.ECLIPSELINK;
    return Finding.of(
        Code.MODEL_HOOK_MISSING,
        entity.site(),
        entity.type().nested(),
        isEclipseLink
            ? "EclipseLink asks for a listener"
            : "neither Hibernate is here nor a listener",
        "add " + listener + " to " + entity.type().nested());
  }
}
