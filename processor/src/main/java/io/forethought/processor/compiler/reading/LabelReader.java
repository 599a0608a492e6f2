package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Sited;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a parameter that is a label. */
final class LabelReader {

  private static final List<String> BOUNDS = List.of("values", "max", "from", "to", "idle");

  private final EnumReader enums;

  LabelReader(EnumReader enums) {
    this.enums = enums;
  }

  /**
   * The label that a parameter declares.
   *
   * @param type the parameter's type as seen from the metric set
   */
  Label read(VariableElement parameter, TypeMirror type, MetricType metric, JavacSite site) {
    Optional<Written> written = Written.on(parameter, Names.LABEL, site);
    String derived = DerivedName.snakeCase(parameter.getSimpleName().toString());
    Optional<Sited<String>> given = written.isPresent() ? name(written.get()) : Optional.empty();
    Bound bound = metric == MetricType.INFO ? infoBound(type) : bound(type, written, site);
    return new Label(
        parameter.getSimpleName().toString(),
        given.orElse(new Sited<>(derived, site)),
        given.isPresent(),
        bound,
        written.isPresent() ? boundsGiven(written.get()) : List.of(),
        Budgets.on(parameter, site),
        site);
  }

  private static Optional<Sited<String>> name(Written label) {
    Sited<String> name = label.value("name", String.class, "");
    return name.value().isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private static List<Sited<String>> boundsGiven(Written label) {
    List<Sited<String>> given = new ArrayList<>();
    for (String attribute : BOUNDS) {
      if (label.has(attribute)) {
        given.add(new Sited<>(attribute, label.siteOf(attribute)));
      }
    }
    return given;
  }

  private static Bound infoBound(TypeMirror type) {
    return Types.isNamed(type, Names.STRING) ? new Bound.Free() : unsupported(type);
  }

  /** A type parameter counts as not resolved: that it exists is reported instead. */
  private static Bound unsupported(TypeMirror type) {
    boolean known = Types.isResolved(type) && type.getKind() != TypeKind.TYPEVAR;
    return new Bound.Unsupported(Types.text(type), known);
  }

  private Bound bound(TypeMirror type, Optional<Written> label, JavacSite site) {
    if (type.getKind() == TypeKind.BOOLEAN) {
      return new Bound.Booleans();
    }
    if (type.getKind() == TypeKind.INT) {
      return label.isPresent() ? range(label.get()) : new Bound.Missing("int");
    }
    if (Types.isNamed(type, Names.STRING)) {
      return label.isPresent() ? stringBound(label.get()) : new Bound.Missing("String");
    }
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getKind() == ElementKind.ENUM) {
      return enums.read(element, site);
    }
    return unsupported(type);
  }

  private static Bound range(Written label) {
    return label.has("from") && label.has("to")
        ? new Bound.Range(
            label.value("from", Integer.class, 0), label.value("to", Integer.class, 0))
        : new Bound.Missing("int");
  }

  private static Bound stringBound(Written label) {
    if (label.has("values")) {
      return new Bound.Listed(label.list("values", String.class));
    }
    return label.has("max")
        ? new Bound.Capped(
            label.value("max", Integer.class, 0), label.value("idle", String.class, ""))
        : new Bound.Missing("String");
  }
}
