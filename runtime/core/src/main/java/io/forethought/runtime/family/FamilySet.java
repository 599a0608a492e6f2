package io.forethought.runtime.family;

import io.forethought.runtime.cell.CellSpace;
import io.forethought.runtime.incident.Incidents;
import io.forethought.runtime.shared.DirectorySetting;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedValues;
import io.forethought.runtime.source.GaugeSource;
import io.forethought.runtime.source.SourceSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The families of one instance of a metric set, in the order of their declaration, and the
 * incidents of these families.
 *
 * @since 0.1.0
 */
public final class FamilySet {

  /** The values of several processes, if the operator has chosen a directory. */
  private static final Optional<SharedValues> SHARED =
      System.getProperty(DirectorySetting.PROPERTY) == null
              && System.getenv(DirectorySetting.VARIABLE) == null
          ? Optional.empty()
          : DirectorySetting.open();

  private final List<Family> families = new ArrayList<>();
  private final List<GaugeSource> sources = new ArrayList<>();
  private final Incidents incidents = new Incidents();
  private final CellSpace space = new CellSpace();
  private final Optional<Participant> participant;

  /** The time in nanoseconds; null for that of the system. */
  private final @Nullable LongSupplier clock;

  /**
   * By the type of the array of constants, which an application must be able to take with it: their
   * label values if none has a text of its own.
   */
  private final Map<Class<?>, String[]> lowerCase = new WeakHashMap<>();

  // Not a record: Java 17 keeps the class of a record whose equals has been called, and with it a
  // web application that has stopped.
  /** The shared lists by maximum and label; null if each family has its own. */
  private final @Nullable Map<String, FirstNames> shared;

  /** Creates an empty set, to which builders add families. */
  public FamilySet() {
    this(false);
  }

  /**
   * Creates an empty set, to which builders add families.
   *
   * @param sharesNames whether labels with the same name and the same maximum keep the same values
   */
  public FamilySet(boolean sharesNames) {
    this(sharesNames, false);
  }

  /**
   * Creates an empty set, to which builders add families.
   *
   * @param sharesNames whether labels with the same name and the same maximum keep the same values
   * @param isPrivate whether the values are in the memory of this process, whatever the operator
   *     has chosen
   */
  public FamilySet(boolean sharesNames, boolean isPrivate) {
    this(sharesNames, isPrivate, null);
  }

  FamilySet(boolean sharesNames, LongSupplier clock) {
    this(sharesNames, false, clock);
  }

  private FamilySet(boolean sharesNames, boolean isPrivate, @Nullable LongSupplier clock) {
    this.clock = clock;
    this.shared = sharesNames ? new HashMap<>() : null;
    this.participant =
        SHARED.isPresent() && !isPrivate
            ? Optional.of(SHARED.get().newParticipant())
            : Optional.empty();
  }

  /**
   * Returns whether the operator has chosen a directory for the values of several processes.
   *
   * @return whether sets can keep their values there
   */
  public static boolean canShare() {
    return SHARED.isPresent();
  }

  /**
   * Returns the directory that the operator has chosen for the values of several processes.
   *
   * @return the values there; empty if none is chosen, or if it cannot be used
   */
  @SuppressWarnings("exports") // Only the registration of this module calls it.
  public static Optional<SharedValues> sharedValues() {
    return SHARED;
  }

  /**
   * Returns the families built so far.
   *
   * @return the families in the order of declaration
   */
  public List<Family> families() {
    return List.copyOf(families);
  }

  /**
   * Returns the sources of the gauges that have one.
   *
   * @return the sources in the order of declaration
   */
  @SuppressWarnings("exports") // Only the registration of this module calls it.
  public List<GaugeSource> sources() {
    return List.copyOf(sources);
  }

  /** Adds the source of a gauge that was added before, also under its old name. */
  void addSource(String gauge, SourceSettings source, DoubleConsumer exposed) {
    Set<String> names = new HashSet<>();
    for (Family family : families) {
      if (family.renamedTo().orElse(family.name()).equals(gauge)) {
        names.add(family.name());
      }
    }
    sources.add(source.of(names, gauge, exposed, incidents));
  }

  /** Adds a family and returns it. */
  <F extends Family> F add(F family) {
    families.add(family);
    return family;
  }

  /** Also adds a renamed family under its old name. */
  void addUnderOldName(Family renamed, String oldName, String until) {
    families.add(new OldNameFamily(renamed, oldName, until, incidents));
  }

  /** Returns where the families keep values that are only ever added to. */
  CellSpace space() {
    return space;
  }

  /** Returns the constants in lower case, the same array for all labels of an enum. */
  <E extends Enum<E>> String[] lowerCase(E[] constants) {
    String[] known = lowerCase.get(constants.getClass());
    if (known == null) {
      known = EnumLabel.render(constants, Map.of());
      lowerCase.put(constants.getClass(), known);
    }
    return known;
  }

  /**
   * Returns this set in a directory that several processes share.
   *
   * @return the set there; empty if its values are in the memory of this process
   */
  @SuppressWarnings("exports") // Only the registration of this module calls it.
  public Optional<Participant> participant() {
    return participant;
  }

  /** Says that the set is registered, if other processes see its values. */
  public void join() {
    if (participant.isPresent()) {
      participant.get().join();
    }
  }

  /** Says that the set is no longer registered, if other processes see its values. */
  public void leave() {
    if (participant.isPresent()) {
      participant.get().leave();
    }
  }

  /** Returns the time in nanoseconds. */
  LongSupplier clock() {
    return clock == null ? System::nanoTime : clock;
  }

  /** Returns the list of values for a label whose unused values are forgotten. */
  FirstNames.Expiring expiringNames(String label, int max) {
    if (shared == null) {
      return new FirstNames.Expiring(max, clock());
    }
    String key = max + " idle " + label;
    FirstNames.Expiring names = (FirstNames.Expiring) shared.get(key);
    if (names == null) {
      names = new FirstNames.Expiring(max, clock());
      shared.put(key, names);
    }
    return names;
  }

  /** Returns the list of values for a label of the family that is being built. */
  FirstNames firstNames(String label, int max) {
    return shared == null
        ? new FirstNames(max)
        : shared.computeIfAbsent(max + " " + label, absent -> new FirstNames(max));
  }

  /**
   * Returns the incidents of these families.
   *
   * @return where they are counted
   */
  @SuppressWarnings("exports") // Only Forethought's own metrics call it.
  public Incidents incidents() {
    return incidents;
  }
}
