package io.forethought.processor.catalogue;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Series;
import io.forethought.processor.model.operations.AlertSetting;
import java.util.ArrayList;
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
    List<CatalogueEntry> sorted = new ArrayList<>(entries);
    sorted.sort(CatalogueEntry.ORDER);
    entries = List.copyOf(sorted);
    settings = List.copyOf(settings);
  }

  /** Whether there is nothing to publish. */
  public boolean isEmpty() {
    return entries.isEmpty() && settings.isEmpty();
  }

  /** How many series all of them can have together. */
  public long series() {
    long series = 0;
    for (CatalogueEntry entry : entries) {
      series = Series.plus(series, entry.series());
    }
    return series;
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
    String identity = identity();
    for (String signpost : ImportTree.signposts(identity)) {
      files.put(signpost, "");
    }
    files.put(ImportTree.leaf(identity), json);
    return files;
  }

  /** The identity of this library: no two have a metric set with the same name. */
  public String identity() {
    String first = "";
    for (CatalogueEntry entry : entries) {
      if (first.isEmpty() || entry.set().compareTo(first) < 0) {
        first = entry.set();
      }
    }
    return module + "/" + first;
  }
}
