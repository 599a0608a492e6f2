package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests which arguments the command rejects, and with what message. */
class RefusalTest {

  @TempDir private Path folder;

  private TestCommand files;

  @BeforeEach
  void setUp() {
    files = new TestCommand(folder);
  }

  static List<Arguments> refused() {
    return List.of(
        Arguments.of(
            List.of("catalog", "a.jar"),
            "unknown command catalog; the commands are catalogue, checklist, contract, explain, infer,"
                + " operations, plan, registry and rename"),
        Arguments.of(List.of("catalogue"), "name the jars and folders to read; see --help"),
        Arguments.of(List.of("operations", "a.jar"), "name the folder to write to: --out=…"),
        Arguments.of(
            List.of("operations", "--out", "x"), "name the jars and folders to read; see --help"),
        Arguments.of(List.of("registry", "a.jar"), "name the folder to write to: --out=…"),
        Arguments.of(
            List.of("registry", "--schema-url=shop"),
            "--schema-url=shop is invalid: write an address that ends with a version, such as"
                + " --schema-url=https://example.com/schemas/shop/1.0.0"),
        Arguments.of(
            List.of("registry", "--names=dots"),
            "--names=dots is invalid: write --names=opentelemetry, --names=prometheus"),
        Arguments.of(
            List.of("registry", "--stable=1"),
            "unknown option --stable; the options are --out, --module, --schema-url, --stability,"
                + " --names"),
        Arguments.of(List.of("infer"), "name the scrape: --url=http://… or --file=…"),
        Arguments.of(
            List.of("infer", "--file=a", "--out=b"),
            "name the package of the interfaces: --package=…"),
        Arguments.of(
            List.of("infer", "--file=a", "--rules=b"),
            "--rules needs the folder for the interfaces, too: --out=…"),
        Arguments.of(
            List.of("infer", "--file=a", "--package=1a"),
            "--package=1a is not the name of a package"),
        Arguments.of(
            List.of("infer", "--until=soon"),
            "--until=soon is not a day: write it as --until=2027-06-30"),
        Arguments.of(
            List.of("infer", "--registry=a"), "--registry needs --out=…, and no --url or --file"),
        Arguments.of(
            List.of("infer", "--registry=a", "--file=b", "--out=c"),
            "--registry needs --out=…, and no --url or --file"),
        Arguments.of(
            List.of("infer", "--registry=missing", "--out=c", "--package=d"),
            "missing does not exist"),
        Arguments.of(List.of("infer", "a.txt"), "infer takes options only, not a.txt; see --help"),
        Arguments.of(
            List.of("infer", "--packge=a"), "unknown option --packge; did you mean --package?"),
        Arguments.of(List.of("explain"), "name the metric to explain; see --help"),
        Arguments.of(
            List.of("explain", "a_total"), "name the jars and folders to read; see --help"),
        Arguments.of(List.of("catalogue", "missing.jar"), "missing.jar does not exist"),
        Arguments.of(List.of("catalogue", "--", "--out"), "--out does not exist"),
        Arguments.of(
            List.of("catalogue", "a\0b"), "\"a\0b\" is not a path: Nul character not allowed"),
        Arguments.of(
            List.of("catalogue", "--ouy", "x"), "unknown option --ouy; did you mean --out?"),
        Arguments.of(
            List.of("catalogue", "-o"),
            "unknown option -o; the options are --out, --module, --max-series, --alertmanagers,"
                + " --interval, --scrapeJob, --scrapePath, --scrapePort, --scrapeSecret,"
                + " --scrapeTargets, --scrapeTokenFile, --FT118, --FT119, --FT208"),
        Arguments.of(
            List.of("catalogue", "--FT102=warn"), "unknown option --FT102; did you mean --FT118?"),
        Arguments.of(List.of("catalogue", "--out"), "--out requires a value: --out=…"),
        Arguments.of(List.of("catalogue", "--out="), "--out requires a value: --out=…"),
        Arguments.of(
            List.of("catalogue", "--max-series=0"),
            "--max-series=0 is not a whole number of at least 1"),
        Arguments.of(
            List.of("catalogue", "--FT119=silent"),
            "--FT119=silent is invalid: write --FT119=error, --FT119=warn, --FT119=note,"
                + " --FT119=off"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeUnderstoodIsRefused(List<String> arguments, String message) {
    assertThat(files.run(arguments.toArray()))
        .isEqualTo(new TestCommand.Ended(2, "", "error: " + message + "\n"));
  }

  @Test
  void aBrokenCatalogueIsRefusedWithItsPlace() throws IOException {
    Path one = files.zip("one.jar", Map.of(Catalogue.FILE, "{".getBytes(UTF_8)));
    Path two = files.zip("two.jar", Map.of(Catalogue.FILE, "{\"format\": 2}".getBytes(UTF_8)));

    assertThat(files.run("catalogue", one, two))
        .isEqualTo(
            new TestCommand.Ended(
                2,
                "",
                """
                error: cannot read META-INF/forethought/metrics.json of one.jar: it is not JSON
                error: cannot read META-INF/forethought/metrics.json of two.jar: it has format 2, which only a later version of Forethought can read
                """));
  }

  @Test
  void whatHoldsNoCatalogueIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(files.run("catalogue", text))
        .isEqualTo(
            new TestCommand.Ended(
                2, "", "error: cannot read text.jar: zip END header not found\n"));
    assertThat(files.run("catalogue", empty, empty))
        .isEqualTo(
            new TestCommand.Ended(
                2,
                "",
                "error: found no catalogue in empty, empty; compile it with"
                    + " forethought-processor\n"));
  }

  @Test
  void whereNothingCanBeWrittenIsTold() throws IOException {
    Path orders = files.jar("orders", "shop", "accepted()");

    assertThat(files.run("catalogue", orders, "--out", orders))
        .isEqualTo(new TestCommand.Ended(2, "", "error: cannot write to orders.jar: orders.jar\n"));
  }
}
