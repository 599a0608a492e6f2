package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.Integrations;
import io.forethought.processor.testing.Workspace;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that a program's profile decides which metric sets of libraries it registers. */
@Tag("once")
class ProfileTest {

  private static final String FILE = "forethought/import/profile";
  private static final String PAGE = "META-INF/forethought/METRICS.md";

  private static final String LIBRARY =
      """
      package stock;

      import io.forethought.*;

      @Metrics(namespace = "stock")
      public interface Always {
        @Counter(help = "Pieces that a customer took away.")
        void taken();
      }

      @Metrics(namespace = "goods")
      @ForProfile(HttpProfile.DEFAULT)
      interface Usual {
        @Counter(help = "Pieces that arrived by truck.")
        void delivered();
      }

      @Metrics(namespace = "django", subsystem = "goods")
      @ForProfile(HttpProfile.DJANGO)
      interface Django {
        @Counter(help = "Pieces that arrived by truck.")
        void delivered();
      }
      """;

  private static final String ALWAYS = "stock_taken_total";
  private static final String USUAL = "goods_delivered_total";
  private static final String DJANGO = "django_goods_delivered_total";

  @TempDir private Path folder;

  private Path library() {
    Workspace library = Workspace.at(folder.resolve("stock")).source("stock/Always.java", LIBRARY);
    built(library);
    assertThat(library.output().get("META-INF/forethought/metrics.json"))
        .containsOnlyOnce("\"profile\": \"DEFAULT\"")
        .containsOnlyOnce("\"profile\": \"DJANGO\"");
    return library.jar("stock.jar");
  }

  private static String shop(String profile) {
    return """
        package shop;

        import io.forethought.*;

        @InstrumentHttp(profile = HttpProfile.%s)
        public final class Shop {}
        """
        .formatted(profile);
  }

  private static final String JOBS =
      """
      package jobs;

      import io.forethought.*;

      @Metrics(namespace = "jobs")
      public interface Jobs {
        @Counter(help = "Jobs that ran to their end.")
        void finished();
      }
      """;

  private static Workspace built(Workspace workspace, Path... libraries) {
    assertThat(
            workspace
                .compile(
                    Tool.JAVAC,
                    "-Aforethought.FT820=off",
                    "-classpath",
                    Workspace.classPath(libraries) + File.pathSeparator + Integrations.options()[1])
                .messages())
        .isEmpty();
    return workspace;
  }

  private static List<String> libraryMetrics(Workspace program) {
    String page = program.output().get(PAGE);
    return page.substring(page.indexOf("## Metrics of libraries"))
        .lines()
        .filter(line -> line.startsWith("| ") && line.contains("| stock."))
        .map(line -> line.replaceAll("\\| (\\S+) .*", "$1"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"DEFAULT," + USUAL, "DJANGO," + DJANGO, "OTEL," + USUAL})
  void aProgramListsTheSetsOfItsProfile(String profile, String expected) {
    Workspace program = Workspace.at(folder.resolve("app"));

    built(program.source("shop/Shop.java", shop(profile)), library());

    assertThat(libraryMetrics(program)).containsExactlyInAnyOrder(expected, ALWAYS);
  }

  @Test
  void aProfileThatNamesNoIntegrationsIsNotWritten() {
    Workspace program = Workspace.at(folder.resolve("app"));

    built(program.source("shop/Shop.java", shop("OTEL")));

    assertThat(program.output()).doesNotContainKey(FILE);
  }

  @Test
  void theProfileIsWrittenForTheLibraries() {
    Workspace program = Workspace.at(folder.resolve("app"));

    built(program.source("shop/Shop.java", shop("DJANGO")));

    assertThat(program.output()).containsEntry(FILE, "DJANGO\n");
  }

  @Test
  void anotherModuleOfTheProgramFollowsItsProfile() {
    Path web =
        built(Workspace.at(folder.resolve("web")).source("shop/Shop.java", shop("DJANGO")))
            .jar("web.jar");
    Workspace jobs = Workspace.at(folder.resolve("jobs"));

    built(jobs.source("jobs/Jobs.java", JOBS), web, library());

    assertThat(libraryMetrics(jobs)).containsExactlyInAnyOrder(DJANGO, ALWAYS);
  }

  @Test
  void aChangedProfileReplacesTheEarlierOne() {
    Path library = library();
    Workspace program = Workspace.at(folder.resolve("app"));
    built(program.source("shop/Shop.java", shop("DJANGO")), library);

    built(program.source("shop/Shop.java", shop("DEFAULT")), library);

    assertThat(program.output()).containsEntry(FILE, "DEFAULT\n");
    assertThat(libraryMetrics(program)).containsExactlyInAnyOrder(USUAL, ALWAYS);
  }
}
