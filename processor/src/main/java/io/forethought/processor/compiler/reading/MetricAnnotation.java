package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * A metric annotation on a method.
 *
 * @param type the type that it declares
 * @param written the annotation as written
 */
record MetricAnnotation(MetricType type, Written written) {

  /** Whether a method has any. */
  static boolean isOn(Element method) {
    for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
      if (Names.declaredBy(Written.nameOf(mirror)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Those on a method, in the order of {@link MetricType}. */
  static List<MetricAnnotation> on(ExecutableElement method, JavacSite site) {
    List<MetricAnnotation> annotations = new ArrayList<>();
    for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
      Optional<MetricType> type = Names.declaredBy(Written.nameOf(mirror));
      if (type.isPresent()) {
        annotations.add(new MetricAnnotation(type.get(), Written.of(mirror, site)));
      }
    }
    if (annotations.size() > 1) {
      annotations.sort(Comparator.comparing(MetricAnnotation::type));
    }
    return annotations;
  }
}
