package io.forethought.recipes.plan;

import io.forethought.recipes.code.Joined;
import io.forethought.recipes.code.Place;
import io.forethought.recipes.meters.MeterKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What sources do with meters: each place by the id of its tree. */
public final class Sites {

  /**
   * A call that creates a meter.
   *
   * @param file the path of the source
   * @param place where the source belongs
   * @param owner the type of the source that contains it
   * @param call what it creates
   * @param thing its name in {@link #joined}
   */
  public record MeterSite(String file, Place place, UUID owner, MeterCall call, String thing) {}

  /**
   * A call of a meter.
   *
   * @param kind the kind of the meter
   * @param thing the meter
   */
  public record Recording(MeterKind kind, String thing) {}

  /**
   * A declaration whose type changes.
   *
   * @param type the name of the new type
   * @param imported what to import for it; empty for nothing
   * @param thing what is declared
   */
  public record Declaration(String type, String imported, String thing) {}

  /**
   * A call that finds meters.
   *
   * @param file the path of the source
   * @param isTest whether it is a test
   * @param call what is called
   * @param name the name of the meter in the source; empty if it is not known
   */
  public record Read(String file, boolean isTest, String call, String name) {

    boolean finds(MeterCall meter) {
      return !name.isEmpty() && name.equals(meter.original());
    }
  }

  /**
   * A constant that keeps a meter. Each use gets the data point instead, because a data point
   * belongs to the registry of the time when it was created.
   *
   * @param declaration its declaration
   * @param meter the call that creates the meter
   */
  public record Constant(UUID declaration, UUID meter) {}

  public final Map<UUID, MeterSite> meters = new LinkedHashMap<>();
  public final Map<UUID, Recording> recordings = new HashMap<>();
  public final Map<UUID, Declaration> declarations = new HashMap<>();

  /** Constants that keep meters, and the uses of variables that keep meters. */
  public final Map<String, Constant> constants = new HashMap<>();

  public final Map<UUID, String> uses = new HashMap<>();

  /** Calls of {@code Timer.start}, and calls of {@code stop} on what it returns. */
  public final Map<UUID, String> starts = new HashMap<>();

  public final Map<UUID, String> stops = new HashMap<>();

  /** Calls that no recipe replaces, with the reason. */
  public final Map<UUID, Outcome> others = new LinkedHashMap<>();

  /** Calls that find meters in a registry. */
  public final Map<UUID, Read> reads = new LinkedHashMap<>();

  public final Map<UUID, Filter> filters = new LinkedHashMap<>();

  /** Variables and methods that are used, and those that are declared in the sources. */
  public final Set<String> used = new HashSet<>();

  public final Set<String> declared = new HashSet<>();
  public final Joined joined = new Joined();

  /** Whether a thing is replaced. */
  public boolean isReplaced(String thing) {
    return joined.isReplaced(thing);
  }

  /** The thing of a family. */
  public static String family(Place place, String name) {
    return "family " + name + " in " + place.root();
  }

  /** The recording at a tree, if it is replaced. */
  public Optional<Recording> recording(UUID id) {
    return Optional.ofNullable(recordings.get(id)).filter(each -> isReplaced(each.thing()));
  }

  /** The meter of the constant that a tree uses, if it is replaced. */
  public Optional<UUID> used(UUID tree) {
    return Optional.ofNullable(uses.get(tree))
        .filter(this::isReplaced)
        .flatMap(thing -> Optional.ofNullable(constants.get(thing)))
        .map(Constant::meter);
  }

  /** Whether a declaration is one of a constant that is not needed any more. */
  public boolean isUnneeded(UUID declaration) {
    return constants.entrySet().stream()
        .anyMatch(
            each -> each.getValue().declaration().equals(declaration) && isReplaced(each.getKey()));
  }

  /** The declaration at a tree, if it is changed. */
  public Optional<Declaration> declaration(UUID id) {
    return Optional.ofNullable(declarations.get(id)).filter(each -> isReplaced(each.thing()));
  }

  /** Keeps everything that is used, but is declared elsewhere. */
  void close() {
    for (String thing : used) {
      if (!declared.contains(thing)) {
        joined.keep(thing, "it comes from " + thing + ", which is not in the sources");
      }
    }
  }
}
