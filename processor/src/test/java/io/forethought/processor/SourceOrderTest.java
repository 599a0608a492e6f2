package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that the order of the sources changes neither findings nor generated code. */
@Tag("once")
class SourceOrderTest {

  private static final String ACCEPTED =
      "@Suppress(value = \"FT501\", reason = \"Several web applications of one module.\") ";

  private static String application(String name, String namespace, String before) {
    return "package shop;\nimport io.forethought.*;\n"
        + before
        + "@InstrumentHttp(namespace = \""
        + namespace
        + "\", maxViews = 5) class "
        + name
        + " {}\n";
  }

  private static String set(String name, String namespace) {
    return "package shop;\nimport io.forethought.*;\n@Metrics(namespace = \""
        + namespace
        + "\") interface "
        + name
        + " {\n  @Counter(help = \"Orders accepted since the start.\") void accepted();\n}\n";
  }

  @Test
  void oneOfSeveralApplicationsNeedsNoSuppression() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("shop.Alpha", application("Alpha", "alpha", ACCEPTED));
    sources.put("shop.Beta", application("Beta", "beta", ACCEPTED));
    sources.put("shop.Delta", application("Delta", "delta", ACCEPTED));
    sources.put("shop.Gamma", application("Gamma", "gamma", ""));

    assertThat(everyOrder(sources)).containsOnly(List.of());
  }

  @Test
  void secondApplicationWithoutSuppressionIsOneError() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("shop.Alpha", application("Alpha", "shop", ""));
    sources.put("shop.Beta", application("Beta", "shop", ""));
    sources.put("shop.Gamma", application("Gamma", "gamma", ACCEPTED));

    assertThat(everyOrder(sources)).containsOnly(List.of("error FT501 Beta.java:3:1"));
  }

  @Test
  void everyWrongNamespaceIsReportedInOneCompile() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("shop.Alpha", application("Alpha", "Shop", ""));
    sources.put("shop.Beta", application("Beta", "backOffice", ""));
    sources.put("shop.Orders", set("Orders", "shopOrders"));

    assertThat(everyOrder(sources))
        .containsOnly(
            List.of(
                "error FT101 Alpha.java:3:29",
                "error FT501 Beta.java:3:1",
                "error FT101 Beta.java:3:29",
                "error FT101 Orders.java:3:22"));
  }

  @Test
  void collisionsAndSimilarNamesDoNotDependOnTheOrder() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("shop.Orders", set("Orders", "shop"));
    sources.put("shop.Sales", set("Sales", "shop"));
    sources.put("shop.Till", set("Till", "shops"));

    assertThat(everyOrder(sources)).hasSize(1);
  }

  @Test
  void namespaceIsReportedEvenIfTheApplicationHasAnotherError() {
    String source =
        application("Alpha", "MyShop", "").replace("maxViews", "path = \"x\", maxViews");
    CompilerRun run = CompilerCall.javac().integrations().source("shop.Alpha", source).run();

    assertThat(run.findings())
        .containsExactly("error FT101 Alpha.java:3:29", "error FT502 Alpha.java:3:46");
    assertThat(run.messages()).anyMatch(text -> text.contains("Fix: namespace = \"myshop\"\n"));
  }

  /** The different results of compiling sources in the order of their names and in others. */
  private static List<List<String>> everyOrder(Map<String, String> sources) {
    List<List<String>> results = new ArrayList<>();
    List<String> names = new ArrayList<>(sources.keySet());
    for (int rotated = 0; rotated < names.size(); rotated++) {
      Collections.rotate(names, 1);
      results.add(findings(names, sources));
    }
    Collections.reverse(names);
    results.add(findings(names, sources));
    return results.stream().distinct().toList();
  }

  private static List<String> findings(List<String> order, Map<String, String> sources) {
    CompilerCall call = CompilerCall.javac().integrations();
    order.forEach(name -> call.source(name, sources.get(name)));
    return call.run().findings();
  }
}
