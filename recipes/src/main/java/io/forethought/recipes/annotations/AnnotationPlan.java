package io.forethought.recipes.annotations;

import io.forethought.recipes.meters.Families;
import io.forethought.recipes.meters.Replacement;
import io.forethought.recipes.meters.SetPlan;
import io.forethought.recipes.plan.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides which annotations are replaced. */
final class AnnotationPlan {

  private static final String SOME_PACKAGE = "metrics";

  private final List<Found> found;
  private final Types types;
  private final String until;
  private final Map<UUID, String> reasons = new LinkedHashMap<>();

  AnnotationPlan(List<Found> found, Types types, String until) {
    this.found = List.copyOf(found);
    this.types = types;
    this.until = until;
  }

  /** The changes. */
  Changes changes() {
    keepAlone();
    keepSharedNames();
    Map<String, Replacement> names = names();
    keepSecondNames(names);
    Changes changes = new Changes();
    found.stream()
        .filter(each -> !reasons.containsKey(each.id()))
        .forEach(each -> replace(each, named(each, names), changes));
    found.stream()
        .filter(each -> reasons.containsKey(each.id()))
        .forEach(each -> keep(each, changes));
    return changes;
  }

  private void keepAlone() {
    for (Found each : found) {
      if (!each.reading().reason().isEmpty()) {
        reasons.put(each.id(), each.reading().reason());
      } else if (!each.target().reason().isEmpty()) {
        reasons.put(each.id(), each.target().reason());
      }
    }
  }

  private void keepSharedNames() {
    Map<String, Long> uses =
        found.stream().collect(Collectors.groupingBy(Found::name, Collectors.counting()));
    Set<String> spots = new HashSet<>();
    for (Found each : replaced()) {
      if (uses.getOrDefault(each.name(), 0L) > 1) {
        reasons.put(each.id(), "other methods have the same name, and a label tells them apart");
      } else if (!spots.add(each.spot())) {
        reasons.put(each.id(), "its method has another annotation of this kind");
      }
    }
  }

  private List<Found> replaced() {
    return found.stream().filter(each -> !reasons.containsKey(each.id())).toList();
  }

  /** The metrics with names that the rules allow. */
  private Map<String, Replacement> names() {
    while (!replaced().isEmpty()) {
      Families families = new Families();
      replaced()
          .forEach(each -> each.reading().measured().map(Measured::meter).ifPresent(families::add));
      SetPlan plan = SetPlan.of(families, SOME_PACKAGE, until, Set.of());
      if (plan.refused().isEmpty()) {
        return plan.replacements();
      }
      int before = reasons.size();
      replaced().stream()
          .filter(each -> plan.refused().containsKey(each.name()))
          .forEach(
              each ->
                  reasons.put(each.id(), Objects.requireNonNull(plan.refused().get(each.name()))));
      if (reasons.size() == before) {
        throw new IllegalStateException("Not one of the annotations: " + plan.refused());
      }
    }
    return Map.of();
  }

  /** An old name belongs to the first metric of a method. */
  private void keepSecondNames(Map<String, Replacement> names) {
    Map<UUID, Long> metrics =
        replaced().stream()
            .collect(Collectors.groupingBy(each -> each.target().method(), Collectors.counting()));
    for (Found each : replaced()) {
      String name = name(named(each, names));
      if (!name.equals(each.name()) && metrics.getOrDefault(each.target().method(), 0L) > 1) {
        reasons.put(
            each.id(),
            "its name would be " + name + ", and a method with several metrics cannot keep both");
      }
    }
  }

  private static Replacement named(Found each, Map<String, Replacement> names) {
    return Objects.requireNonNull(names.get(each.name()));
  }

  private static String name(Replacement replacement) {
    return replacement.metric().name().value();
  }

  private void replace(Found each, Replacement replacement, Changes changes) {
    Measured measured = each.reading().measured().orElseThrow();
    List<String> texts = NewAnnotations.of(measured, replacement.metric(), until);
    Target target = each.target();
    if (target.components().isEmpty()) {
      changes.replaced.put(each.id(), texts);
      create(target.type(), changes);
    } else {
      changes.replaced.put(each.id(), List.of());
      changes.added.computeIfAbsent(target.method(), absent -> new ArrayList<>()).addAll(texts);
    }
    changes.instrumented.put(target.type().tree().getId(), target.components());
    String where = target.type().name() + ": ";
    changes.outcomes.put(
        each.id(), each.converted(where + "@" + measured.annotation() + "; " + measured.gone()));
  }

  /** The places that create objects of a measured class. */
  private void create(Types.Declared type, Changes changes) {
    String generated = type.tree().getSimpleName() + "Metered";
    for (Types.Creation creation : types.creations(type.name())) {
      if (creation.isProvided()) {
        changes.created.put(creation.id(), type.name() + "Metered");
      } else if (!changes.reasons.containsKey(creation.id())) {
        String reason =
            "calls of this object are not recorded: create it with " + generated + ".of(…)";
        changes.reasons.put(creation.id(), reason);
        changes.outcomes.put(
            creation.id(),
            new Outcome(creation.file(), "new " + type.tree().getSimpleName(), false, reason));
      }
    }
  }

  private void keep(Found each, Changes changes) {
    String reason = Objects.requireNonNull(reasons.get(each.id()));
    changes.reasons.put(each.id(), reason);
    changes.outcomes.put(each.id(), each.kept(reason));
  }

  /** What is changed, by the trees in the sources. */
  static final class Changes {

    /** New annotations in the place of old ones. */
    final Map<UUID, List<String>> replaced = new HashMap<>();

    /** New annotations of methods of interfaces. */
    final Map<UUID, List<String>> added = new HashMap<>();

    /** Measured types, with what creates their beans. */
    final Map<UUID, String> instrumented = new HashMap<>();

    /** Objects of generated classes, which have these names. */
    final Map<UUID, String> created = new HashMap<>();

    /** Why trees are kept. */
    final Map<UUID, String> reasons = new HashMap<>();

    private final Map<UUID, Outcome> outcomes = new HashMap<>();

    /** What happens to each annotation, sorted by source. */
    /** What the report says, by the trees that it is about. */
    Map<UUID, Outcome> outcomes() {
      return outcomes;
    }

    /** Why a tree is kept. */
    Optional<String> reason(UUID id) {
      return Optional.ofNullable(reasons.get(id));
    }
  }
}
