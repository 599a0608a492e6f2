package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The jars and folders of a test, and the command that runs with them. */
final class TestCommand {

  private final Path folder;

  TestCommand(Path folder) {
    this.folder = folder;
  }

  /** The output and exit code of the command. The test's folder is removed from the output. */
  record Ended(int exit, String out, String err) {}

  /** Runs the command. */
  Ended run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new Command(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
            .run(Stream.of(arguments).map(Object::toString).toList());
    return new Ended(exit, text(out), text(err));
  }

  private String text(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace(folder + "/", "");
  }

  /** A module with one metric set that declares these methods as counters. */
  Workspace library(String name, String namespace, String... methods) {
    StringBuilder source = new StringBuilder("package " + name + ";\n");
    source.append("@io.forethought.Metrics(namespace = \"" + namespace + "\")\n");
    source.append("public interface " + name.toUpperCase(Locale.ROOT) + " {\n");
    for (String method : methods) {
      source.append("  @io.forethought.Counter(help = \"Things that were done.\")\n");
      source.append("  void " + method + ";\n");
    }
    Workspace workspace =
        Workspace.at(folder.resolve(name + "-build"))
            .source(name + "/" + name.toUpperCase(Locale.ROOT) + ".java", source + "}\n");
    CompilerRun run =
        workspace.compile(
            Tool.JAVAC, "-classpath", Workspace.classPath(), "-Aforethought.module=" + name);
    assertThat(run.succeeded()).as("%s", run.messages()).isTrue();
    return workspace;
  }

  /** The same as a jar: {@code orders.jar}. */
  Path jar(String name, String namespace, String... methods) throws IOException {
    Path jar = library(name, namespace, methods).jar(name + ".jar");
    return Files.move(jar, folder.resolve(name + ".jar"));
  }

  /** An archive with these files. */
  Path zip(String name, Map<String, byte[]> entries) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  /** Adds the output of a compiler to the files of an archive. */
  static void unpacked(Workspace workspace, String prefix, Map<String, byte[]> to)
      throws IOException {
    for (String path : workspace.output().keySet()) {
      to.put(prefix + path, Files.readAllBytes(workspace.classes().resolve(path)));
    }
  }
}
