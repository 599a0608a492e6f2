package io.forethought.processor.compiler.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Test;

/** Tests {@link FixImports}: a fix can be pasted if what it names is imported. */
class FixImportsTest {

  private static final String UNBOUNDED =
      """
      package shop;

      import io.forethought.Counter;
      import io.forethought.Metrics;

      @Metrics(namespace = "shop")
      interface Orders {
        @Counter(help = "Orders accepted since the start.")
        void accepted(String channel);
      }
      """;

  private static final String ALL = "import io.forethought.*;";
  private static final String SINGLE = "import io.forethought.Metrics;";

  @Test
  void theFixNamesTheImportThatIsMissing() {
    assertThat(fix(UNBOUNDED))
        .endsWith("@Label(max = 20) String channel, or an enum; import io.forethought.Label");
  }

  @Test
  void whatIsImportedIsNotNamed() {
    assertThat(fix(UNBOUNDED.replace(SINGLE, ALL))).endsWith("or an enum");
    assertThat(fix(UNBOUNDED.replace(SINGLE, SINGLE + " import io.forethought.Label;")))
        .endsWith("or an enum");
  }

  @Test
  void severalImportsAreNamedOnce() {
    String forgotten =
        UNBOUNDED
            .replace("Counter", "Histogram")
            .replace("help", "unit = io.forethought.Unit.SECONDS, help")
            .replace("String channel", "long millis");

    assertThat(fix(forgotten)).endsWith("; import io.forethought.Amount and java.time.Duration");
  }

  @Test
  void alternativesAreImportedFromTheirPackage() {
    assertThat(fix(UNBOUNDED.replaceAll("@Counter.*", "")))
        .endsWith("default or static; import what you use from io.forethought");
  }

  @Test
  void whatIsRemovedNeedsNoImport() {
    String removed =
        UNBOUNDED
            .replace("String channel", "boolean channel")
            .replace(
                "@Counter",
                "@io.forethought.Budget(max = 5, reason = \"There are two.\") @Counter");

    assertThat(fix(removed)).startsWith("remove @Budget").doesNotContain("import");
  }

  @Test
  void thePastedFixCompiles() {
    String pasted =
        UNBOUNDED
            .replace("String channel", "@Label(max = 20) String channel")
            .replace(SINGLE, SINGLE + " import io.forethought.Label;");

    assertThat(run(pasted).messages()).isEmpty();
  }

  private static String fix(String source) {
    assertThat(run(source).messages()).hasSize(1);
    String message = run(source).messages().get(0);
    return message
        .lines()
        .filter(line -> line.contains("Fix: "))
        .findFirst()
        .orElseThrow()
        .replaceFirst(".*Fix: ", "");
  }

  private static CompilerRun run(String source) {
    return CompilerCall.javac().source("shop.Orders", source).run();
  }
}
