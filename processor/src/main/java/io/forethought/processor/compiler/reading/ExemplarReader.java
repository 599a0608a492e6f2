package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.Enclosing;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Exemplars;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads which exemplars a metric keeps. */
final class ExemplarReader {

  private static final String SUPPLIER = "java.util.function.Supplier";
  private static final String LABELS = "io.prometheus.metrics.model.snapshots.Labels";
  private static final String ATTRIBUTE = "exemplarLabels";

  private final PackageElement reader;

  /**
   * @param reader the package of generated code
   */
  ExemplarReader(PackageElement reader) {
    this.reader = reader;
  }

  /** The exemplars that an annotation declares. */
  Exemplars read(Written written) {
    return new Exemplars(written.value("exemplars", Boolean.class, false), supplier(written));
  }

  private Optional<Exemplars.Supplier> supplier(Written written) {
    Optional<TypeMirror> type = written.type(ATTRIBUTE);
    return type.isPresent() && type.get() instanceof DeclaredType declared
        ? Optional.of(supplier((TypeElement) declared.asElement(), written.siteOf(ATTRIBUTE)))
        : Optional.empty();
  }

  private Exemplars.Supplier supplier(TypeElement type, JavacSite site) {
    return new Exemplars.Supplier(
        Names.of(type),
        Enclosing.hiding(type, reader, site),
        isInstantiable(type),
        isSupplier(type) && returnsLabels(type),
        site);
  }

  private boolean isInstantiable(TypeElement type) {
    boolean isFree =
        type.getEnclosingElement() instanceof PackageElement
            || type.getModifiers().contains(Modifier.STATIC);
    boolean isClass = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
    return isFree
        && isClass
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(this::isCallable);
  }

  private boolean isCallable(ExecutableElement constructor) {
    boolean isVisible =
        constructor.getModifiers().contains(Modifier.PUBLIC)
            || (!constructor.getModifiers().contains(Modifier.PRIVATE)
                && Enclosing.isIn(constructor, reader));
    return constructor.getParameters().isEmpty() && isVisible;
  }

  private static boolean isSupplier(TypeElement type) {
    return type.getQualifiedName().contentEquals(SUPPLIER)
        || Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
            .flatMap(above -> element(above).stream())
            .anyMatch(ExemplarReader::isSupplier);
  }

  /** Whether the class or one above it has the method. */
  private static boolean returnsLabels(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(ExemplarReader::isGetLabels)
        || element(type.getSuperclass()).filter(ExemplarReader::returnsLabels).isPresent();
  }

  private static boolean isGetLabels(ExecutableElement method) {
    return method.getSimpleName().contentEquals("get")
        && method.getParameters().isEmpty()
        && Types.isNamed(method.getReturnType(), LABELS);
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }
}
