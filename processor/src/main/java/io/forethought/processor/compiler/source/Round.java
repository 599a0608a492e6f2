package io.forethought.processor.compiler.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The sources of a round, scanned once for all annotations: the compiler scans all of them for each
 * query.
 */
public final class Round {

  private final Set<? extends Element> roots;
  private final Elements elements;
  private final Map<String, List<Element>> annotated = new HashMap<>();

  /**
   * The sources of a round.
   *
   * @param annotations those that occur in it and that the processor reads: looking up a type that
   *     has not been loaded yet costs javac many searches in the class path and the JDK
   */
  public Round(Elements elements, Set<? extends TypeElement> annotations, RoundEnvironment round) {
    this.roots = round.getRootElements();
    this.elements = elements;
    for (Element element : round.getElementsAnnotatedWithAny(readable(annotations))) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        add(Written.nameOf(mirror), element);
      }
    }
  }

  /** Without annotations of a module that this one does not read, which are classes for javac. */
  private TypeElement[] readable(Set<? extends TypeElement> annotations) {
    List<TypeElement> readable = new ArrayList<>();
    for (TypeElement annotation : annotations) {
      if (annotation.getKind() == ElementKind.ANNOTATION_TYPE) {
        readable.add(annotation);
      }
    }
    TypeElement warnings = elements.getTypeElement(Names.SUPPRESS_WARNINGS);
    if (warnings != null) {
      readable.add(warnings);
    }
    return readable.toArray(new TypeElement[0]);
  }

  private void add(String annotation, Element element) {
    List<Element> list = annotated.get(annotation);
    if (list == null) {
      list = new ArrayList<>();
      annotated.put(annotation, list);
    }
    // An annotation that cannot be repeated can still be there twice, which javac reports.
    if (list.isEmpty() || !list.get(list.size() - 1).equals(element)) {
      list.add(element);
    }
  }

  /** The types and modules of the round. */
  public Set<? extends Element> roots() {
    return roots;
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
  public List<Element> annotated(String annotation) {
    return annotated.getOrDefault(annotation, List.of());
  }

  /** The types with an annotation. */
  public List<TypeElement> annotatedTypes(String annotation) {
    return ElementFilter.typesIn(annotated(annotation));
  }
}
