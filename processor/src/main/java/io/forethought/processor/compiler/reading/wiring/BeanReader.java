package io.forethought.processor.compiler.reading.wiring;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.wiring.Container;
import io.forethought.processor.model.wiring.MeasuredBean;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations with which a framework creates the objects of a class. */
final class BeanReader {

  private static final Map<String, Container> CONTAINERS =
      Stream.of(
              named(Container.REST, "jakarta.ws.rs.", "Path", "ext.Provider"),
              named(
                  Container.SERVLETS,
                  "jakarta.servlet.annotation.",
                  "WebServlet",
                  "WebFilter",
                  "WebListener"),
              named(Container.WEB_SOCKETS, "jakarta.websocket.server.", "ServerEndpoint"),
              named(
                  Container.PERSISTENCE,
                  "jakarta.persistence.",
                  "Entity",
                  "MappedSuperclass",
                  "Embeddable"),
              named(
                  Container.ENTERPRISE_BEANS,
                  "jakarta.ejb.",
                  "Stateless",
                  "Stateful",
                  "Singleton",
                  "MessageDriven"),
              named(
                  Container.SPRING_BY_CLASS,
                  "org.springframework.",
                  "stereotype.Controller",
                  "context.annotation.Configuration"),
              named(Container.SPRING, "org.springframework.", "stereotype.Component"),
              named(
                  Container.CDI,
                  "jakarta.enterprise.",
                  "context.ApplicationScoped",
                  "context.RequestScoped",
                  "context.SessionScoped",
                  "context.ConversationScoped",
                  "context.Dependent",
                  "context.NormalScope",
                  "inject.Stereotype"),
              named(Container.INJECTION, "jakarta.inject.", "Singleton"))
          .flatMap(names -> names.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private BeanReader() {}

  private static Map<String, Container> named(
      Container container, String prefix, String... annotations) {
    return Stream.of(annotations)
        .collect(Collectors.toMap(annotation -> prefix + annotation, annotation -> container));
  }

  /** The annotation of a class with which a framework creates its objects, if there is one. */
  static Optional<MeasuredBean> read(TypeElement type, InstrumentedType service) {
    return Written.mirrors(type)
        .flatMap(mirror -> bean(type, service, mirror).stream())
        .min(Comparator.comparing(MeasuredBean::container));
  }

  private static Optional<MeasuredBean> bean(
      TypeElement type, InstrumentedType service, AnnotationMirror mirror) {
    Element annotation = mirror.getAnnotationType().asElement();
    return container(annotation, new HashSet<>())
        .map(
            container ->
                new MeasuredBean(
                    service,
                    Names.of(type),
                    annotation.getSimpleName().toString(),
                    container,
                    Written.of(mirror, JavacSite.of(type)).site()));
  }

  /** What creates objects because of an annotation or one that it is marked with. */
  private static Optional<Container> container(Element annotation, Set<Element> seen) {
    if (!(annotation instanceof TypeElement type) || !seen.add(annotation)) {
      return Optional.empty();
    }
    String name = type.getQualifiedName().toString();
    if (name.startsWith("java.lang.")) {
      return Optional.empty();
    }
    return Optional.ofNullable(CONTAINERS.get(name))
        .or(
            () ->
                Written.mirrors(annotation)
                    .map(mirror -> mirror.getAnnotationType().asElement())
                    .flatMap(marking -> container(marking, seen).stream())
                    .min(Comparator.naturalOrder()));
  }
}
