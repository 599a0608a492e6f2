package io.forethought.processor.compiler;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Sited;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads the constants of an enum that is a label or a set of states. */
final class EnumReader {

  private final PackageElement reader;

  /**
   * @param reader the package of the metric set, in which generated code will name the enum
   */
  EnumReader(PackageElement reader) {
    this.reader = reader;
  }

  /**
   * The constants with their label values.
   *
   * @param use where the enum is used: the place to point at if the enum has no source here
   */
  Bound.Constants read(TypeElement type, JavacSite use) {
    List<Bound.Constant> constants =
        type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(constant -> constant(constant, use))
            .toList();
    return new Bound.Constants(Names.of(type), constants, isAccessible(type));
  }

  private static Bound.Constant constant(Element constant, JavacSite use) {
    String name = constant.getSimpleName().toString();
    JavacSite site = JavacSite.of(constant).orElse(use);
    Optional<Sited<String>> given =
        Written.on(constant, Names.LABEL_VALUE, site)
            .map(written -> written.value("value", String.class, ""));
    Sited<String> rendered = new Sited<>(name.toLowerCase(Locale.ROOT), site);
    return new Bound.Constant(name, given.orElse(rendered), given.isPresent());
  }

  private boolean isAccessible(TypeElement type) {
    boolean samePackage = type.getEnclosingElement() != null && reader.equals(packageOf(type));
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      boolean isPublic = element.getModifiers().contains(Modifier.PUBLIC);
      boolean isPrivate = element.getModifiers().contains(Modifier.PRIVATE);
      if (isPrivate || !(isPublic || samePackage)) {
        return false;
      }
    }
    return true;
  }

  private static Element packageOf(Element element) {
    Element around = element;
    while (around.getEnclosingElement() != null && !(around instanceof PackageElement)) {
      around = around.getEnclosingElement();
    }
    return around;
  }
}
