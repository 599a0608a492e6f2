package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.reading.methods.ImplementationReader;
import io.forethought.processor.compiler.reading.methods.InstrumentedReader;
import io.forethought.processor.compiler.reading.methods.LocalAnnotations;
import io.forethought.processor.compiler.reading.methods.LostAnnotations;
import io.forethought.processor.compiler.reading.methods.MeasuredMethod;
import io.forethought.processor.compiler.reading.methods.References;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.methods.IdleAnnotation;
import io.forethought.processor.model.methods.IdleAnnotation.Obstacle;
import io.forethought.processor.model.methods.Implementation;
import io.forethought.processor.model.methods.InstrumentedType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads types with {@code @Instrumented}, round by round: a signature can name a type that another
 * processor generates.
 */
final class MethodsReader {

  private final Elements elements;
  private final Types types;
  private final ProcessingEnvironment environment;
  private final References references;
  private final List<InstrumentedType> read = new ArrayList<>();
  private final List<IdleAnnotation> idle = new ArrayList<>();
  private final Set<String> waiting = new LinkedHashSet<>();
  private Optional<LocalAnnotations> local = Optional.empty();

  MethodsReader(ProcessingEnvironment environment, References references) {
    this.references = references;
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
  }

  /**
   * Reads the sources of a round.
   *
   * @return the types that are newly complete
   */
  List<InstrumentedType> read(Round round) {
    readLocal(round);
    for (String annotation : Names.ON_CALLS) {
      for (Element method : round.annotated(annotation)) {
        addIdle(method, annotation);
      }
    }
    for (TypeElement type : round.annotatedTypes(Names.INSTRUMENTED)) {
      waiting.add(type.getQualifiedName().toString());
    }
    List<InstrumentedType> complete = new ArrayList<>();
    for (String name : List.copyOf(waiting)) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        read(type).ifPresent(complete::add);
      }
    }
    read.addAll(complete);
    return complete;
  }

  private void readLocal(Round round) {
    if (local.isEmpty()) {
      local = LocalAnnotations.of(environment);
    }
    if (local.isPresent()) {
      for (Element root : round.roots()) {
        if (root instanceof TypeElement type) {
          local.get().read(type);
        }
      }
    }
  }

  private Optional<InstrumentedType> read(TypeElement type) {
    Optional<InstrumentedType> complete =
        new InstrumentedReader(elements, types, references).read(type);
    if (complete.isPresent()) {
      waiting.remove(type.getQualifiedName().toString());
      addOutOfReach(type);
      addNotInTarget(type);
      idle.addAll(new LostAnnotations(elements).overriddenIn(type));
    }
    return complete;
  }

  /** All complete types, in the order of the rounds. */
  List<InstrumentedType> all() {
    return List.copyOf(read);
  }

  /** The classes that implement the interfaces, once all rounds are over. */
  List<Implementation> implementations(Sources sources) {
    if (read.isEmpty()) {
      return List.of();
    }
    ImplementationReader reader = new ImplementationReader(environment);
    return read.stream()
        .filter(InstrumentedType::isDecorable)
        .filter(service -> service.permitsDecorator() && service.hiddenBy().isEmpty())
        .flatMap(service -> reader.read(service, sources.types()).stream())
        .toList();
  }

  /** The annotations that measure nothing, once all rounds are over. */
  List<IdleAnnotation> idle(Sources sources) {
    List<IdleAnnotation> all = new ArrayList<>(idle);
    if (local.isPresent()) {
      all.addAll(local.get().all());
    }
    if (read.isEmpty()) {
      return all;
    }
    LostAnnotations lost = new LostAnnotations(elements);
    for (InstrumentedType service : read) {
      if (service.superclass().isPresent() && service.isDecorable()) {
        all.addAll(lost.below(service, sources.types()));
      }
    }
    return all;
  }

  private void addOutOfReach(TypeElement type) {
    JavacSite site = JavacSite.of(type);
    Written.on(type, Names.INSTRUMENTED, site).map(Written::site).stream()
        .flatMap(
            marked ->
                MeasuredMethod.outOfReach(elements, type).stream()
                    .map(
                        method ->
                            idle(
                                method,
                                nameOf(Optional.of(type)),
                                Obstacle.OTHER_PACKAGE,
                                Names.INSTRUMENTED,
                                marked)))
        .forEach(idle::add);
  }

  private void addNotInTarget(TypeElement type) {
    String target = MeasuredMethod.target(types, type);
    for (MeasuredMethod method : MeasuredMethod.notInTarget(elements, types, type)) {
      idle.add(
          new IdleAnnotation(
              simpleName(method.annotation().annotation()),
              nameOf(Optional.of(type)),
              target,
              method.name(),
              Obstacle.NOT_IN_TARGET,
              method.annotation()));
    }
  }

  private static String simpleName(String annotation) {
    return annotation.substring(annotation.lastIndexOf('.') + 1);
  }

  private void addIdle(Element method, String annotation) {
    Optional<Obstacle> obstacle = obstacle(method);
    if (obstacle.isPresent()) {
      JavacSite site = JavacSite.of(method);
      idle.add(
          idle(
              method,
              nameOf(Optional.ofNullable(method.getEnclosingElement())),
              obstacle.get(),
              annotation,
              Written.on(method, annotation, site).map(Written::site).orElse(site)));
    }
  }

  private static IdleAnnotation idle(
      Element method, String measured, Obstacle obstacle, String annotation, JavacSite site) {
    return new IdleAnnotation(
        simpleName(annotation),
        measured,
        nameOf(Optional.ofNullable(method.getEnclosingElement())),
        method.getSimpleName().toString(),
        obstacle,
        site);
  }

  private static String nameOf(Optional<? extends Element> type) {
    return type.map(known -> JavacSite.of(known).describe()).orElse("");
  }

  private static Optional<Obstacle> obstacle(Element method) {
    Element around = method.getEnclosingElement();
    if (around != null && Written.isOn(around, Names.METRICS)) {
      return Optional.of(Obstacle.IN_METRIC_SET);
    }
    if (around == null || !Written.isOn(around, Names.INSTRUMENTED)) {
      return Optional.of(
          around != null && InstrumentedReader.isDecorable(around)
              ? Obstacle.NOT_INSTRUMENTED
              : Obstacle.NOT_DECORABLE);
    }
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      return Optional.of(Obstacle.PRIVATE);
    }
    if (modifiers.contains(Modifier.STATIC)) {
      return Optional.of(Obstacle.STATIC);
    }
    return modifiers.contains(Modifier.FINAL) ? Optional.of(Obstacle.FINAL) : Optional.empty();
  }
}
