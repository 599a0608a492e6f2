package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.DeclaredOperations;
import io.forethought.processor.model.operations.Operations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads what generated classes export, from the annotations on their methods. Class files contain
 * them too, so this also works for classes that an incremental build does not recompile.
 */
public final class CatalogueReader {

  private final Elements elements;
  private final Types types;
  private final List<CatalogueEntry> entries = new ArrayList<>();
  private final Set<String> sets = new LinkedHashSet<>();
  private final Set<String> ofCalls = new LinkedHashSet<>();
  private final Set<String> generated = new HashSet<>();
  private final Map<String, DeclaredOperations> operations = new LinkedHashMap<>();
  private Optional<List<CatalogueEntry>> complete = Optional.empty();
  private Optional<Declaring> last = Optional.empty();
  private boolean operated;

  public CatalogueReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Reads the sources of a round. */
  public void read(Round round) {
    for (TypeElement set : round.annotatedTypes(Names.METRICS)) {
      add(set);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(round.annotated(Names.CATALOGUED))) {
      read(method);
    }
    last = Optional.empty();
    complete = Optional.empty();
  }

  private void add(TypeElement set) {
    String name = set.getQualifiedName().toString();
    if (sets.add(name) && Written.isOn(set, Names.MEASURED_METHODS)) {
      ofCalls.add(name);
    }
  }

  private void read(ExecutableElement method) {
    if (!(method.getEnclosingElement() instanceof TypeElement implementation)
        || implementation.getInterfaces().isEmpty()
        || !(implementation.getInterfaces().get(0) instanceof DeclaredType parent)
        || !(parent.asElement() instanceof TypeElement set)) {
      return;
    }
    add(set);
    String name = set.getQualifiedName().toString();
    if (generated.add(name)) {
      Optional<DeclaredOperations> found = OperationsReader.ofSet(set, Origin.siteOf(set));
      if (found.isPresent()) {
        operations.put(name, found.get());
        operated = true;
      }
    }
    Optional<SetMethod> declaration = declaration(method, set, implementation);
    JavacSite site = declaration.isPresent() ? declaration.get().site() : Origin.siteOf(set);
    Optional<Written> written = Written.on(method, Names.CATALOGUED, site);
    Optional<CatalogueEntry> entry =
        written.isPresent() ? entry(written.get(), set, method, site) : Optional.empty();
    if (entry.isPresent()) {
      entries.add(declaration.isPresent() ? operated(entry.get(), declaration.get()) : entry.get());
    }
  }

  /** The set's method that a generated method implements. */
  private Optional<SetMethod> declaration(
      ExecutableElement method, TypeElement set, TypeElement implementation) {
    List<SetMethod> named = new ArrayList<>();
    for (SetMethod declared : methods(set)) {
      if (declared.element().getSimpleName().equals(method.getSimpleName())) {
        named.add(declared);
      }
    }
    for (SetMethod declared : named) {
      if (named.size() == 1 || elements.overrides(method, declared.element(), implementation)) {
        return Optional.of(declared);
      }
    }
    return Optional.empty();
  }

  /** A metric with what is declared for its operation, which few metrics have. */
  private CatalogueEntry operated(CatalogueEntry entry, SetMethod declared) {
    Optional<Operations> found = OperationsReader.on(declared.element(), declared.site());
    operated |= found.isPresent();
    return found.isPresent() ? entry.with(found.get()) : entry;
  }

  /** The methods of a set, kept until those of another set are needed. */
  private List<SetMethod> methods(TypeElement set) {
    if (last.isEmpty() || !last.get().set().equals(set)) {
      last = Optional.of(new Declaring(set, SetMethods.of(elements, types, set).all()));
    }
    return last.get().methods();
  }

  private record Declaring(TypeElement set, List<SetMethod> methods) {}

  private Optional<CatalogueEntry> entry(
      Written written, TypeElement set, ExecutableElement method, JavacSite site) {
    CataloguedFacts facts = new CataloguedFacts(written);
    Optional<MetricType> type = facts.type();
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Sited<String> name = new Sited<>(facts.text("name"), nameSite(site, type.get()));
    return Optional.of(facts.entry(name, type.get(), set, method, site));
  }

  /** The place of the name attribute, or of the metric's annotation if there is none. */
  private JavacSite nameSite(JavacSite site, MetricType type) {
    Optional<Element> method = site.element(elements);
    Optional<Written> written =
        method.isPresent()
            ? Written.on(method.get(), Names.annotationOf(type), site)
            : Optional.empty();
    return written.isPresent() ? written.get().siteOf("name") : site;
  }

  /** The sets whose metrics are about calls of methods. */
  public Set<String> setsOfCalls() {
    return Set.copyOf(ofCalls);
  }

  /** What the classes of this compilation export. */
  public List<CatalogueEntry> entries() {
    if (complete.isEmpty()) {
      complete = Optional.of(operated ? withOperations() : List.copyOf(entries));
    }
    return complete.get();
  }

  private List<CatalogueEntry> withOperations() {
    return entries.stream()
        .collect(
            Collectors.groupingBy(CatalogueEntry::set, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(
            set ->
                operations
                    .getOrDefault(set.getKey(), DeclaredOperations.NONE)
                    .completed(set.getValue())
                    .stream())
        .toList();
  }

  /** Whether a metric set belongs to this compilation. */
  public boolean isOwn(String set) {
    return sets.contains(set);
  }

  /** Whether every metric set of this compilation has its generated class. */
  public boolean isComplete() {
    for (String name : sets) {
      TypeElement set = elements.getTypeElement(name);
      if (set == null || !isImplemented(set)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the class of a set is the generated one, and not another class of the same name. */
  private boolean isImplemented(TypeElement set) {
    TypeElement type = elements.getTypeElement(Names.of(set).implementation().qualified());
    return type != null
        && implementsSet(type, set)
        && (hasCatalogued(type) || hasNoMetric(methods(set)));
  }

  private boolean implementsSet(TypeElement type, TypeElement set) {
    for (TypeMirror parent : type.getInterfaces()) {
      if (types.isSameType(types.erasure(parent), types.erasure(set.asType()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCatalogued(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement && Written.isOn(member, Names.CATALOGUED)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNoMetric(List<SetMethod> methods) {
    for (SetMethod method : methods) {
      if (MetricAnnotation.isOn(method.element())) {
        return false;
      }
    }
    return true;
  }

  /** The name of the module of the metric sets in its descriptor; empty if it has none. */
  public String moduleName() {
    for (CatalogueEntry entry : entries()) {
      TypeElement set = elements.getTypeElement(entry.set());
      ModuleElement module = set == null ? null : elements.getModuleOf(set);
      if (module != null) {
        return module.getQualifiedName().toString();
      }
    }
    return "";
  }
}
