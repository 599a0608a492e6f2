package io.forethought.processor.compiler;

import io.forethought.processor.compiler.reading.AlertSettingReader;
import io.forethought.processor.compiler.reading.Budgets;
import io.forethought.processor.compiler.reading.CatalogueReader;
import io.forethought.processor.compiler.reading.ModelReader;
import io.forethought.processor.compiler.reading.Options;
import io.forethought.processor.compiler.reading.OutsideReader;
import io.forethought.processor.compiler.reading.ProfileReader;
import io.forethought.processor.compiler.reading.Resources;
import io.forethought.processor.compiler.reading.Sources;
import io.forethought.processor.compiler.reporting.Reporter;
import io.forethought.processor.compiler.reporting.Suppressions;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.writing.Output;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Budget;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Stray;
import io.forethought.processor.model.jpa.ModelEntity;
import io.forethought.processor.model.operations.AlertSetting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** One run of the compiler for the whole module: what it and its libraries export. */
public final class CompiledModule {

  private final Elements elements;
  private final Messager messager;
  private final Options options;
  private final Sources sources;
  private final Suppressions suppressions;
  private final CatalogueReader catalogue;
  private final OutsideReader outside;
  private final ModelReader models;
  private final ProfileReader profile;
  private final Resources resources;
  private final Output output;
  private final Reporter reporter;
  private final List<AlertSetting> settings = new ArrayList<>();
  private Optional<Budget> budget = Optional.empty();

  /** Uses the environment that the compiler passes to a processor. */
  public CompiledModule(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.messager = environment.getMessager();
    this.options = new Options(environment.getOptions());
    this.sources = new Sources();
    this.suppressions = new Suppressions(elements, options);
    this.catalogue = new CatalogueReader(elements, environment.getTypeUtils());
    this.outside = new OutsideReader(elements);
    this.resources = new Resources(environment.getFiler(), elements);
    this.output = new Output(environment.getFiler());
    this.models = new ModelReader(elements, resources);
    this.profile = new ProfileReader(resources);
    this.reporter = new Reporter(environment, options, suppressions, sources);
  }

  /** Reads the sources of a round. */
  public void read(Round round) {
    sources.read(round);
    suppressions.read(round);
    outside.read(round);
    models.read(round);
    profile.read(round);
    if (budget.isEmpty()) {
      budget = Budgets.ofModule(round);
    }
    settings.addAll(AlertSettingReader.of(round));
    catalogue.read(round);
  }

  /** What the classes of this compilation export. */
  public CatalogueReader catalogue() {
    return catalogue;
  }

  /**
   * Metrics that do not belong to any metric set.
   *
   * @param kept what an earlier compilation left, of classes that this one does not compile
   */
  public List<Stray> outside(List<CatalogueEntry> kept) {
    Set<String> sets = new HashSet<>();
    for (CatalogueEntry entry : kept) {
      sets.add(entry.set());
    }
    for (Stray stray : outside.inheritable()) {
      suppressions.silences(
          Finding.of(Code.METRIC_OUTSIDE_SET, stray.site(), stray.annotation(), stray.expected()));
    }
    return outside.all(sets);
  }

  /** The entities whose operations are counted. */
  public List<ModelEntity> models() {
    return models.all();
  }

  /** What this compilation changes about the alerts of integrations. */
  public List<AlertSetting> settings() {
    List<AlertSetting> sorted = new ArrayList<>(settings);
    if (sorted.size() > 1) {
      sorted.sort(Comparator.comparing(AlertSetting::origin));
    }
    return sorted;
  }

  /** The profile of the program, and where it exposes its metrics. */
  public ProfileReader application() {
    return profile;
  }

  /** The classes of earlier compilations. */
  public EarlierClasses earlier() {
    return new EarlierClasses(elements, sources, resources, catalogue);
  }

  /** Whether a finding fails the build. */
  public boolean isError(Finding finding) {
    return reporter.isError(finding) && !isAccepted(finding);
  }

  /** The options of the compilation. */
  public Options options() {
    return options;
  }

  /** The files next to the classes. */
  public Resources resources() {
    return resources;
  }

  /** The budget of the module. */
  public Optional<Budget> budget() {
    return budget;
  }

  /** The module's name: from an option, else from its descriptor; empty if it has none. */
  public String name() {
    return options.module().isEmpty() ? catalogue.moduleName() : options.module();
  }

  /**
   * Reports findings to the user, except those that the authors of a metric accept. Class files do
   * not keep {@code @SuppressWarnings}; generated classes do.
   */
  public void tell(List<Finding> findings) {
    List<Finding> told = new ArrayList<>();
    for (Finding finding : findings) {
      if (!suppressions.silences(finding) && !isAccepted(finding)) {
        told.add(finding);
      }
    }
    reporter.tell(told);
  }

  private boolean isAccepted(Finding finding) {
    return finding.code().canBeSilenced()
        && catalogue.entries().stream()
            .filter(entry -> entry.accepts(finding.code().id()))
            .anyMatch(
                entry ->
                    entry.site().equals(finding.site())
                        || entry.name().site().equals(finding.site()));
  }

  /** The findings about suppressions of module codes, once everything has been checked. */
  public List<Finding> suppressions() {
    return suppressions.findings(true);
  }

  /** Prints a text that is not a finding. */
  public void say(String text) {
    messager.printMessage(Diagnostic.Kind.NOTE, text);
  }

  /** Writes files next to the classes; reports it if that fails. */
  public void write(Map<String, String> files) {
    for (Map.Entry<String, String> file : files.entrySet()) {
      try {
        output.write(file.getKey(), file.getValue());
      } catch (IOException | RuntimeException e) {
        reporter.tell(
            Finding.of(
                Code.CATALOGUE_UNWRITTEN,
                JavacSite.COMMAND_LINE,
                file.getKey(),
                String.valueOf(e.getMessage())));
        return;
      }
    }
  }

  /** A catalogue that cannot be read. */
  public static Finding unreadable(String catalogue, String reason) {
    return Finding.of(Code.CATALOGUE_UNREADABLE, JavacSite.COMMAND_LINE, catalogue, reason);
  }
}
