package io.forethought.processor.generation;

import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * The fields in which a generated class keeps one metric: the family and its labels, or the single
 * data point of a metric without labels.
 */
final class MetricFields {

  private final Metric metric;
  private final InheritedNames types;
  private final String name;
  private final Map<String, String> labels = new LinkedHashMap<>();

  /**
   * Chooses names that no other field of the class has. The tags are explicit, because those that
   * the allocator generates are expensive.
   */
  MetricFields(Metric metric, NameAllocator names, InheritedNames types) {
    this.metric = metric;
    this.types = types;
    this.name = names.newName(metric.method(), new Object());
    if (metric.type() != MetricType.INFO) {
      for (Label label : metric.labels()) {
        String field = metric.method() + capitalized(label.parameter());
        labels.put(label.parameter(), names.newName(field, new Object()));
      }
    }
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The metric that is kept. */
  Metric metric() {
    return metric;
  }

  /** The field of the family, or of the only data point. */
  String name() {
    return name;
  }

  /** The field of a label. */
  String nameOf(Label label) {
    return Objects.requireNonNull(labels.get(label.parameter()));
  }

  /** Whether the metric has one series for each combination of its labels. */
  boolean isLabelled() {
    return !labels.isEmpty();
  }

  // Reads as: private final CounterFamily created;
  //           private final EnumLabel<UserType> createdUserType;
  /**
   * The declarations of the fields.
   *
   * @param modifiers those of the fields: only the constructor can write final ones
   */
  List<FieldSpec> declarations(Modifier... modifiers) {
    List<FieldSpec> fields = new ArrayList<>();
    fields.add(FieldSpec.builder(type(), name, modifiers).build());
    if (isLabelled()) {
      for (Label label : metric.labels()) {
        TypeName type = RuntimeTypes.label(label.bound(), types);
        fields.add(FieldSpec.builder(type, nameOf(label), modifiers).build());
      }
    }
    return fields;
  }

  private TypeName type() {
    if (metric.type() == MetricType.INFO) {
      return RuntimeTypes.INFO_FAMILY;
    }
    if (metric.type() == MetricType.STATE_SET) {
      return isLabelled()
          ? ParameterizedTypeName.get(RuntimeTypes.family(metric.type()), states())
          : RuntimeTypes.stateSetCell(states());
    }
    return isLabelled()
        ? RuntimeTypes.family(metric.type())
        : RuntimeTypes.dataPoint(metric.type());
  }

  /** The enum of a state set. */
  TypeName states() {
    return name(metric.states().orElseThrow().constants().type());
  }

  /** The names of classes in the generated class. */
  InheritedNames types() {
    return types;
  }

  /** A class by its name. */
  TypeName name(io.forethought.processor.model.TypeName type) {
    return types.name(type);
  }
}
