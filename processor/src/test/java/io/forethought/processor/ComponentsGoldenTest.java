package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the classes that make metric sets and decorators beans with the expected code byte by
 * byte. {@code -Dforethought.rewrite=true} writes the expected files instead.
 */
class ComponentsGoldenTest {

  private static final Path GOLDENS = Path.of("src/test/resources/components");

  @ParameterizedTest
  @CsvSource({
    "spring, OrderMetricsComponent OrderServiceMeteredComponent OrderServiceMetricsComponent"
        + " Warehouse_StockComponent",
    "cdi, OrderMetricsComponent OrderServiceMetered OrderServiceMetricsComponent"
        + " Warehouse_StockComponent",
    "jakarta-inject, OrderMetricsComponent OrderServiceMetricsComponent Warehouse_StockComponent"
  })
  void generatesExactlyThis(String framework, String names) throws Exception {
    List<String> expected = Stream.of(names.split(" ", -1)).map(name -> "shop." + name).toList();
    CompilerRun run = compile(Tool.JAVAC, framework);
    Map<String, String> without = compile(Tool.JAVAC, "none").generated();

    assertThat(run.messages()).isEmpty();
    Map<String, String> added = new TreeMap<>(run.generated());
    added.entrySet().removeAll(without.entrySet());
    assertThat(added.keySet()).containsExactlyElementsOf(expected);
    for (String name : expected) {
      String file = name.replace("shop.", "") + ".java";
      Golden.at(GOLDENS.resolve(framework).resolve(file)).assertSame(added.get(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"spring", "cdi", "jakarta-inject"})
  void eclipseGeneratesTheSame(String framework) throws Exception {
    CompilerRun run = compile(Tool.ECJ, framework);

    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
    assertThat(run.generated()).isEqualTo(compile(Tool.JAVAC, framework).generated());
  }

  private static CompilerRun compile(Tool tool, String framework) throws IOException {
    CompilerCall call =
        CompilerCall.of(tool).frameworks().option("-Aforethought.components=" + framework);
    if (tool == Tool.JAVAC) {
      // The annotations of frameworks have no processor.
      call.option("-Xlint:all,-processing", "-Werror");
    }
    for (String name : List.of("OrderMetrics", "OrderService", "Warehouse")) {
      call.source("shop." + name, Files.readString(GOLDENS.resolve(name + ".java")));
    }
    return call.run();
  }
}
