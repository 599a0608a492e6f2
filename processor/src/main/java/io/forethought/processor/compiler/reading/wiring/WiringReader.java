package io.forethought.processor.compiler.reading.wiring;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.Implementation;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.wiring.MeasuredBean;
import io.forethought.processor.model.wiring.UnusedDeclaration;
import io.forethought.processor.model.wiring.Wiring;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads how a program comes to its metric sets and decorators, when all rounds are over. A
 * declaration for which beans are generated needs no name in the sources.
 */
public final class WiringReader {

  /**
   * If one of these types is there, sources that javac does not see can name a metric set: build
   * tools compile other languages before or after it, into another folder.
   */
  private static final List<String> OTHER_LANGUAGES =
      List.of("kotlin.Metadata", "groovy.lang.GroovyObject", "scala.Predef");

  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Compiled compiled;

  /**
   * What this compilation compiles, and where to.
   *
   * @param sources the names of the outermost types that people wrote
   * @param types the names of all outermost types, generated ones included
   * @param output finds the folder for class files, if there is one
   */
  public record Compiled(Set<String> sources, Set<String> types, Supplier<Optional<Path>> output) {
    /** Copies the collections. */
    public Compiled {
      sources = Collections.unmodifiableSet(new LinkedHashSet<>(sources));
      types = Set.copyOf(types);
    }
  }

  public WiringReader(ProcessingEnvironment environment, Compiled compiled) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.compiled = compiled;
  }

  /**
   * Reads how a program comes to its declarations.
   *
   * @param sets the metric sets
   * @param others the other declarations
   */
  public Wiring read(List<MetricSet> sets, Declarations others) {
    List<MeasuredBean> beans = beans(others.instrumented(), others.implementations());
    List<WantedType> wanted = wanted(sets, others.instrumented());
    List<UnusedDeclaration> unused = wanted.isEmpty() ? List.of() : unused(wanted);
    boolean isLibrary = !unused.isEmpty() && others.instrumentations().isEmpty() && !hasMain();
    return new Wiring(beans, unused, isLibrary);
  }

  private List<WantedType> wanted(List<MetricSet> sets, List<InstrumentedType> services) {
    List<WantedType> wanted = new ArrayList<>();
    Reaches reaches = new Reaches(elements);
    Inheritance inheritance = new Inheritance(elements, environment.getTypeUtils());
    for (MetricSet set : sets) {
      if (isWritten(set.type()) && exists(set.type().implementation()) && !isBean(set.type())) {
        wanted.add(WantedType.set(UnusedDeclaration.of(set, reaches.of(set.type(), set.access()))));
      }
    }
    for (InstrumentedType service : services) {
      if (isWritten(service.type())
          && exists(service.decorator())
          && !isDecorated(service)
          && !inheritance.isExtended(service, services)) {
        wanted.add(
            WantedType.decorator(
                UnusedDeclaration.of(service, reaches.of(service.type(), service.access())),
                service.decorator()));
      }
    }
    return wanted;
  }

  private boolean isWritten(TypeName type) {
    return compiled
        .sources()
        .contains(TypeName.of(type.packageName(), type.simpleNames().get(0)).qualified());
  }

  private List<MeasuredBean> beans(
      List<InstrumentedType> services, List<Implementation> implementations) {
    List<MeasuredBean> beans = new ArrayList<>();
    for (InstrumentedType service : services) {
      for (TypeName name : measured(service, implementations)) {
        TypeElement type = elements.getTypeElement(name.qualified());
        if (type != null) {
          BeanReader.read(type, service).ifPresent(beans::add);
        }
      }
    }
    return beans;
  }

  private static List<TypeName> measured(
      InstrumentedType service, List<Implementation> implementations) {
    return service.kind() == MetricSet.Kind.CLASS
        ? List.of(service.type())
        : implementations.stream()
            .filter(implementation -> implementation.service().equals(service.type()))
            .map(Implementation::type)
            .toList();
  }

  private List<UnusedDeclaration> unused(List<WantedType> wanted) {
    Optional<NamedTypes> names = NamedTypes.of(environment);
    if (names.isEmpty()) {
      return List.of();
    }
    List<WantedType> missing = names.get().missing(wanted, sources()).orElse(List.of());
    if (missing.isEmpty() || !isComplete() || hasOtherLanguage()) {
      return List.of();
    }
    List<UnusedDeclaration> unused = new ArrayList<>();
    for (WantedType type : missing) {
      unused.add(type.declaration());
    }
    return unused;
  }

  /** The types that can use a set: also those that another processor generates. */
  private List<TypeElement> sources() {
    List<TypeElement> sources = new ArrayList<>();
    for (String name : compiled.types()) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && (compiled.sources().contains(name) || !isOurs(type))) {
        sources.add(type);
      }
    }
    return sources;
  }

  /** Whether a type was generated here. */
  private static boolean isOurs(TypeElement type) {
    Optional<Written> generated = Written.on(type, GENERATED, JavacSite.of(type));
    if (generated.isPresent()) {
      for (Sited<String> by : generated.get().list("value", String.class)) {
        if (by.value().startsWith("io.forethought.")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether this compilation has all sources: nothing else is in the output folder. */
  private boolean isComplete() {
    Optional<Path> folder = compiled.output().get();
    return folder.isPresent() && new OutputFolder(folder.get()).holdsOnly(compiled.types());
  }

  /**
   * Whether the sources can use the library of another language. A search in the module of a source
   * is much cheaper than one in all modules.
   */
  private boolean hasOtherLanguage() {
    for (String name : compiled.sources()) {
      TypeElement source = elements.getTypeElement(name);
      if (source != null) {
        return sees(elements.getModuleOf(source), OTHER_LANGUAGES);
      }
    }
    return false;
  }

  private boolean sees(ModuleElement module, List<String> types) {
    for (String type : types) {
      if (elements.getTypeElement(module, type) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean hasMain() {
    for (String name : compiled.sources()) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
          if (method.getSimpleName().contentEquals("main")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isDecorated(InstrumentedType service) {
    TypeElement decorator = elements.getTypeElement(service.decorator().qualified());
    return service.kind() == MetricSet.Kind.INTERFACE
        && (isBean(service.decorator())
            || (decorator != null && Written.isOn(decorator, "jakarta.decorator.Decorator")));
  }

  private boolean isBean(TypeName type) {
    return exists(
        TypeName.of(type.packageName(), String.join("_", type.simpleNames()) + "Component"));
  }

  private boolean exists(TypeName type) {
    return compiled.types().contains(type.qualified());
  }
}
