package io.forethought.processor.testing.random;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Sees whether a compilation comes to its last round: javac runs no round on bad syntax. */
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

  /** Whether it came so far. */
  boolean isReached() {
    return reached;
  }
}
