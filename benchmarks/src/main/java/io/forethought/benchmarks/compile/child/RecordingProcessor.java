package io.forethought.benchmarks.compile.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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

/** Lets other processors work, and writes down what they wrote. Is not measured. */
public final class RecordingProcessor implements Processor {

  /** The option that names the classes of the other processors, with commas between. */
  private static final String OPTION = "recorded";

  private List<Processor> recorded = List.of();
  private Set<String> claimed = Set.of();
  private RecordingFiler filer;
  private Path folder;

  /** Made by javac. */
  public RecordingProcessor() {}

  @Override
  public void init(ProcessingEnvironment environment) {
    folder = Recording.folder(environment.getOptions());
    filer = new RecordingFiler(environment.getFiler());
    recorded =
        Stream.of(environment.getOptions().getOrDefault(OPTION, "").split(","))
            .map(RecordingProcessor::processor)
            .toList();
    recorded.forEach(each -> each.init(new RecordingEnvironment(environment, filer)));
  }

  private static Processor processor(String name) {
    try {
      return Class.forName(name).asSubclass(Processor.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not on the class path of the compiler: " + name, e);
    }
  }

  // As the last of the others does.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    filer.nextRound();
    boolean claims = false;
    for (Processor each : recorded) {
      claims = each.process(annotations, round);
    }
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
            recorded.stream().flatMap(each -> each.getSupportedOptions().stream()),
            Stream.of(Recording.OPTION, OPTION))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    claimed =
        recorded.stream()
            .flatMap(each -> each.getSupportedAnnotationTypes().stream())
            .collect(Collectors.toUnmodifiableSet());
    return claimed;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String typed) {
    return Set.of();
  }
}
