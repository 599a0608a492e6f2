import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradle.api.Project;
import org.gradle.api.tasks.compile.CompileOptions;
import org.gradle.api.tasks.compile.JavaCompile;
import org.gradle.testfixtures.ProjectBuilder;

/** Checks what Gradle makes of a build script: {@code java GradleModel.java FOLDER}. */
final class GradleModel {

  private static final List<String> FAULTS = new ArrayList<>();

  public static void main(String[] arguments) {
    File folder = new File(arguments[0]);
    Project project =
        ProjectBuilder.builder()
            .withProjectDir(folder)
            .withGradleUserHomeDir(new File(folder, "home"))
            .build();
    project.apply(Map.of("from", new File(folder, "build.gradle")));

    CompileOptions options =
        ((JavaCompile) project.getTasks().getByName("compileJava")).getOptions();
    expect("release", options.getRelease().get(), 17);
    expect(
        "arguments", options.getCompilerArgs(), List.of("-Aforethought.maxSeriesPerMetric=2000"));
    // Processors that are only on the class path do not run from JDK 23 on.
    expect(
        "processor path",
        ours(options.getAnnotationProcessorPath()),
        List.of("forethought-processor"));
    expect(
        "class path",
        ours(project.getConfigurations().getByName("runtimeClasspath")),
        List.of("forethought-annotations", "forethought-runtime", "forethought-servlet"));
    FAULTS.forEach(System.err::println);
    System.out.println("Gradle " + project.getGradle().getGradleVersion() + " reads the snippets.");
    // Gradle leaves threads behind.
    System.exit(FAULTS.isEmpty() ? 0 : 1);
  }

  private static List<String> ours(Iterable<File> jars) {
    List<String> names = new ArrayList<>();
    for (File jar : jars) {
      String name = jar.getName();
      if (name.startsWith("forethought-")) {
        names.add(name.replaceFirst("-\\d.*", ""));
      }
    }
    return names.stream().sorted().toList();
  }

  private static void expect(String what, Object actual, Object expected) {
    if (!expected.equals(actual)) {
      FAULTS.add(what + ": " + actual + " instead of " + expected);
    }
  }
}
