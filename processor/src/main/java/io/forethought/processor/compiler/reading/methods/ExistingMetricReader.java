package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.Enclosing;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.methods.ExistingMetric;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * Reads which metric of another set an annotation names.
 *
 * @param elements from the compiler
 * @param service the type with the annotation
 * @param references reads the set
 */
record ExistingMetricReader(Elements elements, TypeElement service, References references) {

  /** The metric, if the annotation names a set or a metric. */
  Optional<ExistingMetric> read(Written written) {
    if (!written.has("in") && !written.has("metric")) {
      return Optional.empty();
    }
    Optional<TypeElement> type =
        written
            .type("in")
            .filter(DeclaredType.class::isInstance)
            .map(declared -> (TypeElement) ((DeclaredType) declared).asElement());
    Optional<MetricSet> set = type.flatMap(references::set);
    return Optional.of(
        new ExistingMetric(
            type.map(Names::of),
            set.isPresent(),
            type.filter(found -> isVisible(found, written)).isPresent(),
            set.map(MetricSet::complete).orElse(true),
            written.value("metric", String.class, "").value(),
            set.map(MetricSet::metrics).orElse(List.of())));
  }

  private boolean isVisible(TypeElement type, Written written) {
    return Enclosing.hiding(type, elements.getPackageOf(service), written.site()).isEmpty();
  }
}
