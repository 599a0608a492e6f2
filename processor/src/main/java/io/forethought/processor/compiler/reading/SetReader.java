package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.Enclosing;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.TypeShape;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type with {@code @Metrics}. */
public final class SetReader {

  private final Elements elements;
  private final Types types;

  public SetReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * The metric set that a type declares, without the metrics that mention unknown types.
   *
   * @param sources the types being compiled
   */
  public MetricSet read(TypeElement type, Sources sources) {
    JavacSite site = Origin.siteOf(type);
    Written annotation =
        Written.on(type, Names.METRICS, site)
            .orElseThrow(() -> new IllegalStateException(site.describe() + " has no @Metrics"));
    Sited<String> namespace = namespace(type, annotation);
    Sited<String> subsystem = annotation.value("subsystem", String.class, "");
    EnumReader enums = new EnumReader(elements.getPackageOf(type));
    ExemplarReader exemplars = new ExemplarReader(elements.getPackageOf(type));
    MetricReader reader = new MetricReader(namespace.value(), subsystem.value(), enums, exemplars);
    SetMethods methods = SetMethods.of(elements, types, type);

    Members members = members(methods, reader);
    return new MetricSet(
        Names.of(type),
        TypeShape.kind(type),
        TypeShape.access(type),
        Enclosing.hiding(type, elements.getPackageOf(type), site),
        !type.getTypeParameters().isEmpty(),
        namespace,
        subsystem,
        members.metrics(),
        members.plainMethods(),
        methods.inheritedTwice(),
        memberTypes(type),
        TypeShape.permits(type, Names.of(type).implementation()),
        isDeprecated(type, methods, members.metrics()),
        origin(type),
        annotation.isReadable() && methods.areResolved() && members.complete(),
        sources.contains(Names.of(type).implementation().qualified())
            || hidesItsImplementation(type),
        Suppression.accepted(around(type)),
        site);
  }

  private static MetricSet.Origin origin(TypeElement type) {
    Optional<Origin> origin = Origin.of(type);
    return origin.isPresent() ? origin.get().kind() : MetricSet.Origin.DECLARED;
  }

  private List<String> memberTypes(TypeElement type) {
    List<String> names = new ArrayList<>();
    for (TypeElement member : ElementFilter.typesIn(elements.getAllMembers(type))) {
      names.add(member.getSimpleName().toString());
    }
    return names;
  }

  /** Whether the generated class inherits a class of its name, and no package tells them apart. */
  private boolean hidesItsImplementation(TypeElement type) {
    TypeName implementation = Names.of(type).implementation();
    return implementation.packageName().isEmpty()
        && memberTypes(type).contains(implementation.nested());
  }

  private static Sited<String> namespace(TypeElement type, Written annotation) {
    Sited<String> written = annotation.value("namespace", String.class, "");
    Optional<Origin> origin = Origin.of(type);
    return origin.isEmpty()
        ? written
        : new Sited<>(written.value(), origin.get().ofNamespace((JavacSite) written.site()));
  }

  /**
   * The members of a set.
   *
   * @param metrics the metrics that could be read
   * @param plainMethods the abstract methods that do not declare a metric
   * @param complete whether all metrics could be read
   */
  private record Members(
      List<Metric> metrics, List<Sited<String>> plainMethods, boolean complete) {}

  private static Members members(SetMethods methods, MetricReader reader) {
    List<Metric> metrics = new ArrayList<>();
    List<Sited<String>> plainMethods = new ArrayList<>();
    boolean complete = true;
    for (SetMethod method : methods.all()) {
      List<MetricAnnotation> annotations = MetricAnnotation.on(method.element(), method.site());
      if (annotations.isEmpty()) {
        if (methods.needsImplementation(method)) {
          plainMethods.add(new Sited<>(method.element().getSimpleName().toString(), method.site()));
        }
      } else if (isReadable(method, annotations)) {
        metrics.add(reader.read(method, annotations));
      } else {
        complete = false;
      }
    }
    return new Members(metrics, plainMethods, complete);
  }

  /**
   * Whether generated code, which overrides the methods and names the enums, would cause warnings
   * about deprecation.
   */
  private boolean isDeprecated(TypeElement type, SetMethods methods, List<Metric> metrics) {
    for (SetMethod method : methods.all()) {
      if (elements.isDeprecated(method.element())) {
        return true;
      }
    }
    for (Bound.Constants constants : constants(metrics)) {
      TypeElement enumeration = elements.getTypeElement(constants.type().qualified());
      if (enumeration != null && isDeprecated(enumeration)) {
        return true;
      }
    }
    return isDeprecated(type);
  }

  private static List<Bound.Constants> constants(List<Metric> metrics) {
    List<Bound.Constants> all = new ArrayList<>();
    for (Metric metric : metrics) {
      for (Label label : metric.labels()) {
        if (label.bound() instanceof Bound.Constants constants) {
          all.add(constants);
        }
      }
      if (metric.states().isPresent()) {
        all.add(metric.states().get().constants());
      }
    }
    return all;
  }

  /** A set, the types that it is nested in, and the same for the type whose methods it measures. */
  private static List<Element> around(TypeElement set) {
    List<Element> around = new ArrayList<>();
    addAround(set, around);
    Optional<MethodOrigin> origin = MethodOrigin.of(set);
    if (origin.isPresent()) {
      addAround(origin.get().service(), around);
    }
    return around;
  }

  private static void addAround(Element type, List<Element> around) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      around.add(each);
    }
  }

  private boolean isDeprecated(TypeElement type) {
    return elements.isDeprecated(type)
        || (type.getEnclosingElement() instanceof TypeElement outer && isDeprecated(outer));
  }

  private static boolean isReadable(SetMethod method, List<MetricAnnotation> annotations) {
    for (MetricAnnotation annotation : annotations) {
      if (!annotation.written().isReadable()) {
        return false;
      }
    }
    for (Element parameter : method.element().getParameters()) {
      if (!isReadable(parameter, Names.LABEL, method)
          || !isReadable(parameter, Names.BUDGET, method)) {
        return false;
      }
    }
    return method.isResolved()
        && isReadable(method.element(), Names.RENAMED_FROM, method)
        && isReadable(method.element(), Names.LABEL, method)
        && isReadable(method.element(), Names.BUDGET, method);
  }

  /** Whether an element does not have an annotation that cannot be read. */
  private static boolean isReadable(Element element, String annotation, SetMethod method) {
    Optional<Written> written = Written.on(element, annotation, method.site());
    return written.isEmpty() || written.get().isReadable();
  }
}
