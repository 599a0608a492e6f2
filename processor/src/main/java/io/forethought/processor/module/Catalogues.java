package io.forethought.processor.module;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.CatalogueJson;
import io.forethought.processor.catalogue.ImportTree;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.catalogue.Union;
import io.forethought.processor.compiler.CompiledModule;
import io.forethought.processor.compiler.EarlierClasses;
import io.forethought.processor.compiler.reading.Resources;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.model.operations.AlertSetting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads existing catalogues: that of an earlier compilation, and those of the libraries. */
public final class Catalogues {

  private final CompiledModule module;
  private final Optional<Catalogue> earlier;
  private Optional<List<Catalogue>> ofLibraries = Optional.empty();

  public Catalogues(CompiledModule module) {
    this.module = module;
    Optional<String> text = module.resources().earlier(Catalogue.FILE);
    this.earlier = text.isPresent() ? read(text.get(), Catalogue.FILE) : Optional.empty();
  }

  /**
   * Entries of an earlier compilation into the same folder, for classes that are not compiled now.
   * Incremental builds call the compiler with only a few sources.
   */
  public List<CatalogueEntry> kept() {
    List<CatalogueEntry> kept = new ArrayList<>();
    if (earlier.isPresent()) {
      EarlierClasses classes = module.earlier();
      for (CatalogueEntry entry : earlier.get().entries()) {
        if (classes.isElsewhere(entry) || classes.hasClassFile(entry)) {
          kept.add(entry);
        }
      }
    }
    return kept;
  }

  /**
   * The files of a catalogue. An earlier compilation may have written its catalogue for other
   * modules under the name that the module had then. A processor cannot delete that file, so it is
   * emptied.
   */
  public Map<String, String> files(Catalogue catalogue, List<CatalogueEntry> libraries) {
    Map<String, String> files = new LinkedHashMap<>();
    if (earlier.isPresent()) {
      String leaf = ImportTree.leaf(earlier.get().identity());
      files.put(leaf, CatalogueJson.write(new Catalogue("", List.of())));
    }
    files.putAll(catalogue.files(libraries));
    return files;
  }

  /**
   * What the libraries export in programs with the profile of this one. The output folder can be on
   * the class path, but is not a library.
   */
  public List<CatalogueEntry> libraries() {
    HttpProfile profile = module.application().profile();
    Union union = new Union();
    union.add(kept());
    List<CatalogueEntry> registered = new ArrayList<>();
    for (Catalogue catalogue : readLibraries()) {
      for (CatalogueEntry entry : union.add(elsewhere(catalogue))) {
        if (profile.registers(entry.profile())) {
          registered.add(entry);
        }
      }
    }
    return registered;
  }

  private List<CatalogueEntry> elsewhere(Catalogue catalogue) {
    EarlierClasses classes = module.earlier();
    List<CatalogueEntry> elsewhere = new ArrayList<>();
    for (CatalogueEntry entry : catalogue.entries()) {
      if (classes.isElsewhere(entry)) {
        elsewhere.add(entry);
      }
    }
    return elsewhere;
  }

  /** What the module changes about the alerts of integrations. */
  public List<AlertSetting> settings() {
    List<AlertSetting> settings = new ArrayList<>(module.settings());
    if (earlier.isPresent()) {
      for (AlertSetting setting : earlier.get().settings()) {
        if (module.earlier().isKept(setting)) {
          settings.add(setting);
        }
      }
    }
    return settings;
  }

  /** What the libraries change about them; settings of the module take precedence. */
  public List<AlertSetting> settingsOfLibraries() {
    return readLibraries().stream().flatMap(catalogue -> catalogue.settings().stream()).toList();
  }

  /** All catalogues of libraries, read once. */
  private List<Catalogue> readLibraries() {
    if (ofLibraries.isEmpty()) {
      List<Catalogue> read = new ArrayList<>();
      for (Resources.Place place : module.resources().libraries()) {
        addCatalogues(place, read);
      }
      ofLibraries = Optional.of(read);
    }
    return ofLibraries.get();
  }

  private void addCatalogues(Resources.Place place, List<Catalogue> catalogues) {
    for (String name : ImportTree.find(place::has)) {
      Optional<String> text = place.read(name);
      if (text.isPresent()) {
        read(text.get(), name).ifPresent(catalogues::add);
      }
    }
  }

  private Optional<Catalogue> read(String text, String name) {
    try {
      return Optional.of(JsonCatalogue.read(text));
    } catch (IllegalArgumentException e) {
      module.tell(List.of(CompiledModule.unreadable(name, String.valueOf(e.getMessage()))));
      return Optional.empty();
    }
  }
}
