package io.forethought.processor.compiler;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** One run of the compiler: where declarations come from, and where findings and code go. */
public final class Compiler {

  private static final String GENERATED = "javax.annotation.processing.Generated";
  private static final String RUNTIME = "io.forethought.runtime.MetricSets";

  private final Elements elements;
  private final Options options;
  private final Suppressions suppressions;
  private final Sources sources;
  private final DeclarationReader declarations;
  private final Reporter reporter;
  private final Output output;

  /** Takes what the compiler gives to a processor. */
  public Compiler(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.options = new Options(environment.getOptions());
    this.suppressions = new Suppressions(elements, options);
    this.sources = new Sources();
    this.declarations =
        new DeclarationReader(elements, environment.getTypeUtils(), sources, options.limits());
    this.reporter =
        new Reporter(environment.getMessager(), elements, options, suppressions, sources);
    this.output = new Output(environment.getFiler());
  }

  /** The names of all options that the command line can have. */
  public static Set<String> options() {
    return Options.names();
  }

  /** The qualified names of the annotations that are read or written. */
  public static Set<String> annotations() {
    return Stream.concat(Names.annotations().stream(), Stream.of(GENERATED))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is wrong with the command line. */
  public List<Finding> commandLine() {
    return options.findings();
  }

  /** What is wrong with the suppressions about sets, once everything has been checked. */
  public List<Finding> suppressions() {
    return suppressions.findings(false);
  }

  /** What users declare. */
  public DeclarationReader declarations() {
    return declarations;
  }

  /**
   * Reads the sources of a round.
   *
   * @param failed is told of each set that could not be read for a fault of ours
   * @return the sets that are complete now and were not before
   */
  public List<MetricSet> read(RoundEnvironment environment, Consumer<Failure> failed) {
    Round round = new Round(elements, environment);
    sources.read(round);
    suppressions.read(round);
    return declarations.read(round, failed);
  }

  /** Whether a finding fails the build. */
  public boolean isError(Finding finding) {
    return reporter.isError(finding);
  }

  /** Tells findings to the user. */
  public void tell(Stream<Finding> findings) {
    reporter.tell(findings);
  }

  /** Whether generated code in the package of a set can name {@code @Generated}. */
  public boolean knowsGenerated(MetricSet set) {
    return canName(set, GENERATED);
  }

  /** Whether generated code can name the run-time classes it is made of; tells it if not. */
  public boolean knowsRuntime(MetricSet set) {
    boolean known = canName(set, RUNTIME);
    if (!known) {
      reporter.tell(
          Finding.of(Code.RUNTIME_MISSING, set.site(), set.type().implementation().nested()));
    }
    return known;
  }

  private boolean canName(MetricSet set, String name) {
    TypeElement type = elements.getTypeElement(set.type().qualified());
    return type != null && elements.getTypeElement(elements.getModuleOf(type), name) != null;
  }

  /** Writes the class generated from a set; tells it if that fails. */
  public void write(SourceFile file, MetricSet set) {
    TypeElement origin = elements.getTypeElement(set.type().qualified());
    if (origin == null) {
      return;
    }
    String implementation = file.type().nested();
    try {
      if (!output.write(file, origin)) {
        reporter.tell(
            Finding.of(
                Code.IMPLEMENTATION_EXISTS, set.site(), implementation, set.type().nested()));
      }
    } catch (IOException e) {
      reporter.tell(
          Finding.of(
              Code.OUTPUT_FAILED, set.site(), implementation, String.valueOf(e.getMessage())));
    }
  }
}
