package io.forethought.processor.catalogue;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Series;
import io.forethought.processor.model.operations.AlertSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The metrics of a module, as they are published.
 *
 * @param module the name of the module; empty if it has none
 * @param entries the metrics, sorted
 * @param settings what the module changes about the alerts of integrations
 */
public record Catalogue(String module, List<CatalogueEntry> entries, List<AlertSetting> settings) {

  /** The path of a module's catalogue among its classes. */
  public static final String FILE = "META-INF/forethought/metrics.json";

  /** The path of the page for people. */
  public static final String PAGE = "META-INF/forethought/METRICS.md";

  /** A catalogue without settings. */
  public Catalogue(String module, List<CatalogueEntry> entries) {
    this(module, entries, List.of());
  }

  /** Sorts the entries. */
  public Catalogue {
    entries = entries.stream().sorted(CatalogueEntry.ORDER).toList();
    settings = List.copyOf(settings);
  }

  /** Whether there is nothing to publish. */
  public boolean isEmpty() {
    return entries.isEmpty() && settings.isEmpty();
  }

  /** How many series all of them can have together. */
  public long series() {
    return entries.stream().mapToLong(CatalogueEntry::series).reduce(0, Series::plus);
  }

  /**
   * The files of the catalogue by name: for people, for tools, and for other compilations.
   *
   * @param libraries what the libraries of the module export, which the page for people also lists
   */
  public Map<String, String> files(List<CatalogueEntry> libraries) {
    Map<String, String> files = new LinkedHashMap<>();
    String json = CatalogueJson.write(this);
    files.put(FILE, json);
    files.put(PAGE, MetricsPage.write(this, libraries));
    ImportTree.signposts(identity()).forEach(signpost -> files.put(signpost, ""));
    files.put(ImportTree.leaf(identity()), json);
    return files;
  }

  /** The identity of this library: no two have a metric set with the same name. */
  public String identity() {
    return module
        + "/"
        + entries.stream().map(CatalogueEntry::set).min(String::compareTo).orElse("");
  }
}
