package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.ClassPath;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which beans are measured, and that the fixes for the others compile. */
@Tag("once")
class MeasuredBeansTest {

  private static final String SERVICE =
      """
      package shop;

      import io.forethought.*;

      @Instrumented(namespace = "shop"%s)
      interface Orders { @Counted void take(); }
      """;

  private static final String BEAN =
      "package shop;\n%s class Stored implements Orders { public void take() {} }\n";

  private static final String CLASS =
      """
      package shop;

      import io.forethought.*;

      %s
      @Instrumented(namespace = "shop")
      class Stock {
        Stock(java.util.Map<String, ? extends Number> counts, Main... mains)
            throws java.io.IOException {}

        @Counted
        void take() {}
      }
      """;

  private static final Pattern METHOD = Pattern.compile("(@(?:Bean|Produces) .*?\\{.*?});");

  @TempDir private Path folder;

  private static CompilerRun compile(Workspace workspace, String... options) {
    List<String> all = new ArrayList<>(List.of("-classpath", ClassPath.withFrameworks()));
    all.addAll(List.of(options));
    return workspace.compile(Tool.JAVAC, all.toArray(String[]::new));
  }

  private Workspace program() {
    return Workspace.at(folder)
        .source(
            "shop/Own.java",
            "package shop; @org.springframework.stereotype.Service @interface Own {}")
        .source("jakarta/ws/rs/Path.java", "package jakarta.ws.rs; public @interface Path {}")
        .source("shop/Main.java", "package shop; class Main { static void main() {} }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@org.springframework.stereotype.Service",
        "@Own",
        "@jakarta.enterprise.context.ApplicationScoped",
        "@jakarta.inject.Singleton",
        "@jakarta.ws.rs.Path",
      })
  void aBeanWhoseDecoratorNothingNamesIsReportedAtTheInterface(String annotation) {
    Workspace workspace =
        program()
            .source("shop/Orders.java", SERVICE.formatted(""))
            .source("shop/Stored.java", BEAN.formatted(annotation));
    CompilerRun run = compile(workspace);

    assertThat(run.findings()).containsExactly("error FT819 Orders.java:5:1");
    assertThat(run.foreignMessages()).isEmpty();
    workspace.source("shop/Main.java", "package shop; class Main { OrdersMetered metered; }");
    assertThat(compile(workspace).messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "@org.springframework.stereotype.Service, spring, SPRING",
    "@jakarta.enterprise.context.Dependent, cdi, CDI",
  })
  void bothFixesForBeansMeasureThem(String annotation, String option, String constant) {
    Workspace workspace =
        program()
            .source("shop/Orders.java", SERVICE.formatted(""))
            .source("shop/Stored.java", BEAN.formatted(annotation));
    assertThat(compile(workspace).messages())
        .singleElement()
        .asString()
        .contains(
            "-Aforethought.components=" + option,
            "components = io.forethought.Components." + constant);

    assertThat(compile(workspace, "-Aforethought.components=" + option).messages()).isEmpty();
    workspace.source(
        "shop/Orders.java",
        SERVICE.formatted(", components = io.forethought.Components." + constant));
    assertThat(compile(workspace).messages()).isEmpty();
  }

  @Test
  void otherImplementationsAreNoBeans() {
    Workspace workspace =
        program()
            .source("shop/Orders.java", SERVICE.formatted(""))
            .source("shop/Stored.java", BEAN.formatted("@Deprecated"));

    assertThat(compile(workspace).findings()).containsExactly("warning FT820 Orders.java:5:1");
  }

  @ParameterizedTest
  @CsvSource({
    "@org.springframework.stereotype.Service, org.springframework.context.annotation.*",
    "@jakarta.enterprise.context.RequestScoped, jakarta.enterprise.inject.*",
  })
  void theMethodInTheFixForAClassCompiles(String annotation, String imports) {
    Workspace workspace = program().source("shop/Stock.java", CLASS.formatted(annotation));
    CompilerRun run = compile(workspace);
    assertThat(run.findings()).containsExactly("error FT818 Stock.java:5:1");
    Matcher method = METHOD.matcher(run.messages().get(0));
    assertThat(method.find()).isTrue();

    workspace
        .source("shop/Stock.java", CLASS.formatted(""))
        .source(
            "shop/Beans.java",
            "package shop; import %s; import jakarta.enterprise.context.*; class Beans { %s }"
                .formatted(imports, method.group(1)));
    assertThat(compile(workspace).messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "@org.springframework.stereotype.Controller, error FT818 Stock.java:5:1",
    "@org.springframework.context.annotation.Configuration, error FT818 Stock.java:5:1",
    "@jakarta.persistence.Entity, error FT818 Stock.java:5:1",
    "@jakarta.servlet.annotation.WebServlet, error FT818 Stock.java:5:1",
    "@jakarta.inject.Singleton,",
    "@jakarta.ws.rs.Path,",
  })
  void aClassIsReportedUnlessTheProgramCanCreateTheSubclassInstead(
      String annotation, String finding) {
    Workspace workspace =
        program()
            .source("shop/Stock.java", CLASS.formatted(annotation))
            .source("shop/Main.java", "package shop; class Main { StockMetered metered; }");

    assertThat(compile(workspace).findings())
        .isEqualTo(finding == null ? List.of() : List.of(finding));
    workspace.source("shop/Main.java", "package shop; class Main { static void main() {} }");
    assertThat(compile(workspace).findings()).containsExactly("error FT818 Stock.java:5:1");
  }
}
