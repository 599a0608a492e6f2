package io.forethought.processor;

import com.google.auto.service.AutoService;
import io.forethought.processor.compiler.Compiler;
import io.forethought.processor.compiler.JavaLevel;
import io.forethought.processor.compiler.reading.Failure;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.components.BeanGeneration;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.generation.HttpGenerator;
import io.forethought.processor.generation.ImplementationGenerator;
import io.forethought.processor.generation.ListenerGenerator;
import io.forethought.processor.generation.MethodsGenerator;
import io.forethought.processor.generation.ReachabilityMetadata;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.model.jpa.ModelEntity;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.rules.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The javac plug-in that reads declared metrics, checks each set, and generates the classes that
 * record them. javac finds it on the processor path; options have the form {@code
 * -Aforethought.FT102=warn}. Each set is processed on its own, so incremental builds can recompile
 * only the changed ones. {@link ModuleProcessor} processes all sets together.
 */
@AutoService(Processor.class)
public final class MetricsProcessor extends AbstractProcessor {

  private final List<Finding> findings = new ArrayList<>();
  private final List<Instrumentation> generated = new ArrayList<>();
  private final Set<Site> withoutFramework = new HashSet<>();
  private Compiler compiler;

  /** Called by javac. */
  public MetricsProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Compiler.annotations();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Compiler.options(processingEnv);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compiler = new Compiler(environment);
  }

  // Claims no annotations, so that javac also calls ModuleProcessor.
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!JavaLevel.isEnough(processingEnv)) {
      compiler.tell(List.of(JavaLevel.tooLow(processingEnv)));
      return false;
    }
    try {
      if (round.processingOver()) {
        finish();
      } else {
        read(new Round(processingEnv.getElementUtils(), annotations, round));
      }
    } catch (RuntimeException | StackOverflowError e) {
      tell(Failure.of("the sources", e));
    }
    return false;
  }

  private void read(Round round) {
    Compiler.Found found = compiler.read(round, this::tell);
    for (MetricSet set : found.sets()) {
      if (canBeGenerated(judge(set)) && compiler.libraries().haveRuntime(set)) {
        generate(set);
      }
    }
    readApplications(found.applications());
    for (InstrumentedType service : found.services()) {
      if (canBeGenerated(compiler.declarations().only(service))) {
        generate(service);
      }
    }
    for (ModelEntity entity : found.entities()) {
      if (canBeGenerated(compiler.declarations().only(entity))
          && compiler.libraries().haveModels(entity)) {
        generate(entity);
      }
    }
  }

  /** Generates code for web applications, in the order of their names. */
  private void readApplications(List<Instrumentation> applications) {
    List<Instrumentation> sorted = new ArrayList<>(applications);
    if (sorted.size() > 1) {
      sorted.sort(Comparator.comparing(http -> http.type().qualified()));
    }
    for (Instrumentation http : sorted) {
      boolean possible =
          canBeGenerated(compiler.declarations().only(http))
              && compiler.libraries().haveServlets(http)
              && !isRepeated(http);
      if (possible) {
        generate(http);
      } else {
        judgeNamespace(http);
      }
    }
  }

  /** Whether it is one too many, so that the names of its metrics would clash with another's. */
  private boolean isRepeated(Instrumentation http) {
    List<Finding> repeated =
        outsideSets(compiler.declarations().outsideSets()).stream()
            .filter(finding -> finding.code() == Code.INSTRUMENTATION_REPEATED)
            .filter(compiler::isError)
            .toList();
    return repeated.stream().anyMatch(finding -> finding.site().equals(http.site()))
        || (!repeated.isEmpty() && !generated.isEmpty());
  }

  private List<Finding> outsideSets(Declarations declarations) {
    return compiler.butOne(Code.INSTRUMENTATION_REPEATED, Rules.findings(declarations).toList());
  }

  /** Reports a wrong namespace although the set that would contain it is not generated. */
  private void judgeNamespace(Instrumentation http) {
    if (http.namespace().value().isEmpty()) {
      return;
    }
    Rules.findings(compiler.declarations().only(http.namesOnly()))
        .filter(finding -> finding.site().equals(http.namespace().site()))
        .forEach(findings::add);
  }

  /** Checks a set. The findings are reported when all rounds are over. */
  private List<Finding> judge(MetricSet set) {
    List<Finding> found = Rules.findings(compiler.declarations().only(set)).toList();
    findings.addAll(found);
    return found;
  }

  /**
   * Whether code can be generated. Faults that only fail the build do not prevent it; otherwise
   * javac would also report a missing class.
   */
  private static boolean canBeGenerated(List<Finding> found) {
    for (Finding finding : found) {
      if (!finding.code().canBeSilenced()) {
        return false;
      }
    }
    return true;
  }

  /** The same for a declaration whose findings are reported with all others of its kind. */
  private static boolean canBeGenerated(Declarations alone) {
    return canBeGenerated(Rules.findings(alone).toList());
  }

  private void generate(MetricSet set) {
    ImplementationGenerator generator =
        new ImplementationGenerator(compiler.libraries().haveGenerated(set.site()));
    compiler.write(generator.generate(set), set.site());
    compiler.write(ReachabilityMetadata.of(set), set.site());
    boolean injected = set.origin() != MetricSet.Origin.REQUESTS;
    Optional<BeanGeneration> beans = injected ? beans(set.site()) : Optional.empty();
    if (beans.isPresent()) {
      beans.get().generate(set);
    }
  }

  private void generate(InstrumentedType service) {
    MethodsGenerator generator =
        new MethodsGenerator(compiler.libraries().haveGenerated(service.site()));
    Optional<BeanGeneration> beans = beans(service.site());
    boolean forCdi = beans.isPresent() && beans.get().hasDecorators(service);
    generator.generate(service, forCdi).forEach(file -> compiler.write(file, service.site()));
    if (beans.isPresent()) {
      beans.get().generate(service);
    }
  }

  /** What generates beans, if there is a framework for them. */
  private Optional<BeanGeneration> beans(Site declaration) {
    Optional<Sited<String>> choice = compiler.components(declaration);
    return choice.isPresent()
        ? BeanGeneration.of(compiler, declaration, choice.get(), withoutFramework)
        : Optional.empty();
  }

  private void generate(ModelEntity entity) {
    ListenerGenerator generator =
        new ListenerGenerator(compiler.libraries().haveGenerated(entity.site()));
    compiler.write(generator.generate(entity), entity.site());
    compiler.write(ReachabilityMetadata.of(entity), entity.site());
  }

  private void generate(Instrumentation http) {
    HttpGenerator generator =
        new HttpGenerator(compiler.libraries().haveGenerated(http.site()), compiler.limits());
    generator.generate(http).forEach(file -> compiler.write(file, http.site()));
    compiler.write(ReachabilityMetadata.of(http), http.site());
    generated.add(http);
  }

  private void finish() {
    // Each would add its filters to every application, so several are not registered.
    if (generated.size() == 1) {
      compiler.announce(generated.get(0));
    }
    List<MetricSet> unread = compiler.declarations().rest(this::tell);
    for (MetricSet set : unread) {
      judge(set);
    }
    findings.addAll(outsideSets(compiler.declarations().wired()));
    compiler.tell(findings);
    compiler.tell(compiler.commandLine());
    if (unread.isEmpty()) {
      compiler.tell(compiler.suppressions());
    }
  }

  private void tell(Failure failure) {
    compiler.tell(List.of(failure.finding()));
  }
}
