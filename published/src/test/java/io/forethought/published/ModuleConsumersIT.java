package io.forethought.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * A module that requires one of ours compiles without warnings when the module path has only what
 * it uses: our jars, and those of the Prometheus client and datasource-proxy.
 */
class ModuleConsumersIT {

  private static final String ONLY_WHERE_USED = "prometheus-|datasource-proxy-";

  @ParameterizedTest
  @EnumSource(
      value = Published.class,
      mode = Mode.EXCLUDE,
      names = {"PROCESSOR", "RECIPES"})
  void requiringAModuleIsEnough(Published published, @TempDir Path folder) throws IOException {
    Path descriptor = folder.resolve("module-info.java");
    Files.writeString(descriptor, "module shop { requires " + published.module() + "; }\n");
    Path program = folder.resolve("Program.java");
    Files.writeString(program, "package shop;\n\nfinal class Program {}\n");

    assertThat(warnings(folder, List.of(descriptor, program))).isEmpty();
  }

  /** The signatures that mention null, in calls and in an override. */
  @ParameterizedTest
  @EnumSource(value = Published.class, names = "RUNTIME")
  void itsTypesCanBeUsed(Published published, @TempDir Path folder) throws IOException {
    Path descriptor = folder.resolve("module-info.java");
    Files.writeString(descriptor, "module shop { requires " + published.module() + "; }\n");
    Path program = folder.resolve("Program.java");
    Files.writeString(
        program,
        """
        package shop;

        import io.forethought.runtime.Forethought;
        import io.forethought.runtime.Scrape;
        import io.forethought.runtime.family.CounterFamily;
        import io.forethought.runtime.family.FamilySet;
        import io.forethought.runtime.family.Reading;
        import io.forethought.runtime.family.Seconds;
        import io.prometheus.metrics.model.registry.PrometheusRegistry;
        import java.io.IOException;
        import java.io.OutputStream;

        final class Program {

          static void run(PrometheusRegistry registry, OutputStream out) throws IOException {
            CounterFamily.Builder builder = CounterFamily.builder(new FamilySet(), "a_total", "A.");
            CounterFamily family = builder.build();
            family.at(builder.stringLabel("label", "value").offset(null)).inc(Seconds.of(null));
            registry.register(family);
            Forethought.jvm(registry);
            Scrape.write(registry, null, out);
            System.out.println(family.collect(new Reading()));
          }
        }
        """);

    assertThat(warnings(folder, List.of(descriptor, program))).isEmpty();
  }

  private static String warnings(Path folder, List<Path> sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, UTF_8)) {
      boolean unused =
          javac
              .getTask(
                  messages,
                  files,
                  null,
                  List.of(
                      "-Xlint:all",
                      "-Werror",
                      "-proc:none",
                      "-d",
                      folder.resolve("out").toString(),
                      "--module-path",
                      modulePath()),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
    }
    return messages.toString();
  }

  private static String modulePath() {
    Stream<Path> ours = Stream.of(Published.values()).map(Published::jar);
    Stream<Path> others =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(jar -> jar.getFileName().toString().matches("(" + ONLY_WHERE_USED + ").*"));
    return Stream.concat(ours, others)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
