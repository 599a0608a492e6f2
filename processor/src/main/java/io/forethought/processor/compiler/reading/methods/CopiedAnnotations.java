package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.methods.CopiedAnnotation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads annotations that a generated metric set repeats. */
final class CopiedAnnotations {

  private static final List<String> ON_PARAMETERS = List.of(Names.LABEL, Names.BUDGET);

  private static final List<String> ON_METHODS =
      List.of(
          Names.BUDGET,
          Names.RENAMED_FROM,
          Names.SLO,
          Names.SEVERAL_SLOS,
          Names.PANEL,
          Names.ALERT,
          Names.SEVERAL_ALERTS);

  private final Elements elements;

  CopiedAnnotations(Elements elements) {
    this.elements = elements;
  }

  /** Those of a parameter that is a label. */
  List<CopiedAnnotation> ofLabel(Element parameter) {
    return of(parameter, ON_PARAMETERS).filter(copied -> !copied.members().isEmpty()).toList();
  }

  /** Those of a method, for its first metric. */
  List<CopiedAnnotation> ofMethod(Element method) {
    return of(method, ON_METHODS).toList();
  }

  private Stream<CopiedAnnotation> of(Element element, List<String> names) {
    return Written.mirrors(element)
        .filter(mirror -> names.contains(Written.nameOf(mirror)))
        .map(mirror -> new CopiedAnnotation(simpleName(mirror), members(mirror)));
  }

  private static String simpleName(AnnotationMirror mirror) {
    return Written.nameOf(mirror).replace("io.forethought.", "");
  }

  private String members(AnnotationMirror mirror) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> values = mirror.getElementValues();
    return values.entrySet().stream()
        .map(entry -> entry.getKey().getSimpleName() + " = " + text(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** A value as Java writes it. */
  private String text(AnnotationValue value) {
    Object content = value.getValue();
    if (content instanceof List<?> entries) {
      return entries.stream()
          .map(AnnotationValue.class::cast)
          .map(this::text)
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (content instanceof AnnotationMirror nested) {
      return "@" + Written.nameOf(nested) + "(" + members(nested) + ")";
    }
    if (content instanceof VariableElement constant
        && constant.getEnclosingElement() instanceof TypeElement type) {
      return type.getQualifiedName() + "." + constant.getSimpleName();
    }
    return content instanceof TypeMirror type
        ? type + ".class"
        : elements.getConstantExpression(content);
  }
}
