package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.command.TestCommand.Ended;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.Workspace;
import io.forethought.runtime.Forethought;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests where the command finds catalogues. */
class LibrariesTest {

  @TempDir private Path folder;

  private TestCommand files;

  @BeforeEach
  void setUp() {
    files = new TestCommand(folder);
  }

  @Test
  void aJarWithJarsInItShowsAllOfThem() throws IOException {
    Workspace application = files.library("orders", "shop", "accepted()");
    Path stock = files.jar("stock", "shop", "accepted()");
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : application.output().entrySet()) {
      String root = file.getKey().startsWith("META-INF/") ? "" : "BOOT-INF/classes/";
      entries.put(
          root + file.getKey(), Files.readAllBytes(application.classes().resolve(file.getKey())));
    }
    entries.put("BOOT-INF/lib/stock.jar", Files.readAllBytes(stock));
    Path fat = files.zip("shop.jar", entries);

    assertThat(files.run("catalogue", fat).err())
        .contains(
            "In stock.STOCK.accepted of shop.jar!/BOOT-INF/lib/stock.jar: ",
            "has the name of a library's metric: orders.ORDERS.accepted of shop.jar.")
        .endsWith("2 metrics of 2 libraries, at most 2 series; 1 error, 0 warnings\n");

    Path enterprise =
        files.zip(
            "shop.ear",
            Map.of(
                "web.war",
                Files.readAllBytes(
                    files.zip(
                        "web.war", Map.of("WEB-INF/lib/stock.jar", Files.readAllBytes(stock))))));
    assertThat(files.run("explain", "shop_accepted_total", enterprise).out())
        .contains("declared by: stock.STOCK.accepted\n");
  }

  @ParameterizedTest
  @CsvSource({", goods_delivered_total", "DJANGO, django_goods_delivered_total"})
  void theProfileOfAProgramDecidesWhichMetricsOfItsLibrariesItHas(String profile, String expected)
      throws IOException {
    Workspace stock =
        Workspace.at(folder.resolve("stock"))
            .source(
                "stock/Usual.java",
                """
                package stock;

                import io.forethought.*;

                @Metrics(namespace = "goods")
                @ForProfile(HttpProfile.DEFAULT)
                public interface Usual {
                  @Counter(help = "Pieces that arrived by truck.")
                  void delivered();
                }

                @Metrics(namespace = "django", subsystem = "goods")
                @ForProfile(HttpProfile.DJANGO)
                interface Django {
                  @Counter(help = "Pieces that arrived by truck.")
                  void delivered();
                }
                """);
    assertThat(
            stock
                .compile(Tool.JAVAC, "-Aforethought.FT820=off", "-classpath", Workspace.classPath())
                .messages())
        .isEmpty();
    Map<String, byte[]> program = new LinkedHashMap<>();
    TestCommand.unpacked(stock, "WEB-INF/classes/", program);
    if (profile != null) {
      program.put("WEB-INF/classes/forethought/import/profile", (profile + "\n").getBytes(UTF_8));
    }
    Path war = files.zip("shop.war", program);

    Ended ended = files.run("catalogue", war);

    assertThat(ended.out().lines().filter(line -> line.startsWith("## ")))
        .containsExactly("## " + expected);
    assertThat(ended.err())
        .isEqualTo("1 metric of 1 library, at most 1 series; 0 errors, 0 warnings\n");
  }

  @Test
  void aJarThatOthersWereUnpackedIntoShowsAllOfThem() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    TestCommand.unpacked(files.library("orders", "shop", "accepted()"), "", entries);
    TestCommand.unpacked(files.library("stock", "stock", "filled()"), "", entries);
    TestCommand.unpacked(files.library("users", "users", "seen()"), "", entries);

    assertThat(files.run("catalogue", files.zip("uber.jar", entries)).err())
        .isEqualTo("3 metrics of 1 library, at most 3 series; 0 errors, 0 warnings\n");
  }

  @Test
  void aFolderIsSearchedWithTheJarsInIt() throws IOException {
    Path lib = Files.createDirectory(folder.resolve("lib"));
    Files.move(files.jar("orders", "shop", "accepted()"), lib.resolve("orders.jar"));
    Workspace stock = files.library("stock", "stock", "filled()");

    assertThat(files.run("explain", "shop_accepted_total", lib).exit()).isZero();
    assertThat(files.run("catalogue", lib, stock.classes()).err())
        .isEqualTo("2 metrics of 2 libraries, at most 2 series; 0 errors, 0 warnings\n");
  }

  @Test
  void theJarsOfAClassPathAreRead() throws IOException {
    Path lib = Files.createDirectory(folder.resolve("a lib"));
    Files.move(files.jar("stock", "shop", "accepted()"), lib.resolve("stock.jar"));
    Path shop =
        files.zip(
            "shop.jar",
            entries(
                files.library("orders", "shop", "accepted()"),
                """
                Manifest-Version: 1.0
                Class-Path: a%20lib/stock.jar a%20lib/missing.jar a%20lib/ shop.jar
                 https://example.com/other.jar

                """));

    assertThat(files.run("catalogue", shop, lib).err())
        .contains(
            "In stock.STOCK.accepted of a lib/stock.jar: ",
            "has the name of a library's metric: orders.ORDERS.accepted of shop.jar.")
        .endsWith("2 metrics of 2 libraries, at most 2 series; 1 error, 0 warnings\n");
  }

  private static Map<String, byte[]> entries(Workspace library, String manifest)
      throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("META-INF/MANIFEST.MF", manifest.getBytes(UTF_8));
    TestCommand.unpacked(library, "", entries);
    return entries;
  }

  @Test
  void theMetricsOfTheRuntimeLibraryAreThereToo() throws URISyntaxException {
    Path runtime =
        Path.of(Forethought.class.getProtectionDomain().getCodeSource().getLocation().toURI());

    assertThat(files.run("explain", "jvm_threads_state", runtime))
        .isEqualTo(
            new TestCommand.Ended(
                0,
                """
                jvm_threads_state: Current count of threads by state
                  type: gauge
                  samples: jvm_threads_state
                  label state: BLOCKED, NEW, RUNNABLE, TERMINATED, TIMED_WAITING, UNKNOWN, WAITING
                  series: at most 7
                  declared by: io.forethought.runtime.Forethought.jvm
                  query: jvm_threads_state
                """,
                ""));
    assertThat(files.run("explain", "jvm_thread_state", runtime))
        .isEqualTo(
            new TestCommand.Ended(
                1,
                "",
                "error: there is no metric jvm_thread_state; did you mean jvm_threads_state?\n"));
  }

  @Test
  void aSetWhoseClassIsGoneIsLeftOut() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    TestCommand.unpacked(files.library("orders", "shop", "accepted()"), "", entries);
    TestCommand.unpacked(files.library("stock", "stock", "filled()"), "", entries);
    entries.remove("orders/ORDERS.class");

    assertThat(files.run("catalogue", files.zip("old.jar", entries)).err())
        .isEqualTo(
            """
            note: excluded orders.ORDERS, which the catalogue of old.jar lists, but whose class does not exist
            1 metric of 1 library, at most 1 series; 0 errors, 0 warnings
            """);
  }

  @Test
  void aSetOfTwoVersionsIsTakenFromTheFirst() throws IOException {
    Path old = files.jar("orders", "shop", "accepted()");
    Files.move(old, folder.resolve("old.jar"));
    Path now = files.jar("orders", "shop", "accepted()", "refused()");

    assertThat(files.run("catalogue", now, folder.resolve("old.jar"), now).err())
        .isEqualTo(
            """
            note: used orders.ORDERS from orders.jar; the version in old.jar exports other metrics
            2 metrics of 1 library, at most 2 series; 0 errors, 0 warnings
            """);
  }
}
