package io.forethought.processor.module;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.CatalogueJson;
import io.forethought.processor.catalogue.ImportTree;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.catalogue.Union;
import io.forethought.processor.compiler.CompiledModule;
import io.forethought.processor.compiler.reading.Resources;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.model.operations.AlertSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads existing catalogues: that of an earlier compilation, and those of the libraries. */
public final class Catalogues {

  private final CompiledModule module;
  private Optional<List<Catalogue>> ofLibraries = Optional.empty();

  public Catalogues(CompiledModule module) {
    this.module = module;
  }

  /**
   * Entries of an earlier compilation into the same folder, for classes that are not compiled now.
   * Incremental builds call the compiler with only a few sources.
   */
  public List<CatalogueEntry> kept() {
    return earlier().stream()
        .flatMap(catalogue -> catalogue.entries().stream())
        .filter(
            entry -> module.earlier().isElsewhere(entry) || module.earlier().hasClassFile(entry))
        .toList();
  }

  /**
   * The files of a catalogue. An earlier compilation may have written its catalogue for other
   * modules under the name that the module had then. A processor cannot delete that file, so it is
   * emptied.
   */
  public Map<String, String> files(Catalogue catalogue, List<CatalogueEntry> libraries) {
    Map<String, String> files = new LinkedHashMap<>();
    earlier()
        .map(old -> ImportTree.leaf(old.identity()))
        .ifPresent(leaf -> files.put(leaf, CatalogueJson.write(new Catalogue("", List.of()))));
    files.putAll(catalogue.files(libraries));
    return files;
  }

  private Optional<Catalogue> earlier() {
    return module.resources().earlier(Catalogue.FILE).flatMap(text -> read(text, Catalogue.FILE));
  }

  /**
   * What the libraries export in programs with the profile of this one. The output folder can be on
   * the class path, but is not a library.
   */
  public List<CatalogueEntry> libraries() {
    HttpProfile profile = module.application().profile();
    Union union = new Union();
    union.add(kept());
    return readLibraries().stream()
        .map(
            catalogue ->
                catalogue.entries().stream().filter(module.earlier()::isElsewhere).toList())
        .flatMap(entries -> union.add(entries).stream())
        .filter(entry -> profile.registers(entry.profile()))
        .toList();
  }

  /** What the module changes about the alerts of integrations. */
  public List<AlertSetting> settings() {
    return Stream.concat(
            module.settings().stream(),
            earlier().stream()
                .flatMap(catalogue -> catalogue.settings().stream())
                .filter(module.earlier()::isKept))
        .toList();
  }

  /** What the libraries change about them; settings of the module take precedence. */
  public List<AlertSetting> settingsOfLibraries() {
    return readLibraries().stream().flatMap(catalogue -> catalogue.settings().stream()).toList();
  }

  /** All catalogues of libraries, read once. */
  private List<Catalogue> readLibraries() {
    List<Catalogue> read =
        ofLibraries.orElseGet(
            () -> module.resources().libraries().stream().flatMap(this::catalogues).toList());
    ofLibraries = Optional.of(read);
    return read;
  }

  private Stream<Catalogue> catalogues(Resources.Place place) {
    return ImportTree.find(place::has).stream()
        .flatMap(name -> place.read(name).flatMap(text -> read(text, name)).stream());
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
