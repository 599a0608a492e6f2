package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.Enclosing;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.http.RequestLabel;
import io.forethought.processor.model.http.RequestLabels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads a class whose methods declare labels of HTTP requests. */
final class RequestLabelsReader {

  private static final Set<String> REQUESTS =
      Set.of("jakarta.servlet.http.HttpServletRequest", "jakarta.servlet.ServletRequest");

  private static final String OBJECT = "java.lang.Object";
  private static final String BOOLEAN = "java.lang.Boolean";

  private final Elements elements;
  private final PackageElement reader;
  private final EnumReader enums;

  /**
   * @param reader the package of generated code
   */
  RequestLabelsReader(Elements elements, PackageElement reader) {
    this.elements = elements;
    this.reader = reader;
    this.enums = new EnumReader(reader);
  }

  /**
   * The labels that a class declares.
   *
   * @return empty if the class mentions types that do not exist yet
   */
  Optional<RequestLabels> read(TypeMirror type, JavacSite site) {
    if (!(type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element)) {
      TypeName name = TypeName.of("", Types.text(type));
      return Optional.of(new RequestLabels(name, List.of(), false, List.of(), site));
    }
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
            .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
            .filter(method -> !isOfObject(method))
            .toList();
    return methods.stream().allMatch(RequestLabelsReader::isResolved)
        ? Optional.of(
            new RequestLabels(
                Names.of(element),
                Enclosing.hiding(element, reader, site),
                isInstantiable(element),
                methods.stream().map(method -> label(method, site)).toList(),
                site))
        : Optional.empty();
  }

  private static boolean isResolved(ExecutableElement method) {
    return Types.isResolved(method.getReturnType())
        && method.getParameters().stream().allMatch(each -> Types.isResolved(each.asType()));
  }

  private static boolean isOfObject(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(OBJECT);
  }

  private RequestLabel label(ExecutableElement method, JavacSite use) {
    JavacSite site = JavacSite.of(method).orElse(use);
    return new RequestLabel(
        method.getSimpleName().toString(),
        method.getModifiers().contains(Modifier.STATIC),
        takesRequest(method),
        isAccessible(method),
        bound(method.getReturnType(), site),
        site);
  }

  private static boolean takesRequest(ExecutableElement method) {
    return method.getTypeParameters().isEmpty()
        && method.getParameters().size() == 1
        && REQUESTS.stream()
            .anyMatch(name -> Types.isNamed(method.getParameters().get(0).asType(), name));
  }

  private Bound bound(TypeMirror type, JavacSite site) {
    if (type.getKind() == TypeKind.BOOLEAN || Types.isNamed(type, BOOLEAN)) {
      return new Bound.Booleans();
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getKind() == ElementKind.ENUM
        ? enums.read(element, site)
        : new Bound.Unsupported(Types.text(type), true);
  }

  private boolean isAccessible(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || reader.equals(elements.getPackageOf(member));
  }

  private boolean isInstantiable(TypeElement type) {
    boolean isFree =
        type.getEnclosingElement() instanceof PackageElement
            || type.getModifiers().contains(Modifier.STATIC);
    return isFree
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                each ->
                    each.getParameters().isEmpty()
                        && !each.getModifiers().contains(Modifier.PRIVATE)
                        && isAccessible(each));
  }
}
