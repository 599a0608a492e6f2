package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueEntry.Former;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.DeclaredOperations;
import io.forethought.processor.model.operations.Operations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
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
  private final Map<String, DeclaredOperations> operations = new LinkedHashMap<>();
  private Optional<List<CatalogueEntry>> complete = Optional.empty();
  private Optional<Declaring> last = Optional.empty();

  public CatalogueReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Reads the sources of a round. */
  public void read(Round round) {
    round.annotatedTypes(Names.METRICS).forEach(this::add);
    round
        .annotated(Names.CATALOGUED)
        .filter(ExecutableElement.class::isInstance)
        .forEach(method -> read((ExecutableElement) method));
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
    operations.computeIfAbsent(
        set.getQualifiedName().toString(), name -> OperationsReader.ofSet(set, Origin.siteOf(set)));
    Optional<SetMethod> declaration = declaration(method, set, implementation);
    JavacSite site = declaration.map(SetMethod::site).orElseGet(() -> Origin.siteOf(set));
    Written.on(method, Names.CATALOGUED, site)
        .flatMap(written -> entry(written, set, method, site))
        .map(entry -> declaration.map(declared -> operated(entry, declared)).orElse(entry))
        .ifPresent(entries::add);
  }

  /** The set's method that a generated method implements. */
  private Optional<SetMethod> declaration(
      ExecutableElement method, TypeElement set, TypeElement implementation) {
    List<SetMethod> named =
        methods(set).stream()
            .filter(declared -> declared.element().getSimpleName().equals(method.getSimpleName()))
            .toList();
    return named.stream()
        .filter(
            declared ->
                named.size() == 1 || elements.overrides(method, declared.element(), implementation))
        .findFirst();
  }

  /** A metric with what is declared for its operation, which few metrics have. */
  private static CatalogueEntry operated(CatalogueEntry entry, SetMethod declared) {
    Operations found = OperationsReader.on(declared.element(), declared.site());
    return found.isEmpty() ? entry : entry.with(found);
  }

  /** The methods of a set, kept until those of another set are needed. */
  private List<SetMethod> methods(TypeElement set) {
    Declaring declaring =
        last.filter(before -> before.set().equals(set))
            .orElseGet(() -> new Declaring(set, SetMethods.of(elements, types, set).all()));
    last = Optional.of(declaring);
    return declaring.methods();
  }

  private record Declaring(TypeElement set, List<SetMethod> methods) {}

  private Optional<CatalogueEntry> entry(
      Written written, TypeElement set, ExecutableElement method, JavacSite site) {
    return Arrays.stream(MetricType.values())
        .filter(type -> type.id().equals(text(written, "type")))
        .findFirst()
        .map(
            type ->
                new CatalogueEntry(
                    new Sited<>(text(written, "name"), nameSite(site, type)),
                    type,
                    BaseUnit.spelled(text(written, "unit")).orElse(BaseUnit.NONE),
                    text(written, "help"),
                    written.nested("labels").stream().map(CatalogueReader::label).toList(),
                    numbers(written, "buckets"),
                    numbers(written, "quantiles"),
                    Optional.of(text(written, "renamedFrom"))
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Former(name, text(written, "until"))),
                    written.nested("accepted").stream()
                        .map(each -> new Acceptance(text(each, "code"), text(each, "reason")))
                        .toList(),
                    Written.on(set, Names.FOR_PROFILE, site)
                        .flatMap(profile -> profile.constant("value"))
                        .orElse(""),
                    set.getQualifiedName().toString(),
                    method.getSimpleName().toString(),
                    Operations.NONE,
                    site));
  }

  /** The place of the name attribute, or of the metric's annotation if there is none. */
  private JavacSite nameSite(JavacSite site, MetricType type) {
    Optional<Element> method = site.element(elements);
    return method
        .flatMap(element -> Written.on(element, Names.annotationOf(type), site))
        .map(written -> written.siteOf("name"))
        .orElse(site);
  }

  private static CatalogueLabel label(Written written) {
    return new CatalogueLabel(
        text(written, "name"),
        written.list("values", String.class).stream().map(Sited::value).toList(),
        written.value("max", Integer.class, 0).value(),
        text(written, "idle"));
  }

  private static String text(Written written, String attribute) {
    return written.value(attribute, String.class, "").value();
  }

  private static List<Double> numbers(Written written, String attribute) {
    return written.list(attribute, Double.class).stream().map(Sited::value).toList();
  }

  /** The sets whose metrics are about calls of methods. */
  public Set<String> setsOfCalls() {
    return Set.copyOf(ofCalls);
  }

  /** What the classes of this compilation export. */
  public List<CatalogueEntry> entries() {
    List<CatalogueEntry> completed = complete.orElseGet(this::complete);
    complete = Optional.of(completed);
    return completed;
  }

  private List<CatalogueEntry> complete() {
    if (entries.stream().allMatch(entry -> entry.operations().isEmpty())
        && operations.values().stream().allMatch(DeclaredOperations.NONE::equals)) {
      return List.copyOf(entries);
    }
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
    return sets.stream()
        .map(elements::getTypeElement)
        .allMatch(set -> set != null && isImplemented(set));
  }

  /** Whether the class of a set is the generated one, and not another class of the same name. */
  private boolean isImplemented(TypeElement set) {
    TypeElement type = elements.getTypeElement(Names.of(set).implementation().qualified());
    return type != null
        && type.getInterfaces().stream()
            .anyMatch(
                parent -> types.isSameType(types.erasure(parent), types.erasure(set.asType())))
        && (ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> Written.isOn(method, Names.CATALOGUED))
            || methods(set).stream().noneMatch(method -> MetricReader.isMetric(method.element())));
  }

  /** The name of the module of the metric sets in its descriptor; empty if it has none. */
  public String moduleName() {
    return entries().stream()
        .map(entry -> elements.getTypeElement(entry.set()))
        .flatMap(Stream::ofNullable)
        .map(set -> elements.getModuleOf(set))
        .flatMap(Stream::ofNullable)
        .map(module -> module.getQualifiedName().toString())
        .findFirst()
        .orElse("");
  }
}
