package io.forethought.processor.testing;

import io.forethought.processor.MetricsProcessor;
import io.forethought.processor.ModuleProcessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;

/** What to compile, and how. */
public final class CompilerCall {

  /** The supported compilers. */
  public enum Tool {
    JAVAC,
    ECJ
  }

  private final Tool tool;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>();
  private String classPath = ClassPath.text();
  private final List<Processor> processors = new ArrayList<>();

  private CompilerCall(Tool tool) {
    this.tool = tool;
    processors.add(new MetricsProcessor());
    processors.add(new ModuleProcessor());
  }

  /** A call of javac. */
  public static CompilerCall javac() {
    return of(Tool.JAVAC);
  }

  /** A call of a compiler. */
  public static CompilerCall of(Tool tool) {
    return new CompilerCall(tool);
  }

  /** Adds a source with its qualified name. */
  public CompilerCall source(String name, String text) {
    sources.put(name, text);
    return this;
  }

  /** Adds a command-line option. */
  public CompilerCall option(String... option) {
    options.addAll(List.of(option));
    return this;
  }

  /**
   * Adds {@link Integrations} to the class path, from a jar that stays open between compilations.
   */
  public CompilerCall integrations() {
    classPath = Integrations.classPath();
    return this;
  }

  /** Adds the annotations of Spring and CDI to the class path. */
  public CompilerCall frameworks() {
    classPath = ClassPath.withFrameworks();
    return this;
  }

  /** The same without the jars whose names contain a word. */
  public CompilerCall frameworksExcept(String word) {
    classPath = ClassPath.withFrameworksExcept(word);
    return this;
  }

  /** Adds another processor that runs before Forethought's. */
  public CompilerCall processorBefore(Processor processor) {
    processors.add(0, processor);
    return this;
  }

  /** Passes another environment to Forethought's processors, as build tools do. */
  public CompilerCall inEnvironment(UnaryOperator<ProcessingEnvironment> wrapper) {
    processors.replaceAll(processor -> new WrappedProcessor(processor, wrapper));
    return this;
  }

  /** Compiles with the class path of the tests, unless an option names another. */
  public CompilerRun run() {
    return tool == Tool.JAVAC
        ? JavacCall.run(sources, classPath, options, processors)
        : EcjCall.run(sources, classPath, options, processors);
  }
}
