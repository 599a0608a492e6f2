package io.forethought.processor;

import com.google.auto.service.AutoService;
import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.Explanation;
import io.forethought.processor.catalogue.LockText;
import io.forethought.processor.compiler.CompiledModule;
import io.forethought.processor.compiler.Compiler;
import io.forethought.processor.compiler.reading.Failure;
import io.forethought.processor.compiler.reading.LockFile;
import io.forethought.processor.compiler.writing.LockWriter;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.module.Catalogues;
import io.forethought.processor.module.LockReading;
import io.forethought.processor.module.ModelIndex;
import io.forethought.processor.module.Verdict;
import io.forethought.processor.rules.ModuleRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The javac plug-in that sees all metrics of a module together, as the generated classes export
 * them: it checks them against each other, the libraries and the lock file, and writes the
 * catalogue. Comes after {@link MetricsProcessor}, whose classes it reads.
 */
@AutoService(Processor.class)
public final class ModuleProcessor extends AbstractProcessor {

  private CompiledModule module;
  private Optional<Verdict> verdict = Optional.empty();

  /** Made by javac. */
  public ModuleProcessor() {}

  // With what generated code carries: -Xlint:all warns of that too if nobody claims it.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Compiler.annotations();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Compiler.options();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    module = new CompiledModule(environment);
    if (module.lock().filter(LockFile::update).isPresent()) {
      verdict = Optional.of(new Verdict(environment));
    }
  }

  // Claimed, because javac -Xlint:all -Werror fails on annotations that no processor claims.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      if (round.processingOver()) {
        finish(round);
      } else {
        module.read(round);
        verdict.ifPresent(judge -> judge.read(round));
      }
    } catch (RuntimeException | StackOverflowError e) {
      module.tell(Stream.of(Failure.of("the module", e).finding()));
    }
    return true;
  }

  private void finish(RoundEnvironment last) {
    boolean complete = module.catalogue().isComplete();
    ModuleMetrics metrics = metrics(complete);
    List<Finding> findings = ModuleRules.findings(metrics).toList();
    module.tell(findings.stream());
    Catalogue catalogue = new Catalogue(module.name(), metrics.exported());
    if (complete) {
      module.tell(module.suppressions().stream());
      if (!catalogue.entries().isEmpty()) {
        module.write(new Catalogues(module).files(catalogue, metrics.libraries()));
      }
      boolean fails = verdict.filter(judge -> judge.fails(last)).isPresent();
      if (!fails && findings.stream().noneMatch(module::isError)) {
        updateLock(metrics);
      }
    }
    new ModelIndex(module).write();
    explain(metrics);
  }

  /** Without all of its sets, a module would look as if it had lost the others. */
  private ModuleMetrics metrics(boolean complete) {
    Catalogues catalogues = new Catalogues(module);
    ModuleMetrics metrics =
        new ModuleMetrics(
            module.catalogue().entries(),
            catalogues.kept(),
            catalogues.libraries(),
            module.outside(),
            Optional.empty(),
            module.limits(),
            module.budget());
    return complete ? metrics.obeying(new LockReading(module).obeyed()) : metrics;
  }

  private void updateLock(ModuleMetrics metrics) {
    LockReading reading = new LockReading(module);
    if (reading.replaced().filter(metrics::isLockOfLibrary).isPresent()) {
      return;
    }
    module
        .lock()
        .filter(file -> file.update())
        .ifPresent(
            file -> {
              String text = LockText.write(Lock.of(metrics.exported()));
              new LockWriter(file).write(text, finding -> module.tell(Stream.of(finding)));
            });
  }

  private void explain(ModuleMetrics metrics) {
    for (String name : module.explain()) {
      Explanation explanation = Explanation.of(name, metrics.all());
      explanation.text().ifPresent(module::say);
      if (explanation.text().isEmpty()) {
        module.tell(Stream.of(CompiledModule.unknown(name, fix(name, explanation.names()))));
      }
    }
  }

  private static String fix(String name, List<String> names) {
    return NearestWord.to(name, names)
        .map(nearest -> "use -Aforethought.explain=" + nearest)
        .orElse("choose one of the metrics in META-INF/forethought/METRICS.md");
  }
}
