package io.forethought.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Calls Eclipse's compiler, which requires files on disk. */
final class EcjCall {

  /**
   * Its files, with the jars and modules that it has opened, from one compilation to the next.
   * Opening them takes longer than all it does for a source of a test. Each thread has its own.
   */
  private static final ThreadLocal<StandardJavaFileManager> FILES =
      ThreadLocal.withInitial(
          () -> new EclipseCompiler().getStandardFileManager(null, Locale.ROOT, UTF_8));

  private EcjCall() {}

  static CompilerRun run(
      Map<String, String> sources,
      String classPath,
      List<String> options,
      List<Processor> processors) {
    try {
      Path folder = Files.createTempDirectory("ecj");
      try {
        return run(folder, sources, classPath, options, processors);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompilerRun run(
      Path folder,
      Map<String, String> sources,
      String classPath,
      List<String> options,
      List<Processor> processors)
      throws IOException {
    List<File> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("in/" + source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()).toFile());
    }
    Path out = Files.createDirectories(folder.resolve("out"));
    List<String> all = new ArrayList<>(List.of("-17"));
    all.addAll(options);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StandardJavaFileManager manager = FILES.get();
    // As an option, it would be added to that of the compilations before.
    manager.setLocation(StandardLocation.CLASS_PATH, ClassPath.files(classPath));
    manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(out.toFile()));
    manager.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(out.toFile()));
    JavaCompiler.CompilationTask task =
        new EclipseCompiler()
            .getTask(
                new StringWriter(),
                manager,
                diagnostics,
                all,
                null,
                manager.getJavaFileObjectsFromFiles(files));
    task.setProcessors(processors);
    boolean succeeded = task.call();
    return result(succeeded, diagnostics, out);
  }

  private static CompilerRun result(
      boolean succeeded, DiagnosticCollector<JavaFileObject> diagnostics, Path out)
      throws IOException {
    Map<String, String> generated = new TreeMap<>();
    Map<String, byte[]> classes = new HashMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = out.relativize(file).toString();
        String name = path.replaceFirst("\\.[a-z]+$", "").replace(File.separatorChar, '.');
        if (path.endsWith(".class")) {
          classes.put(name, Files.readAllBytes(file));
        } else if (path.endsWith(".java")) {
          generated.put(name, Files.readString(file));
        }
      }
    }
    return new CompilerRun(
        succeeded, List.copyOf(diagnostics.getDiagnostics()), generated, classes);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
