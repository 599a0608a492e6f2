package io.forethought.benchmarks.compile.child;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Writes what another processor wrote for the same sources: the same files, in the same rounds,
 * from the same elements. It decides nothing, so it takes the time that no processor can save.
 */
public final class ReplayingProcessor extends AbstractProcessor {

  private Recording recording;
  private int round;
  private int next;
  private int offset;

  /** Made by javac. */
  public ReplayingProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return recording.claimed();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Recording.OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    try {
      recording = Recording.read(Recording.folder(environment.getOptions()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // As Forethought does, so that javac has the same to do.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    try {
      while (next < recording.files().size() && recording.files().get(next).round() == round) {
        write(recording.files().get(next));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  private void write(WrittenFile file) throws IOException {
    if (file.kind() == WrittenFile.Kind.SOURCE) {
      String text = recording.text(offset, file.length());
      try (Writer out =
          processingEnv.getFiler().createSourceFile(file.name(), origins(file)).openWriter()) {
        out.write(text);
      }
    } else {
      try (OutputStream out = open(file)) {
        recording.contents(offset, file.length()).transferTo(out);
      }
    }
    next++;
    offset += file.length();
  }

  private OutputStream open(WrittenFile file) throws IOException {
    if (file.kind() == WrittenFile.Kind.CLASS) {
      return processingEnv
          .getFiler()
          .createClassFile(file.name(), origins(file))
          .openOutputStream();
    }
    return processingEnv
        .getFiler()
        .createResource(
            StandardLocation.locationFor(file.place()),
            file.packageName(),
            file.name(),
            origins(file))
        .openOutputStream();
  }

  private Element[] origins(WrittenFile file) {
    return file.origins().stream().map(this::origin).toArray(Element[]::new);
  }

  private Element origin(String name) {
    Elements elements = processingEnv.getElementUtils();
    Element type = elements.getTypeElement(name);
    return type == null ? elements.getPackageElement(name) : type;
  }
}
