package io.forethought.processor.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.MetricsProcessor;
import io.forethought.processor.ModuleProcessor;
import io.forethought.processor.testing.CompilerCall.Tool;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A folder with sources and the output of compilers, for tests with several compilations. */
public final class Workspace {

  private final Path folder;

  private Workspace(Path folder) {
    this.folder = folder;
  }

  /** An empty workspace. */
  public static Workspace at(Path folder) {
    return new Workspace(folder);
  }

  /** The folder for classes and resources. */
  public Path classes() {
    return folder.resolve("classes");
  }

  /** Writes a source with its path, {@code shop/OrderMetrics.java}. */
  public Workspace source(String path, String text) {
    return write(folder.resolve("sources").resolve(path), text);
  }

  /** Deletes a source. */
  public Workspace delete(String path) {
    try {
      Files.delete(folder.resolve("sources").resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Workspace write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles all sources. */
  public CompilerRun compile(Tool tool, String... options) {
    return compile(tool, files(folder.resolve("sources"), ".java"), List.of(), options);
  }

  /**
   * Compiles some sources, as incremental build tools do.
   *
   * @param paths the sources
   * @param classes the classes that are passed to the processors again as class files
   */
  public CompilerRun compileOnly(
      Tool tool, List<String> paths, List<String> classes, String... options) {
    return compile(
        tool,
        paths.stream().map(path -> folder.resolve("sources").resolve(path)).toList(),
        classes,
        options);
  }

  private CompilerRun compile(
      Tool tool, List<Path> sources, List<String> classNames, String... options) {
    JavaCompiler compiler =
        tool == Tool.JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, null, UTF_8)) {
      Files.createDirectories(classes());
      Path generated = Files.createDirectories(folder.resolve("generated"));
      List<String> all = new ArrayList<>();
      all.addAll(List.of("-d", classes().toString(), "-s", generated.toString()));
      all.addAll(tool == Tool.JAVAC ? JavacCall.RELEASE : List.of("-17"));
      all.addAll(List.of(options));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              manager,
              diagnostics,
              all,
              classNames,
              manager.getJavaFileObjectsFromFiles(sources.stream().map(Path::toFile).toList()));
      task.setProcessors(List.of(new MetricsProcessor(), new ModuleProcessor()));
      boolean succeeded = task.call();
      return new CompilerRun(
          succeeded, List.copyOf(diagnostics.getDiagnostics()), Map.of(), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class path that declarations need, after these entries, as the value of an option. */
  public static String classPath(Path... entries) {
    return Stream.concat(Stream.of(entries).map(Path::toString), Stream.of(ClassPath.text()))
        .reduce((left, right) -> left + File.pathSeparator + right)
        .orElseThrow();
  }

  /** All output of the compilers, by path. */
  public Map<String, String> output() {
    Map<String, String> output = new TreeMap<>();
    for (Path file : files(classes(), "")) {
      output.put(
          classes().relativize(file).toString().replace(File.separatorChar, '/'), text(file));
    }
    return output;
  }

  /** Replaces a file that a compiler has written. */
  public void replaceOutput(String path, String text) {
    write(classes().resolve(path), text);
  }

  private static String text(Path file) {
    try {
      return new String(
          Files.readAllBytes(file), file.toString().endsWith(".class") ? ISO_8859_1 : UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A jar with all output of the compilers. */
  public Path jar(String name) {
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Path file : files(classes(), "")) {
        entries.putNextEntry(
            new JarEntry(classes().relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, entries);
        entries.closeEntry();
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path root, String end) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(end))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
