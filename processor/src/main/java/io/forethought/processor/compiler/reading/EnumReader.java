package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.Enclosing;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads the constants of an enum that is the type of a label or lists the states of a state set.
 */
final class EnumReader {

  private final PackageElement reader;
  private final Map<TypeElement, Facts> known = new HashMap<>();

  /**
   * @param reader the package of the metric set, in which generated code will name the enum
   */
  EnumReader(PackageElement reader) {
    this.reader = reader;
  }

  /**
   * The constants with their label values.
   *
   * @param use where the enum is used: the place to report if the enum has no source here
   */
  Bound.Constants read(TypeElement type, JavacSite use) {
    Facts facts = known.get(type);
    if (facts == null) {
      facts = facts(type);
      known.put(type, facts);
    }
    List<Bound.Constant> constants = new ArrayList<>();
    for (Bound.Constant constant : facts.constants()) {
      constants.add(usedAt(use, constant));
    }
    return new Bound.Constants(facts.name(), constants, Enclosing.hiding(type, reader, use));
  }

  /** What does not depend on the place of use: a set can use the same enum for many labels. */
  private record Facts(TypeName name, List<Bound.Constant> constants) {}

  private static Facts facts(TypeElement type) {
    List<Bound.Constant> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(constant(member));
      }
    }
    return new Facts(Names.of(type), constants);
  }

  private static Bound.Constant constant(Element constant) {
    String name = constant.getSimpleName().toString();
    JavacSite site = JavacSite.of(constant);
    Optional<Written> given = Written.on(constant, Names.LABEL_VALUE, site);
    Sited<String> value =
        given.isPresent()
            ? given.get().value("value", String.class, "")
            : new Sited<>(name.toLowerCase(Locale.ROOT), site);
    return new Bound.Constant(name, value, given.isPresent());
  }

  private static Bound.Constant usedAt(JavacSite use, Bound.Constant constant) {
    JavacSite site = ((JavacSite) constant.value().site()).orElse(use);
    return new Bound.Constant(
        constant.name(), new Sited<>(constant.value().value(), site), constant.given());
  }
}
