package io.forethought.processor.testing.random;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Detects whether a compilation reaches its last round: after syntax errors, javac runs no rounds.
 */
@SupportedAnnotationTypes("*")
final class LastRound extends AbstractProcessor {

  private boolean reached;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    reached |= round.processingOver();
    return false;
  }

  /** Whether the last round was reached. */
  boolean isReached() {
    return reached;
  }
}
