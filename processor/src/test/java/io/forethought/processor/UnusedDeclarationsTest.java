package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.ClassPath;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which metric sets and decorators count as named in their module. */
@Tag("once")
class UnusedDeclarationsTest {

  private static final String SET =
      """
      package shop;

      import io.forethought.*;

      @Metrics(namespace = "shop", subsystem = "%s")
      %sinterface %s {
        /** Part of the declaration. */
        enum Channel { WEB, APP }

        @Counter(help = "Orders that customers placed.")
        void placed(%3$s.Channel channel);
      }
      """;

  private static final String MAIN =
      "class Main { public static void main(String[] arguments) {} }";

  @TempDir private Path folder;

  private Workspace workspace() {
    return Workspace.at(folder)
        .source("shop/Orders.java", SET.formatted("orders", "public ", "Orders"));
  }

  private Workspace program(String code) {
    return workspace().source("shop/Main.java", "package shop;\n" + code + "\n");
  }

  private static CompilerRun compile(Workspace workspace, String... options) {
    List<String> all =
        new ArrayList<>(List.of("-parameters", "-classpath", ClassPath.withFrameworks()));
    all.addAll(List.of(options));
    return workspace.compile(Tool.JAVAC, all.toArray(String[]::new));
  }

  @Test
  void aSetThatNothingNamesIsReported() {
    CompilerRun run = compile(program(MAIN));

    assertThat(run.succeeded()).isTrue();
    assertThat(run.messages())
        .containsExactly(
            """
            [FT820] Nothing in this module names "Orders", so its metrics are never exposed.
                Fix: call Forethought.metrics(Orders.class) where you record; if another module uses it, add @Suppress(value = "FT820", reason = "…")
                Why: Metrics are recorded only by code that uses the metric set or the generated class.\
            """);
    assertThat(run.findings()).containsExactly("warning FT820 Orders.java:6:8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Main { Orders orders; static void main() {} }",
        "class Main { Object orders = new OrdersImpl[0]; static void main() {} }",
        "class Main { static void main() { io.forethought.runtime.Forethought.metrics("
            + "shop.Orders.class); } }",
        "class Main { static void main() throws Exception { Class.forName(\"shop.OrdersImpl\"); }"
            + " }",
        "import static shop.OrdersImpl.*; class Main { static void main() {} }",
        "@io.forethought.Metrics(namespace = \"shop\") interface More extends Orders {} class Main"
            + " { More more; static void main() {} }",
      })
  void oneNameIsEnough(String code) {
    assertThat(compile(program(code)).messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import shop.Orders; class Main { static void main() {} }",
        "/** {@link Orders} */ class Main { static void main() { String text = \"Orders\"; } }",
        "class Main { int OrdersTotal; static void main() {} }",
      })
  void importsAndTextsAreNoUse(String code) {
    assertThat(compile(program(code)).findings()).containsExactly("warning FT820 Orders.java:6:8");
  }

  @Test
  void codeWithinTheDeclarationCounts() {
    Workspace workspace =
        Workspace.at(folder)
            .source(
                "shop/Orders.java",
                SET.formatted("orders", "", "Orders")
                    .replace(
                        "/** Part",
                        "static void main(String[] none) {"
                            + " io.forethought.runtime.Forethought.metrics(Orders.class); }\n"
                            + "/** Part"));

    assertThat(compile(workspace).messages()).isEmpty();
  }

  @Test
  void setsOfTheSameSimpleNameAreNamedTogether() {
    Workspace workspace =
        program("class Main { Orders orders; static void main() {} }")
            .source(
                "store/Orders.java",
                SET.formatted("stored_orders", "", "Orders")
                    .replace("package shop", "package store"));

    assertThat(compile(workspace).messages()).isEmpty();
  }

  @Test
  void aPartOfTheSourcesDoesNotShowWhatTheOthersName() {
    Workspace workspace = program("class Main { static void main() {} Orders orders; }");
    assertThat(compile(workspace).messages()).isEmpty();

    assertThat(
            workspace
                .compileOnly(
                    Tool.JAVAC,
                    List.of("shop/Orders.java"),
                    List.of(),
                    "-parameters",
                    "-classpath",
                    Workspace.classPath(workspace.classes()))
                .messages())
        .isEmpty();
    assertThat(
            workspace
                .compileOnly(
                    Tool.JAVAC,
                    List.of("shop/Main.java"),
                    List.of("shop.Orders"),
                    "-classpath",
                    Workspace.classPath(workspace.classes()))
                .messages())
        .isEmpty();
    workspace.source("shop/Main.java", "package shop; " + MAIN);
    assertThat(compile(workspace).findings()).containsExactly("warning FT820 Orders.java:6:8");
    workspace.delete("shop/Main.java");
    assertThat(compile(workspace).findings()).isEmpty();
  }

  @Test
  void anotherLanguageCanNameIt() {
    Workspace workspace =
        program(MAIN)
            .source("kotlin/Metadata.java", "package kotlin; public @interface Metadata {}");

    assertThat(compile(workspace).messages()).isEmpty();
  }

  @Test
  void publicSetsOfALibraryAreForOthers() {
    Workspace workspace = program("class Main {}");

    assertThat(compile(workspace).messages()).isEmpty();
    workspace.source("shop/Hidden.java", SET.formatted("hidden", "", "Hidden"));
    assertThat(compile(workspace).findings()).containsExactly("warning FT820 Hidden.java:6:1");
    workspace.source("shop/Used.java", SET.formatted("used", "public ", "Used"));
    workspace.source("shop/Main.java", "package shop; class Main { Used used; Hidden hidden; }");
    assertThat(compile(workspace).messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exports shop;", ""})
  void aJavaModuleSaysWhatIsForOthers(String exports) {
    Workspace workspace =
        program(MAIN)
            .source(
                "module-info.java",
                "module shop { requires static java.compiler; " + exports + " }");

    CompilerRun run = compile(workspace, "--add-reads", "shop=ALL-UNNAMED");
    assertThat(run.foreignMessages()).isEmpty();
    assertThat(run.findings())
        .isEqualTo(exports.isEmpty() ? List.of("warning FT820 Orders.java:6:8") : List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"interface", "class"})
  void theDecoratorOfAnInheritingTypeRecordsToo(String kind) {
    String body = kind.equals("class") ? " {}" : ";";
    Workspace workspace =
        Workspace.at(folder)
            .source(
                "shop/Till.java",
                """
                package shop;

                import io.forethought.*;

                @Instrumented(namespace = "shop")
                %1$s Base { @Counted void pay()%2$s }

                @Instrumented(namespace = "shop")
                %1$s Till extends Base { @Counted void sell()%2$s }
                """
                    .formatted(kind, body))
            .source("shop/Main.java", "package shop; class Main { TillMetered till; }");

    assertThat(compile(workspace).messages()).isEmpty();
    workspace.source("shop/Main.java", "package shop; class Main {}");
    assertThat(compile(workspace).findings()).containsExactly("warning FT820 Till.java:8:1");
  }

  @Test
  void theFixNamesTheFactory() {
    Workspace workspace =
        Workspace.at(folder)
            .source(
                "shop/Till.java",
                "package shop; import io.forethought.*; @Instrumented(namespace = \"shop\")"
                    + " interface Till { @Counted void of(Till till); }")
            .source("shop/Main.java", "package shop; class Main {}");

    assertThat(compile(workspace).messages().get(0))
        .contains("Fix: pass on TillMetered.of2(…) instead of the implementation;");
    workspace.source(
        "shop/Main.java", "package shop; class Main { Till till = TillMetered.of2(null); }");
    assertThat(compile(workspace).messages()).isEmpty();
  }

  @Test
  void aGeneratedBeanIsAUse() {
    assertThat(compile(program(MAIN), "-Aforethought.components=spring").messages()).isEmpty();
  }

  @Test
  void itCanBeSuppressed() {
    Workspace workspace =
        Workspace.at(folder)
            .source(
                "shop/Orders.java",
                SET.formatted("orders", "", "Orders")
                    .replace(
                        "@Metrics",
                        "@Suppress(value = \"FT820\", reason = \"Scripts record it.\")\n@Metrics"));

    assertThat(compile(workspace).messages()).isEmpty();
    assertThat(compile(program(MAIN), "-Aforethought.FT820=off").messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"interface", "class"})
  void aDecoratorThatNothingNamesIsReported(String kind) {
    String code =
        """
        package shop;

        import io.forethought.*;

        @Instrumented(namespace = "shop")
        %s Till { @Counted %s void sell()%s }
        """
            .formatted(
                kind.equals("class") ? "class" : "interface",
                kind.equals("class") ? "public" : "",
                kind.equals("class") ? " {}" : ";");
    Workspace workspace =
        Workspace.at(folder)
            .source("shop/Till.java", code)
            .source("shop/Main.java", "package shop; class Main { Till till; TillMetrics one; }");

    assertThat(compile(workspace).findings()).containsExactly("warning FT820 Till.java:5:1");
    String discarded = kind.equals("class") ? "TillMetered.of()" : "TillMetered.of(new Desk())";
    String desk =
        kind.equals("class") ? "" : " class Desk implements Till { public void sell() {} }";
    String main = "package shop; class Main { static void main() { %s; } }" + desk;
    workspace.source("shop/Main.java", main.formatted(discarded));
    assertThat(compile(workspace).findings()).containsExactly("warning FT820 Till.java:5:1");
    workspace.source("shop/Main.java", main.formatted(discarded + ".sell()"));
    assertThat(compile(workspace).findings()).isEmpty();
    workspace.source("shop/Main.java", "package shop; class Main { TillMetered till; }");
    assertThat(compile(workspace).findings()).isEmpty();
  }
}
