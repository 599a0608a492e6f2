package io.forethought.processor.testing.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.Metrics;
import io.forethought.processor.MetricsProcessor;
import io.forethought.processor.ModuleProcessor;
import io.forethought.processor.testing.Inherited;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Calls javac many times, in memory; not thread-safe. */
public final class MemoryCompiler implements AutoCloseable {

  /** The code of a failure, whether the processor caught it or not. */
  static final String FAILED = "FT999";

  private static final Pattern CODE = Pattern.compile("^\\[(FT\\d+)] ");

  /** Reports all findings, and skips JDK modules that are not used. */
  private static final List<String> OPTIONS =
      List.of(
          "-Xmaxerrs",
          "10000",
          "-Xmaxwarns",
          "10000",
          "--limit-modules",
          "java.base,java.compiler");

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files;
  private final Map<MemoryFiles.Listing, List<JavaFileObject>> listings = new HashMap<>();

  /** A compiler with the classes that generated code needs, and these libraries. */
  public MemoryCompiler(List<File> libraries) {
    files = javac.getStandardFileManager(null, Locale.ROOT, UTF_8);
    try {
      files.setLocation(
          StandardLocation.CLASS_PATH,
          Stream.concat(
                  Stream.of(
                          Metrics.class,
                          MetricSets.class,
                          CounterDataPoint.class,
                          PrometheusRegistry.class,
                          Inherited.class)
                      .map(MemoryCompiler::origin),
                  libraries.stream())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File origin(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(type.getName(), e);
    }
  }

  /** Runs only the processors. */
  public Verdict check(Mutant mutant) {
    return run(mutant, "-proc:only");
  }

  /** Compiles to classes. */
  public Verdict compile(Mutant mutant) {
    return run(mutant, "-Xlint:all");
  }

  private Verdict run(Mutant mutant, String mode) {
    List<String> options = new ArrayList<>(OPTIONS);
    options.add(mode);
    options.addAll(mutant.options());
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    LastRound lastRound = new LastRound();
    MemoryFiles memory = new MemoryFiles(files, mutant.around(), listings);
    String crash =
        crash(
            memory,
            diagnostics,
            options,
            mutant,
            List.of(lastRound, new MetricsProcessor(), new ModuleProcessor()));
    List<String> told = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    if (!crash.isEmpty() && !failsAlone(options, mutant)) {
      told.add("javac failed: " + crash);
      codes.add(FAILED);
    }
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      String message = diagnostic.getMessage(Locale.ROOT);
      told.add(diagnostic.getKind() + " " + place(diagnostic) + " " + message);
      CODE.matcher(message).results().map(found -> found.group(1)).forEach(codes::add);
    }
    return new Verdict(told, codes, lastRound.isReached(), memory.written());
  }

  /** The failure of javac itself, if it failed. */
  private String crash(
      MemoryFiles memory,
      DiagnosticCollector<JavaFileObject> diagnostics,
      List<String> options,
      Mutant mutant,
      List<Processor> processors) {
    StringWriter crash = new StringWriter();
    JavaCompiler.CompilationTask task =
        javac.getTask(crash, memory, diagnostics, options, null, sources(mutant.sources()));
    task.setProcessors(processors);
    try {
      task.call();
    } catch (RuntimeException | Error e) {
      crash.append(e + " " + e.getCause());
    }
    return crash.toString();
  }

  /** Whether javac also fails without Forethought's processors, which happens for some sources. */
  private boolean failsAlone(List<String> options, Mutant mutant) {
    MemoryFiles memory = new MemoryFiles(files, mutant.around(), listings);
    return !crash(memory, new DiagnosticCollector<>(), options, mutant, List.of(new LastRound()))
        .isEmpty();
  }

  private static List<JavaFileObject> sources(Map<String, String> sources) {
    return sources.entrySet().stream()
        .map(source -> MemoryFiles.source(source.getKey(), source.getValue()))
        .toList();
  }

  private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return source == null
        ? "(no place)"
        : source.getName() + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
