package io.forethought.processor.rules.integrations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.jpa.ModelEntity;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Requires a listener that observes changes of the rows of an entity that has rows. */
final class ModelHookMissingRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.models().stream()
            .filter(entity -> entity.visible() && entity.rows() == ModelEntity.Rows.YES)
            .filter(entity -> entity.hook() != ModelEntity.Hook.THERE)
            .map(ModelHookMissingRule::finding));
  }

  private static Finding finding(ModelEntity entity) {
    boolean isEclipseLink = entity.hook() == ModelEntity.Hook.ECLIPSELINK;
    String listener =
        "add @EntityListeners("
            + entity.listener().nested()
            + ".class) to "
            + entity.type().nested();
    return Finding.of(
        Code.MODEL_HOOK_MISSING,
        entity.site(),
        entity.type().nested(),
        isEclipseLink
            ? "EclipseLink requires a property or a listener"
            : "Hibernate is not on the class path, and the entity has no listener",
        isEclipseLink
            ? "set eclipselink.session.customizer to"
                + " io.forethought.jpa.eclipselink.ModelCustomizer in META-INF/persistence.xml, or "
                + listener
            : listener
                + ", or list META-INF/forethought/models.xml as a mapping file in"
                + " META-INF/persistence.xml; if the server provides Hibernate, compile"
                + " with -Aforethought.FT510=off");
  }
}
