package io.forethought.processor.generation;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.model.http.Instrumentation;
import java.util.List;

/** Generates the classes that record the requests of a web application. */
public final class HttpGenerator {

  private final boolean marksGenerated;
  private final Limits limits;

  /**
   * @param marksGenerated whether {@code @Generated} is visible
   * @param limits how many series a metric may have without a budget
   */
  public HttpGenerator(boolean marksGenerated, Limits limits) {
    this.marksGenerated = marksGenerated;
    this.limits = limits;
  }

  /** The metric set, the class that records to it, and the one that adds the filters. */
  public List<SourceFile> generate(Instrumentation declared) {
    Instrumentation http = declared.within(limits);
    return List.of(
        new HttpMetricsGenerator(http, limits)
            .generate(marked(TypeSpec.interfaceBuilder(RuntimeTypes.name(http.metrics())))),
        new HttpRecorderGenerator(http)
            .generate(marked(TypeSpec.classBuilder(RuntimeTypes.name(http.recorder())))),
        new HttpInitializerGenerator(http)
            .generate(marked(TypeSpec.classBuilder(RuntimeTypes.name(http.initializer())))));
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
