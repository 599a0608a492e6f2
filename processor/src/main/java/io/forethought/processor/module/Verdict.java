package io.forethought.processor.module;

import io.forethought.processor.compiler.Compiler;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.Rules;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/**
 * Whether this compilation fails, as far as a processor can determine. {@code MetricsProcessor}
 * reports its findings in the last round, too late for other processors. This class computes the
 * findings again, for files that must be written only if there are no errors.
 */
public final class Verdict {

  private final Compiler compiler;
  private boolean fails;

  public Verdict(ProcessingEnvironment environment) {
    this.compiler = new Compiler(environment);
  }

  /** Checks the sources of a round. */
  public void read(Round round) {
    compiler.read(round, failure -> fails = true).sets().forEach(this::judge);
  }

  private void judge(MetricSet set) {
    judge(Rules.findings(compiler.declarations().only(set)).toList());
  }

  private void judge(List<Finding> findings) {
    fails |= findings.stream().anyMatch(compiler::isError);
  }

  /** Whether there are any errors, once all rounds are over. */
  public boolean fails(RoundEnvironment last) {
    List<MetricSet> unread = compiler.declarations().rest(failure -> fails = true);
    List<Finding> outsideSets = Rules.findings(compiler.declarations().wired()).toList();
    judge(compiler.butOne(Code.INSTRUMENTATION_REPEATED, outsideSets));
    judge(compiler.commandLine());
    judge(compiler.suppressions());
    return fails || last.errorRaised() || !unread.isEmpty();
  }
}
