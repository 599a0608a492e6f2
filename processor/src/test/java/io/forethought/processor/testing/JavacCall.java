package io.forethought.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Calls javac in memory. */
final class JavacCall {

  /** The default on JDK 17. If it is set explicitly, javac reads an archive of the API. */
  static final List<String> RELEASE =
      Runtime.version().feature() == 17 ? List.of() : List.of("--release", "17");

  private JavacCall() {}

  static CompilerRun run(
      Map<String, String> sources,
      String classPath,
      List<String> options,
      List<Processor> processors) {
    Compilation compilation =
        compiler(classPath, options)
            .withProcessors(processors)
            .compile(
                sources.entrySet().stream()
                    .map(
                        source ->
                            JavaFileObjects.forSourceString(source.getKey(), source.getValue()))
                    .toList());
    Map<String, String> generated = new TreeMap<>();
    Map<String, byte[]> classes = new HashMap<>();
    if (compilation.status() == Compilation.Status.SUCCESS) {
      for (JavaFileObject file : compilation.generatedFiles()) {
        collect(file, generated, classes);
      }
    }
    return new CompilerRun(
        compilation.status() == Compilation.Status.SUCCESS,
        List.copyOf(compilation.diagnostics()),
        generated,
        classes);
  }

  /**
   * A compiler that keeps its files, unless it gets paths of its own. Files in memory hide the
   * modules of the JDK from javac, unless it reads them by their release.
   */
  private static Compiler compiler(String classPath, List<String> options) {
    if (options.contains("--module-path")) {
      return Compiler.javac().withOptions(join(List.of("--release", "17"), options));
    }
    Compiler javac =
        options.contains("-classpath")
            ? Compiler.javac()
            : Compiler.compiler(new KeptFiles(classPath));
    return javac.withOptions(join(RELEASE, options));
  }

  private static Object[] join(List<String> first, List<String> rest) {
    return Stream.concat(first.stream(), rest.stream()).toArray();
  }

  private static void collect(
      JavaFileObject file, Map<String, String> generated, Map<String, byte[]> classes) {
    String path = file.getName().replaceFirst("^/[A-Z_]+/", "");
    String name = path.replaceFirst("\\.[a-z]+$", "").replace('/', '.');
    try {
      switch (file.getKind()) {
        case CLASS -> classes.put(name, read(file));
        case SOURCE -> generated.put(name, file.getCharContent(false).toString());
        default -> {
          // Resources: an empty one represents each file that a processor did not find.
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(JavaFileObject file) throws IOException {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    }
  }
}
