package io.forethought.processor.generation;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.model.jpa.ModelEntity;
import javax.lang.model.element.Modifier;

/** Generates the class that an entity can name as its listener. */
public final class ListenerGenerator {

  private static final ClassName OPERATIONS =
      ClassName.get("io.forethought.jpa", "ModelOperations");

  private static final String PERSISTENCE = "jakarta.persistence";

  private final boolean marksGenerated;

  /**
   * @param marksGenerated whether {@code @Generated} is visible
   */
  public ListenerGenerator(boolean marksGenerated) {
    this.marksGenerated = marksGenerated;
  }

  /** The class. */
  public SourceFile generate(ModelEntity entity) {
    ClassName name = RuntimeTypes.name(entity.listener());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "Counts inserts, updates and deletes of {@link $T}, if that is annotated with\n{@code"
                    + " @EntityListeners($L.class)}. Hibernate does not need it.\n",
                RuntimeTypes.name(entity.type()),
                entity.listener().nested())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addField(
                FieldSpec.builder(
                        OPERATIONS, "MODEL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.of($S)", OPERATIONS, entity.model().value())
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("Called by the persistence provider.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .build())
            .addMethod(callback(entity, "PostPersist", "inserted"))
            .addMethod(callback(entity, "PostUpdate", "updated"))
            .addMethod(callback(entity, "PostRemove", "deleted"));
    if (marksGenerated) {
      type.addAnnotation(
          AnnotationSpec.builder(ImplementationGenerator.GENERATED)
              .addMember("value", "$S", "io.forethought.processor.MetricsProcessor")
              .build());
    }
    JavaFile file =
        JavaFile.builder(entity.type().packageName(), type.build())
            .skipJavaLangImports(true)
            .build();
    return new SourceFile(entity.listener(), file.toString());
  }

  // Reads as: @PostPersist void inserted(Order entity) { MODEL.insertedAtFlush(entity); }
  private static MethodSpec callback(ModelEntity entity, String event, String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(ClassName.get(PERSISTENCE, event))
        .addParameter(RuntimeTypes.name(entity.type()), "entity")
        .addStatement("MODEL.$LAtFlush(entity)", name)
        .build();
  }
}
