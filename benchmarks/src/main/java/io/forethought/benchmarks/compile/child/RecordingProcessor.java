package io.forethought.benchmarks.compile.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Lets Forethought work, and writes down what it wrote. Is not measured. */
public final class RecordingProcessor implements Processor {

  private static final String FORETHOUGHT = "io.forethought.processor.MetricsProcessor";

  private final Processor forethought;
  private RecordingFiler filer;
  private Path folder;

  /**
   * Made by javac.
   *
   * @throws ReflectiveOperationException if Forethought is not on the processor path
   */
  public RecordingProcessor() throws ReflectiveOperationException {
    this.forethought =
        Class.forName(FORETHOUGHT).asSubclass(Processor.class).getConstructor().newInstance();
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    folder = Recording.folder(environment.getOptions());
    filer = new RecordingFiler(environment.getFiler());
    forethought.init(new RecordingEnvironment(environment, filer));
  }

  // As Forethought does.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    filer.nextRound();
    boolean claimed = forethought.process(annotations, round);
    if (round.processingOver()) {
      try {
        filer.recording().write(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return claimed;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Stream.concat(forethought.getSupportedOptions().stream(), Stream.of(Recording.OPTION))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return forethought.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return forethought.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String typed) {
    return Set.of();
  }
}
