package io.forethought.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.forethought.processor.testing.Golden;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that the README shows the real output. Below its Java files is the output of javac, or, if
 * javac prints nothing, the output of their {@code main}. {@code -Dforethought.rewrite=true} writes
 * the output to the README instead.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");
  private static final Path DECLARATIONS = ROOT.resolve("docs/reference/declarations.md");
  private static final Path ANNOTATIONS = ROOT.resolve("annotations/src/main/java/io/forethought");
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java|text)\\n(.*?)^```$");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (\\w+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public )?(?:class|interface) (\\w+)");

  @TempDir private Path folder;

  @Test
  void examplesPrintExactlyThis() throws Exception {
    StringBuilder text = new StringBuilder();
    List<String> sources = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(README));
    while (block.find()) {
      String content = block.group(2);
      if (block.group(1).equals("java")) {
        sources.add(content);
      } else {
        content = output(sources);
        sources.clear();
      }
      String fenced = "```" + block.group(1) + "\n" + content + "```";
      block.appendReplacement(text, Matcher.quoteReplacement(fenced));
    }

    Golden.at(README).assertSame(block.appendTail(text).toString());
  }

  @Test
  void unboundedLabelIsTheErrorShown() throws IOException {
    Stream<MatchResult> blocks = BLOCK.matcher(Files.readString(README)).results();

    assertThat(blocks.map(block -> block.group(2)).filter(text -> text.contains(": error: [FT")))
        .singleElement(STRING)
        .contains(": error: [FT205] ");
  }

  @Test
  void everyAnnotationIsInTheTable() throws IOException {
    String declarations = Files.readString(DECLARATIONS);
    List<String> annotations = new ArrayList<>();
    for (Path file : files(ANNOTATIONS, ".java")) {
      String source = Files.readString(file);
      if (source.contains("public @interface ")
          && !source.contains("Do not use it in your own code.")) {
        annotations.add(file.getFileName().toString().replace(".java", ""));
      }
    }

    assertThat(annotations)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(declarations).contains("| `@" + name + "` |"));
  }

  private static List<Path> files(Path home, String end) throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  private String output(List<String> sources) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory(folder, "example");
    List<Path> files = new ArrayList<>();
    for (String source : sources) {
      files.add(Files.writeString(home.resolve(first(TYPE, source) + ".java"), source));
    }
    String printed = compile(home, files);
    return printed.isEmpty() ? run(home, sources.get(sources.size() - 1)) : printed;
  }

  private static String first(Pattern pattern, String source) {
    return pattern.matcher(source).results().map(found -> found.group(1)).findFirst().orElseThrow();
  }

  /** The output of javac, without the folder of the sources. */
  private static String compile(Path home, List<Path> files) throws IOException {
    List<String> options =
        List.of("-d", home.toString(), "-classpath", CLASS_PATH, "-processorpath", CLASS_PATH);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              printed, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
      task.setLocale(Locale.ROOT);
      task.call();
    }
    return printed.toString().replace(home + File.separator, "").replace("\r\n", "\n");
  }

  /** The output of a source's {@code main}. */
  private static String run(Path home, String source) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String main = first(PACKAGE, source) + "." + first(TYPE, source);
    Process program =
        new ProcessBuilder(java, "-cp", home + File.pathSeparator + CLASS_PATH, main)
            .redirectErrorStream(true)
            .start();
    String printed = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertThat(program.waitFor()).as(printed).isZero();
    return printed;
  }
}
