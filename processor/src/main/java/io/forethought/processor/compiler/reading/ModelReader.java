package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.jpa.ModelEntity;
import io.forethought.processor.model.jpa.ModelEntity.Hook;
import io.forethought.processor.model.jpa.ModelEntity.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads classes with {@code @ExportModelOperations}. */
public final class ModelReader {

  private static final String ENTITY = "jakarta.persistence.Entity";
  private static final String LISTENERS = "jakarta.persistence.EntityListeners";
  private static final String HIBERNATE = "org.hibernate.integrator.spi.Integrator";
  private static final String ECLIPSELINK = "org.eclipse.persistence.sessions.SessionCustomizer";

  private static final String PERSISTENCE_UNITS = "META-INF/persistence.xml";
  private static final List<String> HOOKS =
      List.of("io.forethought.jpa.eclipselink.ModelCustomizer", "META-INF/forethought/models.xml");

  private final Elements elements;
  private final Resources resources;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> extended = new LinkedHashSet<>();

  public ModelReader(Elements elements, Resources resources) {
    this.elements = elements;
    this.resources = resources;
  }

  /**
   * Reads the sources of a round.
   *
   * @return the classes of the round
   */
  public List<ModelEntity> read(Round round) {
    for (Element root : round.roots()) {
      addSuperclass(root);
    }
    List<String> found = new ArrayList<>();
    for (TypeElement type : round.annotatedTypes(Names.EXPORT_MODEL_OPERATIONS)) {
      found.add(type.getQualifiedName().toString());
    }
    names.addAll(found);
    return entities(found);
  }

  /**
   * All classes of this compilation in the order of their names, as known after the latest round.
   */
  public List<ModelEntity> all() {
    return entities(new TreeSet<>(names));
  }

  private List<ModelEntity> entities(Collection<String> qualified) {
    List<ModelEntity> entities = new ArrayList<>();
    for (String name : qualified) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        entity(type).ifPresent(entities::add);
      }
    }
    return entities;
  }

  private void addSuperclass(Element root) {
    if (root instanceof TypeElement type) {
      if (type.getSuperclass() instanceof DeclaredType parent
          && parent.asElement() instanceof TypeElement above) {
        extended.add(above.getQualifiedName().toString());
      }
      for (Element member : type.getEnclosedElements()) {
        addSuperclass(member);
      }
    }
  }

  private Optional<ModelEntity> entity(TypeElement type) {
    JavacSite site = JavacSite.of(type);
    return Written.on(type, Names.EXPORT_MODEL_OPERATIONS, site)
        .filter(Written::isReadable)
        .map(
            written ->
                new ModelEntity(
                    Names.of(type),
                    model(type, written),
                    rows(type),
                    isVisible(type),
                    hook(type),
                    written.site()));
  }

  private static Sited<String> model(TypeElement type, Written written) {
    Sited<String> given = written.value("value", String.class, "");
    if (!given.value().isEmpty()) {
      return given;
    }
    String entity =
        Written.on(type, ENTITY, JavacSite.of(type))
            .map(annotation -> annotation.value("name", String.class, "").value())
            .filter(name -> !name.isEmpty())
            .orElse(type.getSimpleName().toString());
    return new Sited<>(DerivedName.snakeCase(entity), written.site());
  }

  private Rows rows(TypeElement type) {
    if (!Written.isOn(type, ENTITY)) {
      return Rows.NO_ENTITY;
    }
    boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
    return isAbstract && !extended.contains(type.getQualifiedName().toString())
        ? Rows.NO_SUBCLASS
        : Rows.YES;
  }

  private static boolean isVisible(TypeElement type) {
    return Stream.iterate(
            (Element) type, TypeElement.class::isInstance, Element::getEnclosingElement)
        .noneMatch(each -> each.getModifiers().contains(Modifier.PRIVATE));
  }

  private Hook hook(TypeElement type) {
    if (elements.getTypeElement(HIBERNATE) != null || namesListener(type) || unitsNameHook()) {
      return Hook.THERE;
    }
    return elements.getTypeElement(ECLIPSELINK) != null ? Hook.ECLIPSELINK : Hook.NONE;
  }

  /** Whether a persistence unit, as copied by build tools, names a listener for all entities. */
  private boolean unitsNameHook() {
    return resources
        .earlier(PERSISTENCE_UNITS)
        .filter(units -> HOOKS.stream().anyMatch(units::contains))
        .isPresent();
  }

  /** Whether a class names its own listener. A listener that is not generated yet has no name. */
  private static boolean namesListener(TypeElement type) {
    String listener = type.getSimpleName() + "Operations";
    return Written.on(type, LISTENERS, JavacSite.of(type))
        .filter(
            written ->
                !written.isReadable()
                    || written.list("value", TypeMirror.class).stream()
                        .anyMatch(each -> Types.text(each.value()).endsWith(listener)))
        .isPresent();
  }
}
