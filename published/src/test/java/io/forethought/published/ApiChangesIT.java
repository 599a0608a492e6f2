package io.forethought.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs use stays as it was in the last release. */
class ApiChangesIT {

  private static final String MODULE = "module-info";
  private static final Map<String, String> LIBRARY =
      Map.of(
          MODULE,
          "module io.forethought { exports io.forethought; exports io.forethought.runtime.family;"
              + " exports io.forethought.parts to java.sql; }",
          "io.forethought.Shop",
          "public interface Shop { void pay(int euros); default void close() {} }",
          "io.forethought.Label",
          "public @interface Label { int max(); }",
          "io.forethought.runtime.family.Family",
          "public interface Family { void add(); }",
          "io.forethought.parts.Part",
          "public class Part { public void use() {} }",
          "io.forethought.internal.Drawer",
          "public class Drawer { public void open() {} }");

  /** The jars of the release that the property {@code forethought.baseline} names. */
  private static final Path RELEASED = Path.of("target", "baseline");

  /** Changes that a release makes on purpose, until it is the one to compare with. */
  private static final Path ACCEPTED = Path.of("src/test/resources/accepted-changes.txt");

  @TempDir Path folder;

  @Test
  void nothingIsIncompatibleWithTheLastRelease() throws IOException {
    Assumptions.assumeTrue(
        System.getProperty("forethought.baseline") != null,
        "nothing to compare with: -Dforethought.baseline names a release");
    List<String> changes = new ArrayList<>();
    for (Published published : Published.values()) {
      Path released = RELEASED.resolve(published.artifact() + ".jar");
      if (Files.exists(released)) {
        changes.addAll(ApiChanges.between(released, published.jar()));
      }
    }

    assertThat(changes)
        .containsExactlyInAnyOrderElementsOf(
            Files.readAllLines(ACCEPTED).stream().filter(line -> !line.startsWith("#")).toList());
  }

  @Test
  void aLibraryIsCompatibleWithItself() throws IOException {
    assertThat(changes(Map.of())).isEmpty();
  }

  @Test
  void changedMethodIsFound() throws IOException {
    assertThat(
            changes(
                Map.of("io.forethought.Shop", "public interface Shop { void pay(long cents); }")))
        .containsExactly(
            "io.forethought.Shop.close(): METHOD_REMOVED",
            "io.forethought.Shop.pay(int): METHOD_REMOVED",
            "io.forethought.Shop.pay(long): METHOD_ADDED_TO_INTERFACE");
  }

  @Test
  void removedTypeIsFound() throws IOException {
    assertThat(changes(Map.of("io.forethought.Label", "")))
        .containsExactly("io.forethought.Label: CLASS_REMOVED");
  }

  @Test
  void packageThatIsNoLongerExportedIsFound() throws IOException {
    assertThat(
            changes(
                Map.of(MODULE, "module io.forethought { exports io.forethought.runtime.family; }")))
        .containsExactly("io.forethought: no longer exported");
  }

  @Test
  void addedElementOfAnAnnotationNeedsADefault() throws IOException {
    assertThat(
            changes(
                Map.of(
                    "io.forethought.Label",
                    "public @interface Label { int max(); int min() default 0; }")))
        .isEmpty();
    assertThat(
            changes(
                Map.of(
                    "io.forethought.Label", "public @interface Label { int max(); int min(); }")))
        .containsExactly("io.forethought.Label.min(): METHOD_ABSTRACT_ADDED_TO_CLASS");
  }

  @Test
  void whatOnlyGeneratedCodeUsesMustStillRun() throws IOException {
    assertThat(
            changes(
                Map.of(
                    "io.forethought.runtime.family.Family",
                    "public interface Family { void add(); void add(int number); }")))
        .isEmpty();
    assertThat(
            changes(Map.of("io.forethought.runtime.family.Family", "public interface Family {}")))
        .containsExactly("io.forethought.runtime.family.Family.add(): METHOD_REMOVED");
  }

  @Test
  void whatProgramsCannotUseMayChange() throws IOException {
    assertThat(
            changes(
                Map.of(
                    "io.forethought.parts.Part", "public class Part {}",
                    "io.forethought.internal.Drawer", "")))
        .isEmpty();
  }

  private List<String> changes(Map<String, String> changed) throws IOException {
    Map<String, String> later = new TreeMap<>(LIBRARY);
    later.putAll(changed);
    later.values().removeIf(String::isEmpty);
    return ApiChanges.between(jar("earlier", LIBRARY), jar("later", later));
  }

  private Path jar(String name, Map<String, String> types) throws IOException {
    Path sources = Files.createDirectories(folder.resolve(name));
    List<String> arguments = new ArrayList<>(List.of("-d", sources.resolve("classes").toString()));
    for (Map.Entry<String, String> type : types.entrySet()) {
      Path file = sources.resolve(type.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      String start = type.getKey().equals(MODULE) ? "" : "package " + packageOf(type) + "; ";
      Files.writeString(file, start + type.getValue());
      arguments.add(file.toString());
    }
    run("javac", arguments);
    Path jar = folder.resolve(name + ".jar");
    run(
        "jar",
        List.of("-c", "-f", jar.toString(), "-C", sources.resolve("classes").toString(), "."));
    return jar;
  }

  private static String packageOf(Map.Entry<String, String> type) {
    return type.getKey().substring(0, type.getKey().lastIndexOf('.'));
  }

  private static void run(String tool, List<String> arguments) {
    assertThat(
            ToolProvider.findFirst(tool)
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new)))
        .isZero();
  }
}
