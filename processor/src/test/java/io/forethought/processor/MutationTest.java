package io.forethought.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.Mutation;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No source, however malformed, makes the processor fail: mutations of good and bad ones. */
class MutationTest {

  private static final long SEED = 20260101;
  private static final int MUTANTS = 10_000;

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private int finished;

  @Test
  void noSourceMakesTheProcessorFail(@TempDir Path out) throws IOException {
    Random random = new Random(SEED);
    List<String> sources = sources();
    List<String> failures = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(out.toFile()));
      for (int i = 0; i < MUTANTS; i++) {
        String mutant = Mutation.of(sources.get(random.nextInt(sources.size())), random);
        List<String> said = compile(files, mutant);
        if (said.stream().anyMatch(message -> message.contains("[FT999]"))) {
          failures.add(String.join("\n", said) + "\n" + mutant);
        }
        said.stream()
            .filter(MutationTest::isOurs)
            .map(message -> message.substring(1, 6))
            .forEach(codes::add);
      }
    }
    assertThat(failures).isEmpty();
    assertThat(finished).as("mutants whose last round was reached").isGreaterThan(MUTANTS / 4);
    assertThat(codes).as("codes that mutants were told").hasSizeGreaterThanOrEqualTo(20);
  }

  private static boolean isOurs(String message) {
    return message.startsWith("[FT");
  }

  private List<String> compile(StandardJavaFileManager files, String source) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Processor last = new LastRound();
    String crash =
        crash(files, source, diagnostics, new MetricsProcessor(), new ModuleProcessor(), last);
    if (!crash.isEmpty() && crash(files, source, new DiagnosticCollector<>(), last).isEmpty()) {
      return List.of("[FT999] javac fails, and does not without us: " + crash);
    }
    return diagnostics.getDiagnostics().stream()
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  /** How javac itself failed, if it did: some sources it does not survive. */
  private String crash(
      StandardJavaFileManager files,
      String source,
      DiagnosticCollector<JavaFileObject> diagnostics,
      Processor... processors) {
    StringWriter said = new StringWriter();
    JavaCompiler.CompilationTask task =
        javac.getTask(
            said, files, diagnostics, List.of("-proc:only"), null, List.of(new Source(source)));
    task.setProcessors(List.of(processors));
    try {
      task.call();
    } catch (RuntimeException e) {
      return e + " " + e.getCause();
    }
    return said.toString();
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      List<String> sources = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".java") && Files.readString(file).contains("@Metrics")) {
          sources.add(Files.readString(file));
        }
      }
      return sources;
    }
  }

  /** Counts the compilations that come to their last round: javac runs no round on bad syntax. */
  @SupportedAnnotationTypes("*")
  private final class LastRound extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      finished += round.processingOver() ? 1 : 0;
      return false;
    }
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    private Source(String text) {
      super(URI.create("string:///Mutant.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      // Any class, but not the module descriptor that javac asks for as well.
      return !simpleName.equals("module-info");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
