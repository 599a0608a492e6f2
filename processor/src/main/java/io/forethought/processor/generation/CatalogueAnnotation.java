package io.forethought.processor.generation;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes what a method exports as an annotation, for the catalogue of its module. The text between
 * the parentheses is assembled here, because JavaPoet is slow with many small pieces.
 */
final class CatalogueAnnotation {

  private static final ClassName CATALOGUED = ClassName.get("io.forethought", "Catalogued");

  private CatalogueAnnotation() {}

  // Reads as: @Catalogued(
  //               name = "shop_orders_created_total",
  //               type = "counter",
  //               help = "…")
  static AnnotationSpec of(CatalogueEntry entry) {
    List<String> members = new ArrayList<>();
    members.add("name = " + JavaText.literal(entry.name().value()));
    members.add("type = " + JavaText.literal(entry.type().id()));
    members.add("help = " + JavaText.literal(entry.help()));
    if (entry.unit() != BaseUnit.NONE) {
      members.add("unit = " + JavaText.literal(entry.unit().word()));
    }
    list(members, "labels", entry.labels(), CatalogueAnnotation::label);
    numbers(members, "buckets", entry.buckets());
    numbers(members, "quantiles", entry.quantiles());
    entry
        .formerly()
        .ifPresent(
            former -> {
              members.add("renamedFrom = " + JavaText.literal(former.name()));
              members.add("until = " + JavaText.literal(former.until()));
            });
    list(members, "accepted", entry.accepted(), CatalogueAnnotation::accepted);
    return AnnotationSpec.builder(CATALOGUED)
        .addMember("value", "$L", "\n" + String.join(",\n", members))
        .build();
  }

  private static <T> void list(
      List<String> members, String name, List<T> values, Function<T, String> text) {
    if (values.size() == 1) {
      members.add(name + " = " + text.apply(values.get(0)));
    } else if (!values.isEmpty()) {
      members.add(
          values.stream()
              .map(value -> "\n    " + text.apply(value))
              .collect(Collectors.joining(",", name + " = {", "\n}")));
    }
  }

  private static String label(CatalogueLabel label) {
    String name = "@Catalogued.Label(name = " + JavaText.literal(label.name());
    if (label.isClosed()) {
      return name
          + ", values = "
          + JavaText.list(label.values().stream().map(JavaText::literal).toList())
          + ")";
    }
    return label.max() > 0 ? name + ", max = " + label.max() + ")" : name + ")";
  }

  private static String accepted(Acceptance acceptance) {
    String code = "@Catalogued.Accepted(code = " + JavaText.literal(acceptance.code());
    return acceptance.reason().isEmpty()
        ? code + ")"
        : code + ", reason = " + JavaText.literal(acceptance.reason()) + ")";
  }

  private static void numbers(List<String> members, String name, List<Double> values) {
    if (!values.isEmpty()) {
      members.add(name + " = " + JavaText.list(values.stream().map(JavaText::literal).toList()));
    }
  }
}
