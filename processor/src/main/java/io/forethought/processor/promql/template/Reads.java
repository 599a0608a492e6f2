package io.forethought.processor.promql.template;

import io.forethought.processor.promql.tree.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables of a template, and what it reads of the alert. */
final class Reads {

  /** What an expression is. */
  enum Kind {
    /** The alert, which {@code .} is at first. */
    ALERT,
    /** The labels of the alert. */
    LABELS,
    /** The value of the alert. */
    VALUE,
    /** Anything else, such as a sample of another query. */
    OTHER
  }

  private static final Set<String> OTHER_FIELDS = Set.of("ExternalLabels", "ExternalURL");

  private final Deque<Map<String, Kind>> scopes = new ArrayDeque<>();
  private final List<LabelRead> labels = new ArrayList<>();
  private final List<Place> values = new ArrayList<>();
  private final List<TemplateQuery> queries = new ArrayList<>();
  private final Set<String> tested = new HashSet<>();
  private Optional<TemplateError> wrongField = Optional.empty();
  private boolean readsAll;
  private boolean testing;

  Reads() {
    Map<String, Kind> alert = new HashMap<>();
    alert.put("$", Kind.ALERT);
    alert.put("$labels", Kind.LABELS);
    alert.put("$value", Kind.VALUE);
    alert.put("$externalLabels", Kind.OTHER);
    alert.put("$externalURL", Kind.OTHER);
    scopes.push(alert);
  }

  void open() {
    scopes.push(new HashMap<>());
  }

  void close() {
    scopes.pop();
  }

  /** Begins a template of its own, which has no variables of this one. */
  Deque<Map<String, Kind>> hide() {
    Deque<Map<String, Kind>> hidden = new ArrayDeque<>(scopes);
    scopes.clear();
    scopes.push(new HashMap<>(Map.of("$", Kind.OTHER)));
    return hidden;
  }

  void restore(Deque<Map<String, Kind>> hidden) {
    scopes.clear();
    scopes.addAll(hidden);
  }

  void declare(String variable, Kind kind) {
    scopes.element().put(variable, kind);
  }

  /** Changes a variable. Go accepts one that is not defined. */
  void assign(TemplateToken variable, Kind kind) {
    for (Map<String, Kind> scope : scopes) {
      if (scope.containsKey(variable.text())) {
        scope.put(variable.text(), kind);
        return;
      }
    }
    declare(variable.text(), kind);
  }

  Kind variable(TemplateToken variable) {
    return scopes.stream()
        .flatMap(scope -> Optional.ofNullable(scope.get(variable.text())).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new TemplateException(
                    new TemplateError(
                        TemplateError.Kind.VARIABLE, variable.place(), variable.text())));
  }

  /** The field of an expression. */
  Kind field(Kind owner, TemplateToken field) {
    String name = field.text().substring(1);
    Place place = new Place(field.place().start() + 1, field.place().end());
    return switch (owner) {
      case ALERT -> ofAlert(name, place);
      case LABELS -> label(name, place);
      case VALUE -> wrong(name, place);
      case OTHER -> Kind.OTHER;
    };
  }

  private Kind ofAlert(String name, Place place) {
    return switch (name) {
      case "Labels" -> Kind.LABELS;
      case "Value" -> Kind.VALUE;
      default -> OTHER_FIELDS.contains(name) ? Kind.OTHER : wrong(name, place);
    };
  }

  private Kind wrong(String name, Place place) {
    wrongField =
        wrongField.or(() -> Optional.of(new TemplateError(TemplateError.Kind.FIELD, place, name)));
    return Kind.OTHER;
  }

  Kind label(String name, Place place) {
    labels.add(new LabelRead(name, place, false));
    if (testing) {
      tested.add(name);
    }
    return Kind.OTHER;
  }

  /** An expression is printed, or passed on as a whole. */
  void use(Kind kind) {
    readsAll |= kind == Kind.LABELS || kind == Kind.ALERT;
  }

  /** The value is read, which does not count if it only decides between texts. */
  void useValue(Place place) {
    if (!testing) {
      values.add(place);
    }
  }

  void query(TemplateToken string) {
    TemplateQuery.of(string).ifPresent(queries::add);
  }

  List<TemplateQuery> queries() {
    return queries;
  }

  /** Begins or ends a part that only tests whether something is there. */
  boolean testing(boolean now) {
    boolean before = testing;
    testing = now;
    return before;
  }

  List<LabelRead> labels() {
    return labels.stream()
        .map(read -> new LabelRead(read.label(), read.place(), tested.contains(read.label())))
        .toList();
  }

  boolean readsAll() {
    return readsAll;
  }

  List<Place> values() {
    return values;
  }

  Optional<TemplateError> wrongField() {
    return wrongField;
  }
}
