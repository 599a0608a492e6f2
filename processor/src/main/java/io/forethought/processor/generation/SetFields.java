package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.ExistingMetric;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.MethodMetric;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a decorator with the metric sets into which it records. */
final class SetFields {

  private final JavaTypes types;
  private final InstrumentedType service;
  private final Map<TypeName, String> names = new LinkedHashMap<>();

  SetFields(InstrumentedType service, JavaTypes types) {
    this.types = types;
    this.service = service;
    NameAllocator free = new NameAllocator();
    List.of("service", "failures", "registry").forEach(free::newName);
    if (service.hasMetrics()) {
      names.put(service.metrics(), free.newName("metrics"));
    }
    for (TypeName set : service.sets()) {
      names.computeIfAbsent(set, other -> free.newName(decapitalized(other)));
    }
  }

  private static String decapitalized(TypeName set) {
    String name = set.simpleNames().get(set.simpleNames().size() - 1);
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The names of the fields. */
  Collection<String> names() {
    return names.values();
  }

  /** The types of the fields, by their names. */
  Map<String, ClassName> types() {
    Map<String, ClassName> all = new LinkedHashMap<>();
    names.forEach((set, name) -> all.put(name, types.name(set)));
    return all;
  }

  /** The sets in a sentence. */
  String describe() {
    return names.size() == 1 ? "a metric set" : "metric sets";
  }

  /** The parameters with the sets in a comment. */
  String javadoc() {
    return names.values().stream()
        .map(name -> "@param " + name + " " + (names.size() == 1 ? "the" : "a") + " metric set\n")
        .collect(Collectors.joining());
  }

  /** The field of the first set. */
  String first() {
    return names.values().iterator().next();
  }

  /** The field of the set that has a metric. */
  String of(MethodMetric metric) {
    return names.getOrDefault(
        metric.existing().flatMap(ExistingMetric::set).orElse(service.metrics()), first());
  }

  // Reads as: Forethought.metrics(OrderServiceMetrics.class)
  /** The arguments that find or register the sets on the default registry. */
  CodeBlock onDefaultRegistry() {
    return arguments("");
  }

  // Reads as: Forethought.metrics(OrderServiceMetrics.class, registry)
  /** The arguments that find or register the sets on a registry. */
  CodeBlock on(String registry) {
    return arguments(", " + registry);
  }

  private CodeBlock arguments(String registry) {
    return types().values().stream()
        .map(set -> CodeBlock.of("$T.metrics($T.class$L)", MethodTypes.FORETHOUGHT, set, registry))
        .collect(CodeBlock.joining(",$W"));
  }
}
