package io.forethought.processor.compiler;

import io.forethought.processor.compiler.reading.DeclarationReader;
import io.forethought.processor.compiler.reading.Failure;
import io.forethought.processor.compiler.reading.OptionNames;
import io.forethought.processor.compiler.reading.Options;
import io.forethought.processor.compiler.reading.Resources;
import io.forethought.processor.compiler.reading.Sources;
import io.forethought.processor.compiler.reporting.Reporter;
import io.forethought.processor.compiler.reporting.Suppressions;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.compiler.writing.Output;
import io.forethought.processor.compiler.writing.Services;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.ResourceFile;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.SourceFile;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.model.jpa.ModelEntity;
import io.forethought.processor.model.methods.InstrumentedType;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** One run of the compiler: reads declarations, reports findings and writes generated code. */
public final class Compiler {

  private static final String COMPONENTS = "components";

  private final Elements elements;
  private final Options options;
  private final Suppressions suppressions;
  private final Sources sources;
  private final DeclarationReader declarations;
  private final Reporter reporter;
  private final Output output;
  private final Libraries libraries;
  private final Resources resources;

  /** Uses the environment that the compiler passes to a processor. */
  public Compiler(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.options = new Options(environment.getOptions());
    this.suppressions = new Suppressions(elements, options);
    this.sources = new Sources();
    this.resources = new Resources(environment.getFiler(), elements);
    this.declarations = new DeclarationReader(environment, sources, options.limits(), resources);
    this.reporter = new Reporter(environment, options, suppressions, sources);
    this.output = new Output(environment.getFiler());
    this.libraries = new Libraries(elements, reporter);
  }

  /**
   * The names of the options that are read. javac checks each of them in every compilation, so
   * those that are not set are left out.
   */
  public static Set<String> options(ProcessingEnvironment environment) {
    return OptionNames.among(environment.getOptions().keySet());
  }

  /**
   * The annotations that are read or generated. javac compares each annotation of a round with each
   * of these names, so they are few.
   */
  public static Set<String> annotations() {
    return Set.of(Names.PACKAGE + "*", Libraries.GENERATED);
  }

  /** The findings about the command line. */
  public List<Finding> commandLine() {
    return options.findings();
  }

  /** The findings about suppressions of codes for sets, once everything has been checked. */
  public List<Finding> suppressions() {
    return suppressions.findings(false);
  }

  /** The users' declarations. */
  public DeclarationReader declarations() {
    return declarations;
  }

  /** The libraries that generated code uses. */
  public Libraries libraries() {
    return libraries;
  }

  /**
   * What is newly complete.
   *
   * @param sets the metric sets
   * @param applications the instrumented web applications
   * @param entities the counted entities
   * @param services the types whose methods are measured
   */
  public record Found(
      List<MetricSet> sets,
      List<Instrumentation> applications,
      List<ModelEntity> entities,
      List<InstrumentedType> services) {}

  /**
   * Reads the sources of a round.
   *
   * @param failed receives each set that could not be read because of a bug in Forethought
   */
  public Found read(Round round, Consumer<Failure> failed) {
    sources.read(round);
    suppressions.read(round);
    return new Found(
        declarations.read(round, failed),
        declarations.instrumentations(round),
        declarations.models(round),
        declarations.instrumented(round));
  }

  /** Findings without the first one of a code that is not suppressed. */
  public List<Finding> butOne(Code code, List<Finding> findings) {
    return suppressions.butOne(code, findings);
  }

  /** Whether a finding fails the build. */
  public boolean isError(Finding finding) {
    return reporter.isError(finding);
  }

  /** Reports findings to the user. */
  public void tell(List<Finding> findings) {
    reporter.tell(findings);
  }

  /** The maximum numbers of series and label values. */
  public Limits limits() {
    return options.limits();
  }

  /**
   * The framework that beans are generated for, as the declaration of a metric set or of measured
   * methods says, or the option; empty if there is none.
   */
  public Optional<Sited<String>> components(Site declaration) {
    Optional<Element> type = origin(declaration);
    Optional<Written> written = type.isPresent() ? declaration(type.get()) : Optional.empty();
    String constant = written.isPresent() ? written.get().constant(COMPONENTS).orElse("") : "";
    Sited<String> chosen =
        constant.isEmpty() || constant.equals("DEFAULT")
            ? new Sited<>(options.components(), JavacSite.COMMAND_LINE)
            : new Sited<>(
                constant.toLowerCase(Locale.ROOT).replace('_', '-'),
                written.get().siteOf(COMPONENTS));
    return chosen.value().equals("none") ? Optional.empty() : Optional.of(chosen);
  }

  /** The annotation that declares metrics. That of measured methods belongs to their set, too. */
  private static Optional<Written> declaration(Element type) {
    Optional<Written> measured = Written.on(type, Names.MEASURED_METHODS, JavacSite.of(type));
    Element source =
        measured.isPresent() && measured.get().type("value").orElse(null) instanceof DeclaredType by
            ? by.asElement()
            : type;
    Optional<Written> set = Written.on(source, Names.METRICS, JavacSite.of(source));
    return set.isPresent() ? set : Written.on(source, Names.INSTRUMENTED, JavacSite.of(source));
  }

  private Optional<Element> origin(Site declaration) {
    return ((JavacSite) declaration).element(elements);
  }

  /** Writes a class generated from a declaration; reports it if that fails. */
  public void write(SourceFile file, Site declaration) {
    Optional<Element> origin = origin(declaration);
    if (origin.isEmpty()) {
      return;
    }
    String name = file.type().nested();
    try {
      if (!output.write(file, origin.get())) {
        reporter.tell(
            Finding.of(Code.IMPLEMENTATION_EXISTS, declaration, name, declaration.describe()));
      }
    } catch (IOException e) {
      tellFailed(declaration, name, e);
    }
  }

  /** Writes a file about what was generated from a declaration; reports it if that fails. */
  public void write(ResourceFile file, Site declaration) {
    Optional<Element> origin = origin(declaration);
    if (origin.isEmpty()) {
      return;
    }
    try {
      output.write(file.path(), file.text(), origin.get());
    } catch (FilerException exists) {
      // The class that the file is about exists too, and that is reported.
    } catch (IOException | RuntimeException e) {
      tellFailed(declaration, file.path(), e);
    }
  }

  /** Registers the initializer of a web application with containers; reports it if that fails. */
  public void announce(Instrumentation http) {
    Services services = new Services(resources, output, elements);
    Optional<Element> origin = origin(http.site());
    if (origin.isEmpty()) {
      return;
    }
    try {
      services.add(Services.INITIALIZERS, http.initializer().qualified(), origin.get());
    } catch (IOException | RuntimeException e) {
      tellFailed(http.site(), Services.INITIALIZERS, e);
    }
    if (http.profile().namesIntegrations() || resources.earlier(HttpProfile.FILE).isPresent()) {
      write(new ResourceFile(HttpProfile.FILE, http.profile().name() + "\n"), http.site());
    }
  }

  private void tellFailed(Site declaration, String file, Exception failure) {
    reporter.tell(
        Finding.of(Code.OUTPUT_FAILED, declaration, file, String.valueOf(failure.getMessage())));
  }
}
