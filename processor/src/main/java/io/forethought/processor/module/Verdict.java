package io.forethought.processor.module;

import io.forethought.processor.compiler.Compiler;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.rules.Rules;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/**
 * Whether this compilation fails, as far as a processor can know. What {@code MetricsProcessor}
 * finds is told in the last round, too late for others to see; so it is found here once more, for
 * those who may write something only if all is well.
 */
public final class Verdict {

  private final Compiler compiler;
  private boolean fails;

  public Verdict(ProcessingEnvironment environment) {
    this.compiler = new Compiler(environment);
  }

  /** Judges the sources of a round. */
  public void read(RoundEnvironment round) {
    compiler.read(round, failure -> fails = true).sets().forEach(this::judge);
  }

  private void judge(MetricSet set) {
    judge(Rules.findings(compiler.declarations().only(set)));
  }

  private void judge(Stream<Finding> findings) {
    fails |= findings.anyMatch(compiler::isError);
  }

  /** Whether anything is an error, once all rounds are over. */
  public boolean fails(RoundEnvironment last) {
    List<MetricSet> unread = compiler.declarations().rest(failure -> fails = true);
    judge(Rules.findings(compiler.declarations().outsideSets()));
    judge(compiler.commandLine().stream());
    judge(compiler.suppressions().stream());
    return fails || last.errorRaised() || !unread.isEmpty();
  }
}
