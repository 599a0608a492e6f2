package io.forethought.processor.testing.facts;

import static io.forethought.processor.testing.facts.TestSite.at;

import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.jpa.ModelEntity;
import io.forethought.processor.model.jpa.ModelEntity.Hook;
import io.forethought.processor.model.jpa.ModelEntity.Rows;

/** Entities for the tests of rules. */
public final class TestEntity {

  private TestEntity() {}

  public static ModelEntity entity(String name, String model) {
    return entity(name, model, Rows.YES, true, Hook.THERE);
  }

  public static ModelEntity entity(
      String name, String model, Rows rows, boolean visible, Hook hook) {
    return new ModelEntity(
        TypeName.of("shop", name),
        new Sited<>(model, at(name + ".value")),
        rows,
        visible,
        hook,
        at(name));
  }
}
