package io.forethought.processor.compiler.source;

import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.Sited;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation as the user wrote it: each value with its place, and defaults for values that are
 * missing or cannot be read.
 */
public final class Written {

  /** The value that javac returns if it cannot resolve one. */
  private static final String ERROR = "<error>";

  private final JavacSite site;
  private final Map<String, AnnotationValue> values = new LinkedHashMap<>();
  private final boolean readable;

  private Written(AnnotationMirror mirror, JavacSite site) {
    this.site = site;
    boolean allReadable = true;
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      values.put(entry.getKey().getSimpleName().toString(), entry.getValue());
      allReadable &= isReadable(entry.getKey().getReturnType(), entry.getValue());
    }
    this.readable = allReadable;
  }

  /** What the first annotation with this name on an element says. */
  public static Optional<Written> on(Element element, String annotation, JavacSite site) {
    return mirror(element, annotation).map(mirror -> of(mirror, site));
  }

  /** The first annotation with this name on an element. */
  public static Optional<AnnotationMirror> mirror(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (nameOf(mirror).equals(annotation)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** An annotation on the element at a place. */
  public static Written of(AnnotationMirror mirror, JavacSite site) {
    return new Written(mirror, site.annotation(mirror));
  }

  /** The annotations with this name on an element, alone or in their container annotation. */
  public static Stream<Written> all(
      Element element, String annotation, String holder, JavacSite site) {
    Stream<Written> held =
        on(element, holder, site).stream()
            .flatMap(written -> written.list("value", AnnotationMirror.class).stream())
            .map(entry -> new Written(entry.value(), (JavacSite) entry.site()));
    return Stream.concat(on(element, annotation, site).stream(), held);
  }

  /** Whether an element has an annotation with this name. */
  public static boolean isOn(Element element, String annotation) {
    return mirrors(element).anyMatch(mirror -> nameOf(mirror).equals(annotation));
  }

  /** The annotations on an element. */
  public static Stream<AnnotationMirror> mirrors(Element element) {
    return element.getAnnotationMirrors().stream().map(AnnotationMirror.class::cast);
  }

  /** The qualified name of an annotation. */
  public static String nameOf(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : "";
  }

  /** The entries of a value that is a list, or the value itself. */
  public static List<AnnotationValue> entries(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream()
            .filter(AnnotationValue.class::isInstance)
            .map(AnnotationValue.class::cast)
            .toList()
        : List.of(value);
  }

  /** The annotation itself. */
  public JavacSite site() {
    return site;
  }

  /** Whether every value could be resolved; the compiler itself reports those that could not. */
  public boolean isReadable() {
    return readable;
  }

  /** Whether the user wrote this attribute. */
  public boolean has(String attribute) {
    return values.containsKey(attribute);
  }

  /** The place of an attribute, or of the annotation if the attribute is missing. */
  public JavacSite siteOf(String attribute) {
    return has(attribute) ? site.attribute(attribute) : site;
  }

  /** The value of an attribute, or the default if it is missing or has another type. */
  public <T> Sited<T> value(String attribute, Class<T> type, T absent) {
    T value = content(attribute).filter(type::isInstance).map(type::cast).orElse(absent);
    return new Sited<>(value, siteOf(attribute));
  }

  /** The entries of an attribute that have this type. */
  public <T> List<Sited<T>> list(String attribute, Class<T> type) {
    AnnotationValue value = values.get(attribute);
    if (value == null) {
      return List.of();
    }
    List<AnnotationValue> entries = entries(value);
    JavacSite whole = siteOf(attribute);
    boolean isList = value.getValue() instanceof List<?>;
    return IntStream.range(0, entries.size())
        .filter(i -> type.isInstance(entries.get(i).getValue()))
        .mapToObj(
            i -> new Sited<>(type.cast(entries.get(i).getValue()), isList ? whole.entry(i) : whole))
        .toList();
  }

  /** The annotations in an attribute that is an annotation or a list of them. */
  public List<Written> nested(String attribute) {
    return list(attribute, AnnotationMirror.class).stream()
        .map(mirror -> new Written(mirror.value(), (JavacSite) mirror.site()))
        .toList();
  }

  /** An attribute that is a list of numbers. */
  public Numbers numbers(String attribute) {
    return new Numbers(list(attribute, Double.class), has(attribute), siteOf(attribute));
  }

  /** The constant of an attribute of an enum type. */
  public Optional<String> constant(String attribute) {
    return content(attribute)
        .filter(VariableElement.class::isInstance)
        .map(constant -> ((VariableElement) constant).getSimpleName().toString());
  }

  /** The class of an attribute of the type {@code Class}. */
  public Optional<TypeMirror> type(String attribute) {
    return content(attribute).filter(TypeMirror.class::isInstance).map(TypeMirror.class::cast);
  }

  private Optional<Object> content(String attribute) {
    return Optional.ofNullable(values.get(attribute)).map(AnnotationValue::getValue);
  }

  private static boolean isReadable(TypeMirror declared, AnnotationValue value) {
    if (declared instanceof ArrayType array) {
      return entries(value).stream().allMatch(entry -> isReadable(array.getComponentType(), entry));
    }
    Object written = value.getValue();
    return switch (declared.getKind()) {
      case INT -> written instanceof Integer;
      case LONG -> written instanceof Long;
      case DOUBLE -> written instanceof Double;
      case BOOLEAN -> written instanceof Boolean;
      case DECLARED -> isResolved(written);
      default -> false;
    };
  }

  private static boolean isResolved(Object written) {
    if (written instanceof TypeMirror type) {
      return type.getKind() != TypeKind.ERROR;
    }
    return written instanceof VariableElement || !ERROR.equals(written);
  }
}
