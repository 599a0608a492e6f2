package io.forethought.processor.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Collects the methods of a metric set: its own in their order, then those it inherits. */
final class SetMethods {

  private final Elements elements;
  private final javax.lang.model.util.Types types;
  private final TypeElement set;
  private final JavacSite site;
  private final List<SetMethod> found = new ArrayList<>();
  private final Set<String> visited = new HashSet<>();
  private boolean resolved = true;

  private SetMethods(Elements elements, javax.lang.model.util.Types types, TypeElement set) {
    this.elements = elements;
    this.types = types;
    this.set = set;
    this.site = JavacSite.of(set);
    collect(set);
  }

  static SetMethods of(Elements elements, javax.lang.model.util.Types types, TypeElement set) {
    return new SetMethods(elements, types, set);
  }

  /** The methods that no other method of the set overrides. */
  List<SetMethod> all() {
    return List.copyOf(found);
  }

  /** Whether the compiler knows all super-interfaces. */
  boolean areResolved() {
    return resolved;
  }

  /** The qualified names of the types that declare them: the set and its super-interfaces. */
  Set<String> declaring() {
    return Set.copyOf(visited);
  }

  /** Whether a class that implements the set has to bring the method, as no other one does. */
  boolean needsImplementation(SetMethod method) {
    return method.element().getModifiers().contains(Modifier.ABSTRACT)
        && !isOfObject(method.element());
  }

  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return object != null
        && ElementFilter.methodsIn(object.getEnclosedElements()).stream()
            .filter(own -> own.getModifiers().contains(Modifier.PUBLIC))
            .filter(own -> own.getSimpleName().equals(method.getSimpleName()))
            .anyMatch(
                own ->
                    types.isSubsignature(
                        (ExecutableType) method.asType(), (ExecutableType) own.asType()));
  }

  private void collect(TypeElement type) {
    if (!visited.add(type.getQualifiedName().toString())) {
      return;
    }
    type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.METHOD)
        .map(ExecutableElement.class::cast)
        .forEach(this::add);
    for (TypeMirror parent : type.getInterfaces()) {
      if (parent.getKind() == TypeKind.ERROR) {
        resolved = false;
      } else if (parent instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        collect(element);
      }
    }
  }

  private void add(ExecutableElement method) {
    if (found.stream().noneMatch(other -> hides(other.element(), method))
        && types.asMemberOf((DeclaredType) set.asType(), method) instanceof ExecutableType type) {
      JavacSite own = JavacSite.of(method);
      boolean inherited = !set.equals(method.getEnclosingElement());
      found.add(new SetMethod(method, type, inherited ? own.orElse(site) : own));
    }
  }

  private boolean hides(ExecutableElement earlier, ExecutableElement method) {
    return earlier.getSimpleName().equals(method.getSimpleName())
        && (earlier.equals(method)
            || elements.overrides(earlier, method, set)
            || (types.isSubsignature(
                    (ExecutableType) earlier.asType(), (ExecutableType) method.asType())
                && !Objects.equals(earlier.getEnclosingElement(), method.getEnclosingElement())));
  }
}
