package io.forethought.processor.compiler.source;

import io.forethought.processor.model.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** A type and the types that it is nested in. */
public final class Enclosing {

  private Enclosing() {}

  /**
   * The types that keep generated code from naming a type, the outermost first.
   *
   * @param reader the package of the generated code
   * @param use where the type is used: the place to report if a type has no source here
   */
  public static List<Hidden> hiding(TypeElement type, PackageElement reader, JavacSite use) {
    boolean samePackage = reader.equals(packageOf(type));
    List<Hidden> hiding = new ArrayList<>();
    for (Element element = type;
        element instanceof TypeElement each;
        element = element.getEnclosingElement()) {
      Optional<Hidden.Reason> why = reason(each, samePackage);
      if (why.isPresent()) {
        hiding.add(0, new Hidden(Names.of(each), why.get(), JavacSite.of(each).orElse(use)));
      }
    }
    return hiding;
  }

  private static Optional<Hidden.Reason> reason(TypeElement type, boolean samePackage) {
    if (type.getNestingKind() == NestingKind.LOCAL) {
      return Optional.of(Hidden.Reason.LOCAL);
    }
    if (type.getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.of(Hidden.Reason.PRIVATE);
    }
    return samePackage || type.getModifiers().contains(Modifier.PUBLIC)
        ? Optional.empty()
        : Optional.of(Hidden.Reason.OTHER_PACKAGE);
  }

  /** Whether an element is in a package. */
  public static boolean isIn(Element element, PackageElement within) {
    return within.equals(packageOf(element));
  }

  private static Element packageOf(Element element) {
    Element around = element;
    while (around.getEnclosingElement() != null && !(around instanceof PackageElement)) {
      around = around.getEnclosingElement();
    }
    return around;
  }
}
