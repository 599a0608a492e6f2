package io.forethought.processor.compiler.source;

import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.Sited;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (nameOf(mirror).equals(annotation)) {
        return Optional.of(of(mirror, site));
      }
    }
    return Optional.empty();
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
  public static List<Written> all(
      Element element, String annotation, String holder, JavacSite site) {
    List<Written> all = new ArrayList<>();
    Optional<Written> alone = on(element, annotation, site);
    if (alone.isPresent()) {
      all.add(alone.get());
    }
    Optional<Written> held = on(element, holder, site);
    if (held.isPresent()) {
      all.addAll(held.get().nested("value"));
    }
    return all;
  }

  /** Whether an element has an annotation with this name. */
  public static boolean isOn(Element element, String annotation) {
    return mirror(element, annotation).isPresent();
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
    if (!(value.getValue() instanceof List<?> list)) {
      return List.of(value);
    }
    List<AnnotationValue> entries = new ArrayList<>();
    for (Object entry : list) {
      if (entry instanceof AnnotationValue each) {
        entries.add(each);
      }
    }
    return entries;
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
    Object written = content(attribute).orElse(absent);
    return new Sited<>(type.isInstance(written) ? type.cast(written) : absent, siteOf(attribute));
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
    List<Sited<T>> list = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Object entry = entries.get(i).getValue();
      if (type.isInstance(entry)) {
        list.add(new Sited<>(type.cast(entry), isList ? whole.entry(i) : whole));
      }
    }
    return list;
  }

  /** The annotations in an attribute that is an annotation or a list of them. */
  public List<Written> nested(String attribute) {
    List<Written> nested = new ArrayList<>();
    for (Sited<AnnotationMirror> mirror : list(attribute, AnnotationMirror.class)) {
      nested.add(new Written(mirror.value(), (JavacSite) mirror.site()));
    }
    return nested;
  }

  /** An attribute that is a list of numbers. */
  public Numbers numbers(String attribute) {
    return new Numbers(list(attribute, Double.class), has(attribute), siteOf(attribute));
  }

  /** The constant of an attribute of an enum type. */
  public Optional<String> constant(String attribute) {
    return content(attribute).orElse("") instanceof VariableElement constant
        ? Optional.of(constant.getSimpleName().toString())
        : Optional.empty();
  }

  /** The class of an attribute of the type {@code Class}. */
  public Optional<TypeMirror> type(String attribute) {
    return content(attribute).orElse("") instanceof TypeMirror type
        ? Optional.of(type)
        : Optional.empty();
  }

  private Optional<Object> content(String attribute) {
    AnnotationValue value = values.get(attribute);
    return value == null ? Optional.empty() : Optional.of(value.getValue());
  }

  private static boolean isReadable(TypeMirror declared, AnnotationValue value) {
    if (declared instanceof ArrayType array) {
      for (AnnotationValue entry : entries(value)) {
        if (!isReadable(array.getComponentType(), entry)) {
          return false;
        }
      }
      return true;
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
