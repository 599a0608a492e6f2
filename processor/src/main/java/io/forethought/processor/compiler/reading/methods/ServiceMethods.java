package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.model.methods.ServiceMethod.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Collects the methods that a decorator must have: those of the type in their order, then those
 * that it inherits. A class keeps its methods that are not measured, so a subclass needs only the
 * others. If a service names another interface, they are the methods of that one, and those of the
 * service only mark them.
 */
final class ServiceMethods {

  private static final Set<Modifier> NOT_OVERRIDABLE =
      Set.of(Modifier.STATIC, Modifier.PRIVATE, Modifier.FINAL);

  private final Elements elements;
  private final javax.lang.model.util.Types types;
  private final TypeElement service;
  private final DeclaredType owner;
  private final List<Inherited> found = new ArrayList<>();
  private final List<TypeElement> visited = new ArrayList<>();

  private ServiceMethods(
      Elements elements,
      javax.lang.model.util.Types types,
      TypeElement service,
      DeclaredType owner) {
    this.elements = elements;
    this.types = types;
    this.service = service;
    this.owner = owner;
  }

  /**
   * A method as a member of the service.
   *
   * @param element the method
   * @param marked the same method, or the one of the service that overrides it and has the
   *     annotations and labels
   * @param type its signature, in which the type parameters of super-interfaces are replaced
   * @param thrown the exceptions that all declarations of the method allow
   */
  record Inherited(
      ExecutableElement element,
      ExecutableElement marked,
      ExecutableType type,
      List<? extends TypeMirror> thrown) {

    private Inherited markedBy(ExecutableElement overriding) {
      return new Inherited(element, overriding, type, thrown);
    }

    /** Whether its calls are measured. */
    boolean isMeasured() {
      return MeasuredMethod.is(marked) && ServiceMethodReader.isHonored(marked);
    }
  }

  /** The methods of a service. */
  static List<Inherited> of(
      Elements elements, javax.lang.model.util.Types types, TypeElement service) {
    ServiceMethods methods = ofType(elements, types, service, (DeclaredType) service.asType());
    Optional<ServiceMethods> target = ofTarget(elements, types, service);
    if (target.isPresent()) {
      return target.get().found.stream().map(methods::marked).toList();
    }
    return service.getKind() == ElementKind.INTERFACE
        ? List.copyOf(methods.found)
        : methods.found.stream().filter(Inherited::isMeasured).toList();
  }

  private static ServiceMethods ofType(
      Elements elements,
      javax.lang.model.util.Types types,
      TypeElement service,
      DeclaredType type) {
    ServiceMethods methods = new ServiceMethods(elements, types, service, type);
    methods.collect((TypeElement) type.asElement());
    return methods;
  }

  /** The methods of the interface that a service names instead of itself. */
  private static Optional<ServiceMethods> ofTarget(
      Elements elements, javax.lang.model.util.Types types, TypeElement service) {
    return new TargetReader(types, service)
        .other()
        .map(target -> ofType(elements, types, service, target));
  }

  /**
   * The measured methods of a service that the interface that it names does not have, so that no
   * decorator has them.
   */
  static List<ExecutableElement> notInTarget(
      Elements elements, javax.lang.model.util.Types types, TypeElement service) {
    return ofTarget(elements, types, service).stream()
        .flatMap(
            target ->
                ofType(elements, types, service, (DeclaredType) service.asType()).found.stream()
                    .filter(Inherited::isMeasured)
                    .filter(
                        own -> target.found.stream().noneMatch(other -> target.isSame(own, other))))
        .map(Inherited::element)
        .toList();
  }

  private Inherited marked(Inherited ofTarget) {
    return found.stream()
        .filter(own -> isSame(own, ofTarget))
        .findFirst()
        .map(own -> ofTarget.markedBy(own.element()))
        .orElse(ofTarget);
  }

  /**
   * The measured methods that a class inherits from classes of other packages but that only those
   * packages can see.
   */
  static List<ExecutableElement> outOfReach(Elements elements, TypeElement service) {
    return Stream.iterate(
            Types.superclass(service), Optional::isPresent, next -> next.flatMap(Types::superclass))
        .flatMap(Optional::stream)
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> isMeasured(method) && !isVisible(elements, service, method))
        .toList();
  }

  private static boolean isMeasured(ExecutableElement method) {
    return MeasuredMethod.is(method) && ServiceMethodReader.isHonored(method);
  }

  private static boolean isVisible(
      Elements elements, TypeElement service, ExecutableElement method) {
    return ClassReader.access(method) != Access.PACKAGE
        || elements.getPackageOf(method).equals(elements.getPackageOf(service));
  }

  private void collect(TypeElement type) {
    if (visited.contains(type)) {
      return;
    }
    visited.add(type);
    ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().stream().noneMatch(NOT_OVERRIDABLE::contains))
        .filter(method -> isVisible(elements, service, method))
        .forEach(this::add);
    Types.superclass(type).ifPresent(this::collect);
    for (TypeMirror parent : type.getInterfaces()) {
      if (parent instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element
          && element.getKind() == ElementKind.INTERFACE) {
        collect(element);
      }
    }
  }

  private void add(ExecutableElement method) {
    if (!(types.asMemberOf(owner, method) instanceof ExecutableType type)) {
      return;
    }
    Inherited added = new Inherited(method, method, type, type.getThrownTypes());
    for (int i = 0; i < found.size(); i++) {
      Inherited earlier = found.get(i);
      if (isSame(earlier, added)) {
        found.set(i, merged(earlier, added));
        return;
      }
    }
    found.add(added);
  }

  private boolean isSame(Inherited earlier, Inherited added) {
    return earlier.element().getSimpleName().equals(added.element().getSimpleName())
        && (elements.overrides(earlier.element(), added.element(), service)
            || types.isSubsignature(earlier.type(), added.type())
            || types.isSubsignature(added.type(), earlier.type()));
  }

  /** Two declarations of a method, of which neither has to override the other. */
  private Inherited merged(Inherited earlier, Inherited added) {
    if (elements.overrides(earlier.element(), added.element(), service)) {
      return earlier;
    }
    if (elements.overrides(added.element(), earlier.element(), service)) {
      return added;
    }
    boolean narrower =
        types.isSubtype(added.type().getReturnType(), earlier.type().getReturnType())
            && !types.isSameType(added.type().getReturnType(), earlier.type().getReturnType());
    Inherited kept = narrower ? added : earlier;
    return new Inherited(
        kept.element(),
        kept.element(),
        kept.type(),
        Stream.concat(
                allowed(earlier.thrown(), added.thrown()),
                allowed(added.thrown(), earlier.thrown()))
            .distinct()
            .toList());
  }

  private Stream<? extends TypeMirror> allowed(
      List<? extends TypeMirror> thrown, List<? extends TypeMirror> others) {
    return thrown.stream()
        .filter(one -> others.stream().anyMatch(other -> types.isSubtype(one, other)));
  }
}
