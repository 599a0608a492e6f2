package io.forethought.processor.generation;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.text.JavaText;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what a method exports as an annotation, for the catalogue of its module. The text between
 * the parentheses is assembled here, because JavaPoet is slow with many small pieces.
 */
final class CatalogueAnnotation {

  private static final ClassName CATALOGUED = ClassName.get("io.forethought", "Catalogued");

  private final ClassName type;

  CatalogueAnnotation(InheritedNames types) {
    this.type = types.visible(CATALOGUED);
  }

  // Reads as: @Catalogued(
  //               name = "shop_orders_created_total",
  //               type = "counter",
  //               help = "…")
  /** The annotation of a metric. */
  AnnotationSpec of(CatalogueEntry entry) {
    List<JavaCode> members = new ArrayList<>();
    text(members, "name", entry.name().value());
    text(members, "type", entry.type().id());
    text(members, "help", entry.help());
    if (entry.unit() != BaseUnit.NONE) {
      text(members, "unit", entry.unit().word());
    }
    list(members, "labels", labels(entry.labels()));
    numbers(members, "buckets", entry.buckets());
    numbers(members, "quantiles", entry.quantiles());
    if (entry.formerly().isPresent()) {
      text(members, "renamedFrom", entry.formerly().get().name());
      text(members, "until", entry.formerly().get().until());
    }
    list(members, "accepted", accepted(entry.accepted()));
    JavaCode code = JavaCode.of("\n");
    for (int i = 0; i < members.size(); i++) {
      code.add(i == 0 ? "" : ",\n").add(members.get(i));
    }
    return AnnotationSpec.builder(type).addMember("value", code.block()).build();
  }

  private static void text(List<JavaCode> members, String name, String value) {
    members.add(JavaCode.of(name + " = " + JavaText.literal(value)));
  }

  private static void list(List<JavaCode> members, String name, List<JavaCode> values) {
    if (values.size() == 1) {
      members.add(JavaCode.of(name + " = ").add(values.get(0)));
    } else if (!values.isEmpty()) {
      JavaCode code = JavaCode.of(name + " = {");
      for (int i = 0; i < values.size(); i++) {
        code.add(i == 0 ? "\n    " : ",\n    ").add(values.get(i));
      }
      members.add(code.add("\n}"));
    }
  }

  private List<JavaCode> labels(List<CatalogueLabel> labels) {
    List<JavaCode> all = new ArrayList<>();
    for (CatalogueLabel label : labels) {
      all.add(label(label));
    }
    return all;
  }

  private JavaCode label(CatalogueLabel label) {
    JavaCode code =
        JavaCode.of("@").add(type).add(".Label(name = " + JavaText.literal(label.name()));
    if (label.isClosed()) {
      List<String> literals = new ArrayList<>();
      for (String value : label.values()) {
        literals.add(JavaText.literal(value));
      }
      code.add(", values = ").add(JavaText.list(literals));
    } else if (label.max() > 0) {
      code.add(", max = " + label.max());
    }
    if (!label.idle().isEmpty()) {
      code.add(", idle = " + JavaText.literal(label.idle()));
    }
    return code.add(")");
  }

  private List<JavaCode> accepted(List<Acceptance> accepted) {
    List<JavaCode> all = new ArrayList<>();
    for (Acceptance acceptance : accepted) {
      all.add(accepted(acceptance));
    }
    return all;
  }

  private JavaCode accepted(Acceptance acceptance) {
    JavaCode code =
        JavaCode.of("@").add(type).add(".Accepted(code = " + JavaText.literal(acceptance.code()));
    if (!acceptance.reason().isEmpty()) {
      code.add(", reason = " + JavaText.literal(acceptance.reason()));
    }
    return code.add(")");
  }

  private static void numbers(List<JavaCode> members, String name, List<Double> values) {
    if (!values.isEmpty()) {
      List<String> literals = new ArrayList<>();
      for (double value : values) {
        literals.add(JavaText.literal(value));
      }
      members.add(JavaCode.of(name + " = ").add(JavaText.list(literals)));
    }
  }
}
