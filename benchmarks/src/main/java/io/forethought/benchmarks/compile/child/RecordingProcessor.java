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
import org.jspecify.annotations.Nullable;

/** Lets another processor work, and writes down what it wrote. Is not measured. */
public final class RecordingProcessor implements Processor {

  /** The option that names the class of the other processor. */
  private static final String OPTION = "recorded";

  private Processor recorded;
  private Set<String> claimed = Set.of();
  private RecordingFiler filer;
  private Path folder;

  /** Made by javac. */
  public RecordingProcessor() {}

  @Override
  public void init(ProcessingEnvironment environment) {
    folder = Recording.folder(environment.getOptions());
    filer = new RecordingFiler(environment.getFiler());
    recorded = processor(environment.getOptions().get(OPTION));
    recorded.init(new RecordingEnvironment(environment, filer));
  }

  private static Processor processor(@Nullable String name) {
    try {
      return Class.forName(name).asSubclass(Processor.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not on the class path of the compiler: " + name, e);
    }
  }

  // As the other does.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    filer.nextRound();
    boolean claims = recorded.process(annotations, round);
    if (round.processingOver()) {
      try {
        filer.recording(claimed).write(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return claims;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Stream.concat(
            recorded.getSupportedOptions().stream(), Stream.of(Recording.OPTION, OPTION))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    claimed = Set.copyOf(recorded.getSupportedAnnotationTypes());
    return claimed;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return recorded.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String typed) {
    return Set.of();
  }
}
