package io.forethought.benchmarks.compile;

import io.forethought.benchmarks.compile.Variant.Mode;
import io.forethought.benchmarks.compile.child.EmptyProcessor;
import io.forethought.benchmarks.compile.child.RecordingProcessor;
import io.forethought.benchmarks.compile.child.ReplayingProcessor;
import io.forethought.benchmarks.compile.corpus.SourceText;
import io.forethought.benchmarks.machine.Cost;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sources of one size, and how each variant compiles them. */
final class Workload {

  private final int types;
  private final Path folder;
  private final Jars jars;
  private final Javac javac;
  private final Map<Generator, Generated> generated = new EnumMap<>(Generator.class);

  private Workload(int types, Path folder, Jars jars, Javac javac) {
    this.types = types;
    this.folder = folder;
    this.jars = jars;
    this.javac = javac;
  }

  /**
   * Writes the sources, and lets every generator work once. What it generates is written down for
   * the variants that have the same files in them.
   */
  static Workload prepare(int types, Path folder, Jars jars, Javac javac)
      throws IOException, InterruptedException {
    Workload workload = new Workload(types, Folder.empty(folder), jars, javac);
    for (Generator generator : Generator.values()) {
      for (SourceText file : generator.corpus().sources(types)) {
        file.writeBelow(workload.sources(generator));
      }
      workload.generated.put(generator, workload.generate(generator));
    }
    return workload;
  }

  private Generated generate(Generator generator) throws IOException, InterruptedException {
    Path scratch = Folder.empty(folder.resolve(generator.folder() + "-prepared"));
    List<String> arguments = arguments(generator, scratch);
    arguments.addAll(processor(RecordingProcessor.class.getName(), List.of(jars.own())));
    arguments.add("-Arecorded=" + generator.processors());
    arguments.add(recording(generator));
    arguments.addAll(generator.options());
    addSources(arguments, sources(generator));
    javac.seeing(jars.processorPath(generator)).compile(arguments, scratch);
    return Generated.below(output(scratch));
  }

  /** Compiles once. */
  Cost compile(Variant variant) throws IOException, InterruptedException {
    Path scratch = Folder.empty(folder.resolve(variant.folder()));
    Generator generator = variant.generator();
    List<String> arguments = arguments(generator, scratch);
    arguments.addAll(processing(variant));
    addSources(arguments, sources(generator));
    if (variant.mode() == Mode.HAND_WRITTEN) {
      addSources(arguments, output(folder.resolve(generator.folder() + "-prepared")));
    }
    return javac.compile(arguments, scratch);
  }

  /** What a generator generates from these sources. */
  Generated generated(Generator generator) {
    return generated.getOrDefault(generator, new Generated(0, 0, 0));
  }

  /** How many types are generated. */
  int types() {
    return types;
  }

  private List<String> processing(Variant variant) throws IOException {
    return switch (variant.mode()) {
      case ALONE, HAND_WRITTEN -> List.of("-proc:none");
      case EMPTY -> processor(EmptyProcessor.class.getName(), List.of(jars.own()));
      case WRITING ->
          Stream.concat(
                  processor(ReplayingProcessor.class.getName(), List.of(jars.own())).stream(),
                  Stream.of(recording(variant.generator())))
              .toList();
      case GENERATING -> with(variant.generator());
    };
  }

  private List<String> with(Generator generator) throws IOException {
    List<String> arguments =
        new ArrayList<>(processor(generator.processors(), jars.processorPath(generator)));
    arguments.addAll(generator.options());
    return arguments;
  }

  private List<String> arguments(Generator generator, Path scratch) throws IOException {
    Path classes = Folder.empty(scratch.resolve("classes"));
    return new ArrayList<>(
        List.of(
            "-encoding",
            "UTF-8",
            "-d",
            classes.toString(),
            "-s",
            Folder.empty(output(scratch)).toString(),
            "-cp",
            Folder.path(jars.classPath(generator))));
  }

  private static List<String> processor(String name, List<Path> path) {
    return List.of("-processor", name, "-processorpath", Folder.path(path));
  }

  private static void addSources(List<String> arguments, Path root) throws IOException {
    Folder.sources(root).forEach(file -> arguments.add(file.toString()));
  }

  private String recording(Generator generator) {
    return "-Arecording=" + folder.resolve(generator.folder() + "-recording");
  }

  private Path sources(Generator generator) {
    return folder.resolve(generator.folder() + "-sources");
  }

  private static Path output(Path scratch) {
    return scratch.resolve("generated");
  }
}
