package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.DeclaredOperations;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.model.operations.Operations;
import io.forethought.processor.model.operations.Ownership;
import io.forethought.processor.model.operations.Panel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Reads the annotations for operations. They are read from the declarations, whose class files keep
 * them, and not from generated classes.
 */
final class OperationsReader {

  private static final Set<String> OF_METRICS =
      Set.of(Names.ALERT, Names.SEVERAL_ALERTS, Names.SLO, Names.SEVERAL_SLOS, Names.PANEL);

  private OperationsReader() {}

  /** What is declared on the method of a metric; empty if that is nothing. */
  static Optional<Operations> on(Element method, JavacSite site) {
    return hasSome(method)
        ? Optional.of(
            new Operations(
                Ownership.NONE,
                alerts(method, site),
                objectives(method, site),
                panel(method, site)))
        : Optional.empty();
  }

  private static boolean hasSome(Element method) {
    for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
      if (OF_METRICS.contains(Written.nameOf(mirror))) {
        return true;
      }
    }
    return false;
  }

  /** What is declared on a metric set; empty if that is nothing. */
  static Optional<DeclaredOperations> ofSet(Element set, JavacSite site) {
    Optional<Written> written = Written.on(set, Names.METRICS, site);
    boolean isOwned =
        written.isPresent() && (written.get().has("owner") || written.get().has("runbook"));
    List<Alert> alerts = alerts(set, site);
    if (alerts.isEmpty() && !isOwned) {
      return Optional.empty();
    }
    Ownership ownership =
        isOwned
            ? new Ownership(text(written.get(), "owner"), text(written.get(), "runbook"))
            : Ownership.NONE;
    return Optional.of(new DeclaredOperations(ownership, alerts));
  }

  private static List<Alert> alerts(Element element, JavacSite site) {
    List<Alert> alerts = new ArrayList<>();
    for (Written written : Written.all(element, Names.ALERT, Names.SEVERAL_ALERTS, site)) {
      if (written.isReadable()) {
        alerts.add(alert(written));
      }
    }
    return alerts;
  }

  private static List<Objective> objectives(Element method, JavacSite site) {
    List<Objective> objectives = new ArrayList<>();
    for (Written written : Written.all(method, Names.SLO, Names.SEVERAL_SLOS, site)) {
      if (written.isReadable()) {
        objectives.add(objective(written));
      }
    }
    return objectives;
  }

  private static Optional<Panel> panel(Element method, JavacSite site) {
    return Written.on(method, Names.PANEL, site)
        .filter(Written::isReadable)
        .map(OperationsReader::panel);
  }

  private static Alert alert(Written written) {
    return new Alert(
        text(written, "name"),
        DeclaredQuery.of(text(written, "expr")),
        text(written, "forDuration"),
        text(written, "keepFiringFor"),
        constant(written, "severity", AlertSeverity.WARNING),
        text(written, "summary"),
        text(written, "description"),
        text(written, "owner"),
        text(written, "runbook"),
        written.site());
  }

  private static Objective objective(Written written) {
    return new Objective(
        text(written, "name"),
        written.value("objective", Double.class, Double.NaN),
        Optional.of(written)
            .filter(each -> each.has("threshold"))
            .map(each -> each.value("threshold", Double.class, 0.0)),
        written.value("window", String.class, "30d"),
        selector(written, "total"),
        selector(written, "errors"),
        written.list("by", String.class),
        written.site());
  }

  private static Panel panel(Written written) {
    return new Panel(
        text(written, "title"),
        text(written, "row"),
        written.value("place", Integer.class, 0),
        constant(written, "kind", Panel.Kind.BY_TYPE),
        written.value("omit", Boolean.class, false).value(),
        written.site());
  }

  private static Optional<DeclaredQuery> selector(Written written, String attribute) {
    return Optional.of(text(written, attribute))
        .filter(given -> written.has(attribute))
        .map(DeclaredQuery::of);
  }

  private static Sited<String> text(Written written, String attribute) {
    return written.value(attribute, String.class, "");
  }

  /** The constant of the same name as the one written, or the default of the annotation. */
  private static <E extends Enum<E>> E constant(Written written, String attribute, E absent) {
    return written
        .constant(attribute)
        .flatMap(
            name ->
                Arrays.stream(absent.getDeclaringClass().getEnumConstants())
                    .filter(each -> each.name().equals(name))
                    .findFirst())
        .orElse(absent);
  }
}
