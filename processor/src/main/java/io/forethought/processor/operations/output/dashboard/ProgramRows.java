package io.forethought.processor.operations.output.dashboard;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.model.operations.Panel;
import io.forethought.processor.model.operations.Panel.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rows of a program: requests, what they need, the virtual machine, then the metric sets of the
 * program.
 */
final class ProgramRows {

  private static final String LIBRARY = "io.forethought.";
  private static final String FORETHOUGHT = "Forethought";
  private static final String JVM = "jvm";

  /** The packages below it with metric sets. */
  private static final List<String> PACKAGES =
      List.of("cache", "jdbc", "jpa", "migrations", "runtime", "servlet");

  /** Names of django-prometheus begin with a word that is not about their metric. */
  private static final Titles OF_INTEGRATIONS = new Titles("django");

  /** Rates and errors, durations, then how much is in use. */
  private static final List<MetricType> ORDER =
      List.of(
          MetricType.COUNTER,
          MetricType.HISTOGRAM,
          MetricType.SUMMARY,
          MetricType.GAUGE,
          MetricType.STATE_SET,
          MetricType.INFO);

  private final Map<String, List<CatalogueEntry>> integrations = new TreeMap<>();
  private final Map<String, List<CatalogueEntry>> webs = new TreeMap<>();
  private final Map<String, List<CatalogueEntry>> own = new TreeMap<>();
  private final Titles titles;
  private final List<GeneratedRow> rows = new ArrayList<>();

  private ProgramRows(List<CatalogueEntry> metrics) {
    Map<String, List<CatalogueEntry>> sets = new TreeMap<>();
    metrics.forEach(
        entry -> sets.computeIfAbsent(entry.set(), set -> new ArrayList<>()).add(entry));
    sets.forEach(this::sort);
    titles = Titles.of(own.values().stream().flatMap(List::stream).toList());
  }

  private void sort(String set, List<CatalogueEntry> entries) {
    if (HttpNames.profileOf(entries).isPresent()) {
      webs.put(set, entries);
    } else if (isOfLibrary(set)) {
      entries.forEach(
          entry ->
              integrations
                  .computeIfAbsent(integration(entry), name -> new ArrayList<>())
                  .add(entry));
    } else {
      own.put(set, entries);
    }
  }

  /** Whether a metric set is one of Forethought's integrations or of its run-time library. */
  static boolean isOfLibrary(String set) {
    return PACKAGES.stream().anyMatch(each -> set.startsWith(LIBRARY + each + "."));
  }

  /** The package, such as {@code jdbc}; the virtual machine has no package of its own. */
  private static String integration(CatalogueEntry entry) {
    String rest = entry.set().substring(LIBRARY.length());
    return entry.method().equals(JVM) ? JVM : rest.substring(0, rest.indexOf('.'));
  }

  /** The rows, in their order. */
  static List<GeneratedRow> of(List<CatalogueEntry> metrics) {
    ProgramRows program = new ProgramRows(metrics);
    program.builtIn();
    Map<String, List<CatalogueEntry>> declared = program.declared();
    List<GeneratedRow> all = new ArrayList<>();
    program.rows.forEach(row -> all.add(program.merged(row, declared)));
    GeneratedRow last = program.merged(program.aboutMetrics(), declared);
    for (String title : List.copyOf(declared.keySet())) {
      all.add(program.merged(new GeneratedRow(title, false, List.of()), declared));
    }
    all.add(last);
    return all.stream().filter(row -> !row.panels().isEmpty()).toList();
  }

  /** The row of the run-time library, which is rarely needed. */
  private GeneratedRow aboutMetrics() {
    List<GeneratedPanel> panels =
        draft(FORETHOUGHT, "runtime", "servlet").rows().stream()
            .flatMap(row -> row.panels().stream())
            .toList();
    return new GeneratedRow(FORETHOUGHT, true, panels);
  }

  private void builtIn() {
    webs.forEach(
        (set, entries) -> {
          String application = set.substring(0, set.length() - Instrumentation.METRICS.length());
          String title = webs.size() == 1 ? "HTTP" : "HTTP, " + Titles.ofSet(application);
          HttpProfile profile = HttpNames.profileOf(entries).orElseThrow();
          rows.addAll(
              HttpRow.of(new RowDraft(title, OF_INTEGRATIONS, entries), HttpNames.of(profile)));
        });
    rows.addAll(DatabaseRow.of(draft("Database", "jdbc")));
    rows.addAll(CacheRow.of(draft("Cache", "cache")));
    rows.addAll(DatabaseRow.ofModels(draft("Models", "jpa")));
    rows.addAll(DatabaseRow.ofMigrations(draft("Migrations", "migrations")));
    rows.addAll(JvmRow.of(draft("JVM", JVM)));
  }

  private RowDraft draft(String title, String... packages) {
    List<CatalogueEntry> entries = new ArrayList<>();
    for (String name : packages) {
      entries.addAll(Optional.ofNullable(integrations.get(name)).orElse(List.of()));
    }
    return new RowDraft(title, OF_INTEGRATIONS, entries);
  }

  /** The metrics of the program by the titles of their rows. */
  private Map<String, List<CatalogueEntry>> declared() {
    Map<String, List<CatalogueEntry>> byRow = new LinkedHashMap<>();
    own.forEach((set, entries) -> byRow.put(Titles.ofSet(set), new ArrayList<>()));
    own.values().stream()
        .flatMap(List::stream)
        .filter(entry -> entry.operations().panel().filter(Panel::omit).isEmpty())
        .forEach(entry -> byRow.computeIfAbsent(rowOf(entry), row -> new ArrayList<>()).add(entry));
    return byRow;
  }

  private static String rowOf(CatalogueEntry entry) {
    return entry
        .operations()
        .panel()
        .map(panel -> panel.row().value())
        .filter(row -> !row.isBlank())
        .orElseGet(() -> Titles.ofSet(entry.set()));
  }

  /** Panels with a place come first, then those of the row, then those without a place. */
  private GeneratedRow merged(GeneratedRow row, Map<String, List<CatalogueEntry>> declared) {
    List<CatalogueEntry> sorted =
        Stream.ofNullable(declared.remove(row.title()))
            .flatMap(List::stream)
            .sorted(
                Comparator.comparingInt(ProgramRows::place)
                    .thenComparing(entry -> ORDER.indexOf(entry.type()))
                    .thenComparing(CatalogueEntry.ORDER))
            .toList();
    List<GeneratedPanel> panels = new ArrayList<>();
    sorted.stream().filter(ProgramRows::hasPlace).forEach(entry -> panels.addAll(panels(entry)));
    panels.addAll(row.panels());
    sorted.stream().filter(each -> !hasPlace(each)).forEach(each -> panels.addAll(panels(each)));
    return new GeneratedRow(row.title(), row.collapsed(), panels);
  }

  private static int place(CatalogueEntry entry) {
    return entry.operations().panel().map(panel -> panel.place().value()).orElse(0);
  }

  private static boolean hasPlace(CatalogueEntry entry) {
    return place(entry) > 0;
  }

  private List<GeneratedPanel> panels(CatalogueEntry entry) {
    Optional<Panel> panel = entry.operations().panel();
    String title =
        panel
            .map(given -> given.title().value())
            .filter(given -> !given.isBlank())
            .orElseGet(() -> titles.of(entry));
    ObjectivePanels objectives = new ObjectivePanels(entry);
    List<GeneratedPanel> panels = new ArrayList<>();
    new MetricPanels(entry, title)
        .of(panel.map(Panel::kind).orElse(Kind.BY_TYPE))
        .forEach(each -> panels.add(each.with(limits(each, objectives))));
    panels.addAll(objectives.panels());
    return panels;
  }

  /** A heat map has no threshold. */
  private static List<Threshold> limits(GeneratedPanel panel, ObjectivePanels objectives) {
    return panel.visual() == Visual.HEAT_MAP ? List.of() : objectives.thresholds();
  }
}
