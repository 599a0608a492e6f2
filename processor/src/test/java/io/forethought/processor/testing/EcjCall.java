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

  private EcjCall() {}

  static CompilerRun run(
      Map<String, String> sources, List<String> options, List<Processor> processors) {
    try {
      Path folder = Files.createTempDirectory("ecj");
      try {
        return run(folder, sources, options, processors);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompilerRun run(
      Path folder, Map<String, String> sources, List<String> options, List<Processor> processors)
      throws IOException {
    List<File> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("in/" + source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()).toFile());
    }
    Path out = Files.createDirectories(folder.resolve("out"));
    List<String> all = new ArrayList<>(List.of("-17"));
    all.addAll(List.of("-classpath", ClassPath.text()));
    all.addAll(options);
    EclipseCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, null, UTF_8)) {
      manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(out.toFile()));
      manager.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(out.toFile()));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
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
