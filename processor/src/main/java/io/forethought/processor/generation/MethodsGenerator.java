package io.forethought.processor.generation;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.model.methods.InstrumentedType;
import java.util.List;

/** Generates the classes that record the calls of methods. */
public final class MethodsGenerator {

  private final boolean marksGenerated;

  /**
   * @param marksGenerated whether {@code @Generated} is visible
   */
  public MethodsGenerator(boolean marksGenerated) {
    this.marksGenerated = marksGenerated;
  }

  /**
   * The metric set and the decorator.
   *
   * @param forCdi whether CDI creates the decorator
   */
  public List<SourceFile> generate(InstrumentedType service, boolean forCdi) {
    return service.hasMetrics()
        ? List.of(metrics(service), decorator(service, forCdi))
        : List.of(decorator(service, forCdi));
  }

  private SourceFile metrics(InstrumentedType service) {
    return new MeasuredMetricsGenerator(service)
        .generate(marked(TypeSpec.interfaceBuilder(RuntimeTypes.name(service.metrics()))));
  }

  private SourceFile decorator(InstrumentedType service, boolean forCdi) {
    TypeSpec.Builder type = marked(TypeSpec.classBuilder(RuntimeTypes.name(service.decorator())));
    return service
        .superclass()
        .map(superclass -> new SubclassGenerator(service, superclass).generate(type))
        .orElseGet(() -> new DecoratorGenerator(service).generate(type, forCdi));
  }

  private TypeSpec.Builder marked(TypeSpec.Builder type) {
    if (marksGenerated) {
      type.addAnnotation(
          AnnotationSpec.builder(ImplementationGenerator.GENERATED)
              .addMember("value", "$S", "io.forethought.processor.MetricsProcessor")
              .build());
    }
    return type;
  }
}
