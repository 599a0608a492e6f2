package io.forethought.processor.generation.components;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.components.Framework;
import io.forethought.processor.model.methods.InstrumentedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the classes that make metric sets and decorators beans of a framework. */
public final class ComponentGenerator {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  private final boolean marksGenerated;

  /**
   * @param marksGenerated whether {@code @Generated} is visible
   */
  public ComponentGenerator(boolean marksGenerated) {
    this.marksGenerated = marksGenerated;
  }

  /** The class that makes a metric set a bean. */
  public SourceFile generate(MetricSet set, Framework framework) {
    SetComponent component = new SetComponent(set);
    TypeSpec.Builder type = open(component.name(), set.access());
    switch (framework) {
      case SPRING -> new SpringSet(component).addTo(type);
      case CDI -> new CdiSet(component).addTo(type);
      case JAKARTA_INJECT -> new InjectedSet(component).addTo(type);
    }
    return file(component.name(), type, set.deprecated());
  }

  /** The class that makes Spring measure beans. */
  public SourceFile generate(InstrumentedType service) {
    TypeName name = SetComponent.nameOf(service.decorator());
    TypeSpec.Builder type = open(name, service.access());
    new SpringDecoration(service, name).addTo(type);
    return file(name, type, service.deprecated());
  }

  private SourceFile file(TypeName name, TypeSpec.Builder type, boolean deprecated) {
    if (marksGenerated) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED)
              .addMember("value", "$S", "io.forethought.processor.MetricsProcessor")
              .build());
    }
    if (deprecated) {
      AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
      List.of("deprecation", "removal").forEach(each -> suppressed.addMember("value", "$S", each));
      type.addAnnotation(suppressed.build());
    }
    String text =
        JavaFile.builder(name.packageName(), type.build())
            .skipJavaLangImports(true)
            .build()
            .toString();
    return new SourceFile(name, text);
  }

  /** A class that can be named where the declaration can be. */
  private static TypeSpec.Builder open(TypeName name, MetricSet.Access access) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name.nested());
    return access == MetricSet.Access.PUBLIC ? type.addModifiers(Modifier.PUBLIC) : type;
  }
}
