package io.forethought.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the finished jar with javac on the command line, on every installed JDK. */
class PlainJavacIT {

  private static final Path SOURCES = Path.of("src/test/resources/plain").toAbsolutePath();
  private static final String JAR = System.getProperty("processor.jar");
  private static final Pattern ERROR =
      Pattern.compile("(?m)^\\S*TwelveFaults\\.java:(\\d+): error: \\[(FT\\d+)] .*\\R.*\\R( *)\\^");

  @TempDir Path folder;

  /** The exit code and output of a program. */
  private record Ended(int exit, String out) {}

  static Stream<Path> jdks() {
    return Stream.concat(
        Stream.of(Path.of(System.getProperty("java.home"))),
        Optional.ofNullable(System.getenv("SECOND_JAVA_HOME")).map(Path::of).stream());
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void tellsTwelveFaultsAtTheirPlaces(Path jdk) throws Exception {
    Ended javac = javac(jdk, List.of("-processorpath", JAR), "TwelveFaults.java");

    assertThat(places(javac.out()))
        .as(javac.out())
        .containsExactly(
            "FT101 5:22",
            "FT102 9:19",
            "FT103 12:17",
            "FT106 15:19",
            "FT113 18:19",
            "FT205 22:23",
            "FT301 27:78",
            "FT409 31:36",
            "FT406 34:20",
            "FT407 37:8",
            "FT403 39:8",
            "FT204 7:34");
    assertThat(javac.out()).endsWith("12 errors\n").doesNotContain("\tat ", "Exception");
    assertThat(javac.exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void whatItGeneratesRuns(Path jdk) throws Exception {
    Ended javac =
        javac(
            jdk,
            List.of("-Xlint:all", "-Werror", "-processorpath", JAR),
            "Mended.java",
            "Main.java");
    assertThat(javac.out()).isEmpty();
    assertThat(javac.exit()).isZero();

    Ended program =
        run(List.of(jdk + "/bin/java", "-cp", classPath() + File.pathSeparator + folder, "Main"));
    assertThat(program.out())
        .startsWith("# HELP ")
        .contains(
            """
            # HELP shop_sent_total Parcels handed to the carrier.
            # TYPE shop_sent_total counter
            shop_sent_total{size="large"} 1.0
            shop_sent_total{size="small"} 0.0
            """);
    assertThat(program.exit()).isZero();
  }

  /**
   * Dashboards need no YAML parser. Without files with queries, and without anything to generate
   * for operations, nothing is loaded that reads or writes them. The same is true of beans.
   */
  @ParameterizedTest
  @CsvSource({
    "-Aforethought.today=2027-07-01, false, false",
    "-Aforethought.check=src/test/resources/operations/v2.json, true, false",
    "-Aforethought.check=src/test/resources/operations, true, true",
  })
  void loadsWhatReadsQueriesOnlyForThem(String option, boolean reader, boolean yaml)
      throws Exception {
    Path jdk = Path.of(System.getProperty("java.home"));
    Ended javac =
        javac(jdk, List.of("-J-Xlog:class+load", "-processorpath", JAR, option), "Mended.java");

    assertThat(javac.out()).contains(" io.forethought.processor.ModuleProcessor ");
    assertThat(javac.out().contains("[FT601] The metric \"shop_")).isEqualTo(reader);
    assertThat(javac.out().contains(" io.forethought.processor.operations.")).isEqualTo(reader);
    assertThat(javac.out().contains(" io.forethought.processor.promql.")).isEqualTo(reader);
    assertThat(javac.out().contains(" io.forethought.processor.queries.")).isEqualTo(reader);
    assertThat(javac.out().contains(" io.forethought.processor.shaded.yaml.")).isEqualTo(yaml);
    assertThat(javac.out())
        .doesNotContain(" io.forethought.processor.components.")
        .doesNotContain(" io.forethought.processor.model.components.")
        .doesNotContain(" io.forethought.processor.generation.components.");
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void isAModuleToo(Path jdk) throws Exception {
    Ended javac = javac(jdk, List.of("--processor-module-path", JAR), "Mended.java", "Main.java");

    assertThat(javac.out()).isEmpty();
    assertThat(folder.resolve("MendedImpl.class")).exists();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void isACommandToo(Path jdk) throws Exception {
    javac(jdk, List.of("-processorpath", JAR), "Mended.java", "Main.java");

    String java = jdk + "/bin/java";
    Ended page = run(List.of(java, "-jar", JAR, "catalogue", folder.toString()));
    assertThat(page.out())
        .startsWith("# Metrics\n\n")
        .contains("| [shop_sent_total](#shop_sent_total) | counter | size | 2 | ")
        .endsWith("; 0 errors, 0 warnings\n");
    assertThat(page.exit()).isZero();

    Ended refused =
        run(
            List.of(
                java,
                "-p",
                JAR,
                "-m",
                "io.forethought.processor/io.forethought.processor.command.Main",
                "explain",
                "shop_sent_total",
                "missing.jar"));
    assertThat(refused).isEqualTo(new Ended(2, "error: missing.jar does not exist\n"));
  }

  @Test
  void hidesWhatItIsMadeOf() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
          .allMatch(
              name ->
                  name.startsWith("io/forethought/processor/")
                      || name.equals("META-INF/versions/17/module-info.class"));
    }
  }

  private static List<String> places(String out) {
    List<String> places = new ArrayList<>();
    Matcher error = ERROR.matcher(out);
    while (error.find()) {
      int column = error.group(3).length() + 1;
      places.add(error.group(2) + " " + error.group(1) + ":" + column);
    }
    return places;
  }

  private Ended javac(Path jdk, List<String> options, String... sources) throws Exception {
    List<String> command = new ArrayList<>(List.of(jdk + "/bin/javac", "-J-Duser.language=en"));
    command.addAll(List.of("-d", folder.toString(), "-cp", classPath()));
    command.addAll(options);
    Stream.of(sources).map(source -> SOURCES.resolve(source).toString()).forEach(command::add);
    return run(command);
  }

  private static Ended run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), out);
  }

  /** The class path of users: the run-time library and its dependencies. */
  private static String classPath() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      String path = entry.replace('\\', '/');
      if (path.contains("/runtime/core/")
          || path.contains("/annotations/")
          || path.contains("prometheus-metrics-")
          || path.contains("forethought-runtime")
          || path.contains("forethought-annotations")) {
        entries.add(entry);
      }
    }
    return String.join(File.pathSeparator, entries);
  }
}
