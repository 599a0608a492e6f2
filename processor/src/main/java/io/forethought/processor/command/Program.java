package io.forethought.processor.command;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.catalogue.Union;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.BuiltInAlert;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What several libraries export together, with each metric set once, as on a class path. */
final class Program {

  /** A class of the Spring Boot starter. */
  private static final String STARTER = "io/forethought/spring/ForethoughtProperties.class";

  private final Union union = new Union();
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<BuiltInAlert, AlertSetting> settings = new LinkedHashMap<>();
  private final Map<String, Home> homes = new HashMap<>();

  private boolean starter;
  private final Optional<HttpProfile> declared;
  private final HttpProfile profile;

  private Program(Optional<HttpProfile> declared) {
    this.declared = declared;
    this.profile = declared.orElse(HttpProfile.DEFAULT);
  }

  /**
   * What one library adds.
   *
   * @param library its name
   * @param entries its metrics
   */
  record Part(String library, List<CatalogueEntry> entries) {}

  /** Where a metric set was found first, and what it exports there. */
  private record Home(String library, List<CatalogueEntry> entries) {}

  /** Combines libraries. */
  static Program of(List<Library> libraries) {
    Program program =
        new Program(libraries.stream().flatMap(library -> library.profile().stream()).findFirst());
    libraries.forEach(program::add);
    return program;
  }

  private void add(Library library) {
    starter |= library.classes().contains(STARTER);
    library
        .catalogues()
        .forEach(
            (path, text) -> read(library, path, text).ifPresent(read -> add(library, path, read)));
  }

  private Optional<Catalogue> read(Library library, String path, String text) {
    try {
      return Optional.of(JsonCatalogue.read(text));
    } catch (IllegalArgumentException e) {
      faults.add("cannot read " + path + " of " + library.name() + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private void add(Library library, String path, Catalogue catalogue) {
    catalogue.settings().forEach(each -> settings.putIfAbsent(each.alert(), each));
    List<CatalogueEntry> here =
        catalogue.entries().stream().filter(entry -> library.has(entry.set(), path)).toList();
    List<CatalogueEntry> added =
        union.add(here).stream().filter(entry -> profile.registers(entry.profile())).toList();
    if (!added.isEmpty()) {
      parts.add(new Part(library.name(), added));
    }
    sets(catalogue.entries())
        .forEach((set, entries) -> note(library, set, entries, here.containsAll(entries)));
  }

  private void note(Library library, String set, List<CatalogueEntry> entries, boolean here) {
    if (!here) {
      notes.add(
          "excluded "
              + set
              + ", which the catalogue of "
              + library.name()
              + " lists, but whose class does not exist");
      return;
    }
    Home home = homes.computeIfAbsent(set, absent -> new Home(library.name(), entries));
    if (!home.entries().equals(entries) && !home.library().equals(library.name())) {
      notes.add(
          "used "
              + set
              + " from "
              + home.library()
              + "; the version in "
              + library.name()
              + " exports other metrics");
    }
  }

  private static Map<String, List<CatalogueEntry>> sets(List<CatalogueEntry> entries) {
    Map<String, List<CatalogueEntry>> sets = new TreeMap<>();
    for (CatalogueEntry entry : entries) {
      sets.computeIfAbsent(entry.set(), absent -> new ArrayList<>()).add(entry);
    }
    return sets;
  }

  /** What each library adds. */
  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** All metrics. */
  List<CatalogueEntry> entries() {
    return parts.stream().flatMap(part -> part.entries().stream()).toList();
  }

  /** What the libraries change about the alerts of integrations: the first setting of each. */
  List<AlertSetting> settings() {
    return List.copyOf(settings.values());
  }

  /** The library that declares a metric at a place such as {@code shop.OrderMetrics.created}. */
  Optional<String> libraryOf(String place) {
    int dot = place.lastIndexOf('.');
    return Optional.ofNullable(homes.get(dot < 0 ? place : place.substring(0, dot)))
        .map(Home::library);
  }

  /**
   * The path of the metrics: that of applications by default, if one of the libraries is an
   * application. Class files do not show another one.
   */
  Optional<String> metricsPath() {
    return declared.map(application -> "/metrics");
  }

  /** Whether the Spring Boot starter is among the libraries. */
  boolean hasStarter() {
    return starter;
  }

  /** Notes for the user. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Catalogues that cannot be read. */
  List<String> faults() {
    return List.copyOf(faults);
  }
}
