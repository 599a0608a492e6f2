package io.forethought.processor.generation;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import java.util.List;

/** Writes what a method exports as an annotation, for the catalogue of its module. */
final class CatalogueAnnotation {

  private static final ClassName CATALOGUED = ClassName.get("io.forethought", "Catalogued");

  private CatalogueAnnotation() {}

  // Reads as: @Catalogued(name = "shop_orders_created_total", type = "counter", help = "…", …)
  static AnnotationSpec of(CatalogueEntry entry) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(CATALOGUED)
            .addMember("name", "$S", entry.name().value())
            .addMember("type", "$S", entry.type().id())
            .addMember("help", "$S", entry.help());
    if (entry.unit() != BaseUnit.NONE) {
      annotation.addMember("unit", "$S", entry.unit().word());
    }
    entry.labels().forEach(label -> annotation.addMember("labels", "$L", label(label)));
    numbers(annotation, "buckets", entry.buckets());
    numbers(annotation, "quantiles", entry.quantiles());
    entry
        .formerly()
        .ifPresent(
            former ->
                annotation
                    .addMember("renamedFrom", "$S", former.name())
                    .addMember("until", "$S", former.until()));
    entry
        .accepted()
        .forEach(acceptance -> annotation.addMember("accepted", "$L", accepted(acceptance)));
    return annotation.build();
  }

  private static AnnotationSpec label(CatalogueLabel label) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(CATALOGUED.nestedClass("Label"))
            .addMember("name", "$S", label.name());
    if (label.isClosed()) {
      annotation.addMember("values", "{$L}", strings(label.values()));
    } else if (label.max() > 0) {
      annotation.addMember("max", "$L", label.max());
    }
    return annotation.build();
  }

  private static AnnotationSpec accepted(Acceptance acceptance) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(CATALOGUED.nestedClass("Accepted"))
            .addMember("code", "$S", acceptance.code());
    if (!acceptance.reason().isEmpty()) {
      annotation.addMember("reason", "$S", acceptance.reason());
    }
    return annotation.build();
  }

  private static CodeBlock strings(List<String> values) {
    return values.stream()
        .map(value -> CodeBlock.of("$S", value))
        .collect(CodeBlock.joining(",$W"));
  }

  private static void numbers(AnnotationSpec.Builder annotation, String name, List<Double> values) {
    if (!values.isEmpty()) {
      annotation.addMember(
          name,
          "{$L}",
          values.stream()
              .map(value -> CodeBlock.of("$L", Registration.literal(value)))
              .collect(CodeBlock.joining(",$W")));
    }
  }
}
