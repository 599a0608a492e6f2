package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueEntry.Former;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What the annotation on a generated method says about its metric.
 *
 * @param written the annotation
 */
record CataloguedFacts(Written written) {

  /** The type of the metric, if this version has it. */
  Optional<MetricType> type() {
    String id = text("type");
    for (MetricType type : MetricType.values()) {
      if (type.id().equals(id)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The metric, without what is declared for its operation. */
  CatalogueEntry entry(
      Sited<String> name,
      MetricType type,
      TypeElement set,
      ExecutableElement method,
      JavacSite site) {
    return new CatalogueEntry(
        name,
        type,
        BaseUnit.spelled(text("unit")).orElse(BaseUnit.NONE),
        text("help"),
        labels(),
        values(written.list("buckets", Double.class)),
        values(written.list("quantiles", Double.class)),
        former(),
        accepted(),
        profile(set, site),
        set.getQualifiedName().toString(),
        method.getSimpleName().toString(),
        Operations.NONE,
        site);
  }

  String text(String attribute) {
    return text(written, attribute);
  }

  private static String text(Written written, String attribute) {
    return written.value(attribute, String.class, "").value();
  }

  private List<CatalogueLabel> labels() {
    List<CatalogueLabel> labels = new ArrayList<>();
    for (Written label : written.nested("labels")) {
      labels.add(
          new CatalogueLabel(
              text(label, "name"),
              values(label.list("values", String.class)),
              label.value("max", Integer.class, 0).value(),
              text(label, "idle")));
    }
    return labels;
  }

  private Optional<Former> former() {
    String name = text("renamedFrom");
    return name.isEmpty() ? Optional.empty() : Optional.of(new Former(name, text("until")));
  }

  private List<Acceptance> accepted() {
    List<Acceptance> accepted = new ArrayList<>();
    for (Written each : written.nested("accepted")) {
      accepted.add(new Acceptance(text(each, "code"), text(each, "reason")));
    }
    return accepted;
  }

  private static String profile(TypeElement set, JavacSite site) {
    Optional<Written> profile = Written.on(set, Names.FOR_PROFILE, site);
    return profile.isPresent() ? profile.get().constant("value").orElse("") : "";
  }

  private static <T> List<T> values(List<Sited<T>> sited) {
    List<T> values = new ArrayList<>();
    for (Sited<T> each : sited) {
      values.add(each.value());
    }
    return values;
  }
}
