package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.model.InheritedTwice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private final Optional<Origin> origin;
  private final List<SetMethod> found = new ArrayList<>();
  private final List<InheritedTwice> inheritedTwice = new ArrayList<>();
  private final Set<String> visited = new HashSet<>();
  private boolean resolved = true;

  private SetMethods(Elements elements, javax.lang.model.util.Types types, TypeElement set) {
    this.elements = elements;
    this.types = types;
    this.set = set;
    this.site = Origin.siteOf(set);
    this.origin = Origin.of(set, elements, types);
    collect(set);
  }

  static SetMethods of(Elements elements, javax.lang.model.util.Types types, TypeElement set) {
    return new SetMethods(elements, types, set);
  }

  /** The methods that are not overridden by other methods of the set. */
  List<SetMethod> all() {
    return List.copyOf(found);
  }

  /** The metrics that are inherited from two interfaces, neither of which overrides the other. */
  List<InheritedTwice> inheritedTwice() {
    return List.copyOf(inheritedTwice);
  }

  /** Whether the compiler can resolve all super-interfaces. */
  boolean areResolved() {
    return resolved;
  }

  /**
   * The qualified names of the types that declare the methods: the set and its super-interfaces.
   */
  Set<String> declaring() {
    return Set.copyOf(visited);
  }

  /** Whether a class that implements the set must implement the method itself. */
  boolean needsImplementation(SetMethod method) {
    return method.element().getModifiers().contains(Modifier.ABSTRACT)
        && !isOfObject(method.element());
  }

  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    if (object == null) {
      return false;
    }
    for (ExecutableElement own : ElementFilter.methodsIn(object.getEnclosedElements())) {
      if (own.getModifiers().contains(Modifier.PUBLIC)
          && own.getSimpleName().equals(method.getSimpleName())
          && types.isSubsignature(
              (ExecutableType) method.asType(), (ExecutableType) own.asType())) {
        return true;
      }
    }
    return false;
  }

  private void collect(TypeElement type) {
    if (!visited.add(type.getQualifiedName().toString())) {
      return;
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      add(method);
    }
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
    if (!(types.asMemberOf((DeclaredType) set.asType(), method) instanceof ExecutableType type)) {
      return;
    }
    SetMethod added = new SetMethod(method, type, placeOf(method), origin);
    Optional<SetMethod> earlier = hiding(method);
    if (earlier.isEmpty()) {
      found.add(added);
    } else if (isBelow(method, earlier.get().element())) {
      found.set(found.indexOf(earlier.get()), added);
    } else if (!isBelow(earlier.get().element(), method)) {
      compare(earlier.get(), added);
    }
  }

  private JavacSite placeOf(ExecutableElement method) {
    JavacSite own = JavacSite.of(method);
    if (origin.isPresent()) {
      return origin.get().ofMethod(own, method.getSimpleName().toString());
    }
    return set.equals(method.getEnclosingElement()) ? own : own.orElse(site);
  }

  private Optional<SetMethod> hiding(ExecutableElement method) {
    for (SetMethod earlier : found) {
      if (hides(earlier.element(), method)) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  /** Whether the type of a method extends the type of another method with the same signature. */
  private boolean isBelow(ExecutableElement method, ExecutableElement other) {
    return method.getEnclosingElement() instanceof TypeElement type
        && other.getEnclosingElement() instanceof TypeElement above
        && !type.equals(above)
        && types.isSubtype(types.erasure(type.asType()), types.erasure(above.asType()));
  }

  /** Records two methods of unrelated interfaces if both declare a metric. */
  private void compare(SetMethod kept, SetMethod dropped) {
    if (!kept.element().equals(dropped.element())
        && MetricAnnotation.isOn(kept.element())
        && MetricAnnotation.isOn(dropped.element())) {
      inheritedTwice.add(
          new InheritedTwice(
              dropped.element().getSimpleName().toString(), kept.site(), dropped.site()));
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
