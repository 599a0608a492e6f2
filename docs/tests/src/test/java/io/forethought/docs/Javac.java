package io.forethought.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles blocks with our processor on the processor path, and runs what comes out.
 *
 * @param classes the folder for class files
 */
record Javac(Path classes) {

  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final String PROCESSORS =
      "io.forethought.processor.MetricsProcessor,io.forethought.processor.ModuleProcessor";

  /** Without annotations of Forethought, javac would warn that no processor knows the option. */
  private static final Pattern ANNOTATION = Pattern.compile("io\\.forethought\\.[A-Z]");

  /** What javac prints about sources that must compile without a warning. */
  String strict(List<Block> sources) throws IOException {
    return compile(sources, List.of("-Werror", "-Xlint:all,-processing,-path,-classfile"));
  }

  /** What javac prints about a module descriptor that must compile without a warning. */
  String strictModule(Block descriptor) throws IOException {
    return compile(List.of(descriptor), List.of("-Werror", "--module-path", CLASS_PATH));
  }

  /** What javac prints without any option. */
  String lenient(Block source) throws IOException {
    return compile(List.of(source), List.of());
  }

  private String compile(List<Block> sources, List<String> more) throws IOException {
    List<String> options = new ArrayList<>(more);
    options.addAll(
        List.of("-d", classes.toString(), "-classpath", CLASS_PATH, "-processorpath", CLASS_PATH));
    options.addAll(List.of("-processor", PROCESSORS));
    if (sources.stream().anyMatch(source -> ANNOTATION.matcher(source.text()).find())) {
      // A page shows parts of programs, so it need not use what it declares.
      options.add("-Aforethought.FT820=off");
    }
    if (sources.isEmpty()) {
      return "";
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      List<Source> files = sources.stream().map(Source::new).toList();
      JavaCompiler.CompilationTask task =
          javac.getTask(printed, manager, null, options, null, files);
      task.setLocale(Locale.ROOT);
      task.call();
    }
    return printed.toString().replace("\r\n", "\n");
  }

  /** What the {@code main} of a compiled source prints. */
  String run(Block program) throws IOException, InterruptedException {
    return start(classes, program.className(), List.of());
  }

  private String start(Path directory, String main, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classes + File.pathSeparator + CLASS_PATH, main));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor() == 0 ? printed : "It failed: " + printed;
  }

  /**
   * What fails of the tests among compiled sources. Their working directory is the project's folder
   * if the classes are in its {@code target/classes}.
   */
  String test(List<Block> sources) throws IOException, InterruptedException {
    List<String> tests = sources.stream().filter(Block::isTest).map(Block::className).toList();
    return tests.isEmpty() ? "" : start(classes.resolve("../.."), PageTests.class.getName(), tests);
  }

  /** A block as a file for javac. */
  private static final class Source extends SimpleJavaFileObject {

    private final Block block;

    Source(Block block) {
      super(URI.create("block:///" + block.fileName()), Kind.SOURCE);
      this.block = block;
    }

    @Override
    public String getName() {
      return block.fileName();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return block.text();
    }
  }
}
