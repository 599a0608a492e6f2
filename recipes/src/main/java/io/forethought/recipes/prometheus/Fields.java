package io.forethought.recipes.prometheus;

import io.forethought.recipes.code.Constants;
import io.forethought.recipes.code.Place;
import io.forethought.recipes.meters.Meter;
import io.forethought.recipes.meters.Tag;
import io.forethought.recipes.plan.MeterCall;
import io.forethought.recipes.plan.Sites;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The metrics in fields of a program, and the places that use them. */
final class Fields {

  /**
   * Where a field is declared.
   *
   * @param file the path of the source
   * @param place where the source belongs
   * @param owner the type of the source that contains it
   * @param tree its declaration
   * @param declared reads the metric when all constants are known
   */
  record Declared(String file, Place place, UUID owner, UUID tree, Supplier<Field> declared) {}

  private final Map<String, Declared> fields = new LinkedHashMap<>();
  private final List<Use> uses = new ArrayList<>();

  /** The fields, by the ids of their declarations. */
  private final Map<UUID, String> byTree = new HashMap<>();

  void add(String thing, Declared declared) {
    fields.put(thing, declared);
    byTree.put(declared.tree(), thing);
  }

  void add(Use use) {
    uses.add(use);
  }

  /** The field that a tree declares. */
  Optional<String> declaredBy(UUID tree) {
    return Optional.ofNullable(byTree.get(tree));
  }

  /** Notes all metrics. */
  void close(Constants constants, Sites sites) {
    Set<String> used = new HashSet<>();
    Map<String, Field> read = new HashMap<>();
    fields.forEach((thing, declared) -> read.put(thing, declare(thing, declared, sites)));
    for (Use use : uses) {
      Field field = read.get(use.field());
      if (field != null) {
        used.add(use.field());
        note(use, field, constants, sites);
      }
    }
    fields.keySet().stream()
        .filter(thing -> !used.contains(thing))
        .forEach(thing -> sites.joined.keep(thing, "nothing in the sources records it"));
  }

  private static Field declare(String thing, Declared declared, Sites sites) {
    Field field = declared.declared().get();
    String family = Sites.family(declared.place(), field.name());
    sites.joined.replace(family);
    sites.joined.join(family, thing);
    if (!field.reason().isEmpty()) {
      sites.joined.keep(thing, field.reason());
    }
    MeterCall call =
        new MeterCall(
            field.kind(), field.name(), field.name(), Optional.empty(), Optional.empty(), "");
    sites.meters.put(
        declared.tree(),
        new Sites.MeterSite(declared.file(), declared.place(), declared.owner(), call, family));
    return field;
  }

  private static void note(Use use, Field field, Constants constants, Sites sites) {
    String family = Sites.family(use.place(), field.name());
    sites.joined.join(family, use.field());
    if (use.values().size() != field.labels().size()) {
      sites.joined.keep(family, "a call does not have a value for each label");
      return;
    }
    List<Tag> tags = new ArrayList<>();
    for (int at = 0; at < use.values().size(); at++) {
      tags.add(
          new Tag(
              field.labels().get(at), use.values().get(at), constants.text(use.values().get(at))));
    }
    Meter meter = field.meter(tags);
    MeterCall call =
        new MeterCall(
            field.kind(), field.name(), field.name(), Optional.of(meter), Optional.empty(), "");
    sites.meters.put(
        use.tree(), new Sites.MeterSite(use.file(), use.place(), use.owner(), call, family));
  }
}
