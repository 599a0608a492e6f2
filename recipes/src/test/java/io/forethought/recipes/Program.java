package io.forethought.recipes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Recipe;
import org.openrewrite.RecipeRun;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.JavaParser;
import org.openrewrite.java.style.Autodetect;

/**
 * A program as Java sources.
 *
 * @param sources the sources, by their paths
 */
record Program(Map<String, String> sources) {

  private static final String[] LIBRARIES = {
    "micrometer-core",
    "micrometer-observation",
    "prometheus-metrics-core",
    "prometheus-metrics-model",
    "simpleclient",
    "spring-context",
    "microprofile-metrics-api",
    "jakarta.enterprise.cdi-api"
  };

  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|interface|enum|record) (\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  /** A program with these sources, in {@code src/main/java}. */
  static Program of(String... sources) {
    Map<String, String> byPath = new LinkedHashMap<>();
    for (String source : sources) {
      byPath.put("src/main/java/" + path(source), source);
    }
    return new Program(byPath);
  }

  private static String path(String source) {
    Matcher type = TYPE.matcher(source);
    Matcher in = PACKAGE.matcher(source);
    if (!type.find() || !in.find()) {
      throw new IllegalArgumentException("This is not a class in a package:\n" + source);
    }
    return in.group(1).replace('.', '/') + "/" + type.group(1) + ".java";
  }

  /** The program with a source at another path. */
  Program with(String path, String source) {
    Map<String, String> more = new LinkedHashMap<>(sources);
    more.put(path, source);
    return new Program(more);
  }

  /** What a recipe makes of the program. */
  Converted converted(Recipe recipe) {
    InMemoryExecutionContext context =
        new InMemoryExecutionContext(
            problem -> {
              throw new IllegalStateException(problem);
            });
    JavaParser parser =
        JavaParser.fromJavaVersion()
            .classpath(LIBRARIES)
            .logCompilationWarningsAndErrors(true)
            .build();
    List<org.openrewrite.Parser.Input> inputs = new ArrayList<>();
    sources.forEach(
        (path, text) -> inputs.add(org.openrewrite.Parser.Input.fromString(Path.of(path), text)));
    List<SourceFile> parsed = parser.parseInputs(inputs, null, context).toList();
    Autodetect.Detector detector = Autodetect.detector();
    parsed.forEach(detector::sample);
    Autodetect style = detector.build();
    List<SourceFile> styled = new ArrayList<>();
    parsed.forEach(file -> styled.add(file.withMarkers(file.getMarkers().add(style))));
    RecipeRun run = recipe.run(new InMemoryLargeSourceSet(styled), context);
    Map<String, String> after = new LinkedHashMap<>(sources);
    run.getChangeset()
        .getAllResults()
        .forEach(
            result -> {
              SourceFile file = result.getAfter();
              after.put(file.getSourcePath().toString(), file.printAll());
            });
    return new Converted(new Program(after), run.getDataTableRows(ConvertedMeters.class));
  }

  /** What a recipe made of a program. */
  record Converted(Program program, List<ConvertedMeters.Row> rows) {

    /** The source of a type. */
    String source(String type) {
      return program.sources.entrySet().stream()
          .filter(each -> each.getKey().endsWith("/" + type + ".java"))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElseThrow();
    }

    /** What is kept, with the reason. */
    List<String> kept() {
      return rows.stream()
          .filter(row -> !row.converted())
          .map(row -> row.meter() + ": " + row.detail())
          .toList();
    }
  }

  /** Compiles the program with Forethought's processor and loads it. */
  URLClassLoader compiled(Path folder) {
    try {
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = folder.resolve(source.getKey());
        Files.createDirectories(file.getParent());
        files.add(Files.write(file, source.getValue().getBytes(UTF_8)));
      }
      Path classes = Files.createDirectories(folder.resolve("classes"));
      compile(files, classes);
      return new URLClassLoader(new URL[] {url(classes)}, Program.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Path folder) throws MalformedURLException {
    return folder.toUri().toURL();
  }

  private static void compile(List<Path> files, Path classes) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, UTF_8)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-processor",
              "io.forethought.processor.MetricsProcessor",
              "-Aforethought.FT127=off",
              "-Aforethought.FT820=off");
      boolean compiled =
          javac
              .getTask(
                  printed, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!compiled) {
        throw new AssertionError(printed.toString());
      }
    }
  }
}
