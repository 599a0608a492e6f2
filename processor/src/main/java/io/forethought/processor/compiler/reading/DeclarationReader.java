package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.reading.wiring.WiringReader;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.model.jpa.ModelEntity;
import io.forethought.processor.model.methods.InstrumentedType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads all metric sets of a compilation, round by round. A set that mentions types which do not
 * exist yet is read again by name in the next round, because another processor may generate them.
 */
public final class DeclarationReader {

  private final Elements elements;
  private final SetReader reader;
  private final StrayReader strays;
  private final InstrumentationReader instrumentations;
  private final ModelReader models;
  private final MethodsReader methods;
  private final Limits limits;
  private final ProcessingEnvironment environment;
  private final Resources resources;
  private final List<MetricSet> sets = new ArrayList<>();
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Sources sources;

  public DeclarationReader(
      ProcessingEnvironment environment, Sources sources, Limits limits, Resources resources) {
    this.environment = environment;
    this.resources = resources;
    this.elements = environment.getElementUtils();
    Types types = environment.getTypeUtils();
    this.sources = sources;
    this.reader = new SetReader(elements, types);
    this.strays = new StrayReader();
    this.instrumentations = new InstrumentationReader(elements);
    this.models = new ModelReader(elements, resources);
    this.methods =
        new MethodsReader(environment, new DeclaredReferences(elements, reader, sources));
    this.limits = limits;
  }

  /**
   * Reads the web applications of a round.
   *
   * @return those that are newly complete
   */
  public List<Instrumentation> instrumentations(Round round) {
    return instrumentations.read(round);
  }

  /**
   * Reads the entities of a round.
   *
   * @return those whose operations are counted
   */
  public List<ModelEntity> models(Round round) {
    return models.read(round);
  }

  /**
   * Reads the types of a round whose methods are measured.
   *
   * @return those that are newly complete
   */
  public List<InstrumentedType> instrumented(Round round) {
    return methods.read(round);
  }

  /**
   * Reads the sources of a round.
   *
   * @param failed receives each set that could not be read because of a bug in Forethought
   * @return the sets that are newly complete
   */
  public List<MetricSet> read(Round round, Consumer<Failure> failed) {
    strays.read(round);
    for (TypeElement type : round.annotatedTypes(Names.METRICS)) {
      String name = type.getQualifiedName().toString();
      if (!sources.isClassFile(name)) {
        waiting.add(name);
      }
    }
    List<MetricSet> complete = new ArrayList<>();
    for (String name : List.copyOf(waiting)) {
      Optional<MetricSet> set = read(name, failed);
      if (set.isEmpty()) {
        waiting.remove(name);
      } else if (set.get().complete()) {
        waiting.remove(name);
        complete.add(set.get());
      }
    }
    sets.addAll(complete);
    return complete;
  }

  /**
   * The sets that still mention unknown types when all rounds are over, as far as they could be
   * read. Their other faults can be reported.
   */
  public List<MetricSet> rest(Consumer<Failure> failed) {
    List<MetricSet> rest = new ArrayList<>();
    for (String name : waiting) {
      read(name, failed).ifPresent(rest::add);
    }
    return rest;
  }

  private Optional<MetricSet> read(String name, Consumer<Failure> failed) {
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.read(type, sources));
    } catch (RuntimeException | StackOverflowError e) {
      failed.accept(new Failure(name, JavacSite.of(type), e));
      return Optional.empty();
    }
  }

  /** A single set. */
  public Declarations only(MetricSet set) {
    return new Declarations(List.of(set), List.of(), List.of(), List.of(), limits);
  }

  /** A single web application. */
  public Declarations only(Instrumentation http) {
    return new Declarations(List.of(), List.of(), List.of(http), List.of(), limits);
  }

  /** A single entity. */
  public Declarations only(ModelEntity entity) {
    return new Declarations(List.of(), List.of(), List.of(), List.of(entity), limits);
  }

  /** A single type whose methods are measured. */
  public Declarations only(InstrumentedType service) {
    return new Declarations(
        List.of(), List.of(), List.of(), List.of(), List.of(service), List.of(), List.of(), limits);
  }

  /** Everything that does not belong to a set, once all rounds are over. */
  public Declarations outsideSets() {
    return new Declarations(
        List.of(),
        strays.all(),
        instrumentations.all(),
        models.all(),
        methods.all(),
        methods.idle(sources),
        methods.implementations(sources),
        limits);
  }

  /** The same with how the program comes to its sets and decorators. */
  public Declarations wired() {
    Declarations all = outsideSets();
    if (sets.isEmpty() && all.instrumented().isEmpty()) {
      return all;
    }
    WiringReader.Compiled compiled =
        new WiringReader.Compiled(sources.written(), sources.all(), resources::output);
    return all.with(new WiringReader(environment, compiled).read(sets, all));
  }
}
