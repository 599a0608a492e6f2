package io.forethought.processor.compiler.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The sources of a round, scanned once for all annotations: the compiler scans all of them for each
 * query.
 */
public final class Round {

  private final Set<? extends Element> roots;
  private final Elements elements;
  private final Map<String, List<Element>> annotated = new HashMap<>();

  public Round(Elements elements, RoundEnvironment round) {
    this.roots = round.getRootElements();
    this.elements = elements;
    TypeElement[] annotations =
        Stream.concat(Names.annotations().stream(), Stream.of(Names.SUPPRESS_WARNINGS))
            .map(elements::getTypeElement)
            .filter(Objects::nonNull)
            .toArray(TypeElement[]::new);
    for (Element element : round.getElementsAnnotatedWithAny(annotations)) {
      Written.mirrors(element)
          .map(Written::nameOf)
          .distinct()
          .forEach(name -> annotated.computeIfAbsent(name, key -> new ArrayList<>()).add(element));
    }
  }

  /** The types and modules of the round. */
  public Stream<Element> roots() {
    return roots.stream().map(Element.class::cast);
  }

  /**
   * Whether a type is in a compact source file, as later versions of Java have them. Its members
   * belong to a class without a name, so no other class can use them.
   */
  public boolean isInCompactFile(TypeElement type) {
    Element root = type;
    while (root.getEnclosingElement() instanceof TypeElement outer) {
      root = outer;
    }
    return roots.contains(root)
        && elements.getTypeElement(((TypeElement) root).getQualifiedName()) == null;
  }

  /** The elements with an annotation, by its qualified name, in the order of the sources. */
  public Stream<Element> annotated(String annotation) {
    return annotated.getOrDefault(annotation, List.of()).stream();
  }

  /** The types with an annotation. */
  public Stream<TypeElement> annotatedTypes(String annotation) {
    return annotated(annotation).filter(TypeElement.class::isInstance).map(TypeElement.class::cast);
  }
}
