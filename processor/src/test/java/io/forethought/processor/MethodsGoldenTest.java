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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the code that is generated for measured methods with the expected code byte by byte.
 * {@code -Dforethought.rewrite=true} writes the expected files instead.
 */
class MethodsGoldenTest {

  private static final Path GOLDENS = Path.of("src/test/resources/methods");
  private static final String LIBRARY = "ParcelService.java";
  private static final List<String> ENDS = List.of("Metrics", "Metered");

  @ParameterizedTest
  @ValueSource(strings = {"OrderService", "Store", "Feed", "Warehouse", "Desk", "Parcels"})
  void generatesExactlyThis(String service) throws Exception {
    CompilerRun run = compile(Tool.JAVAC, service);

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated()).containsKey("shop." + service + "MetricsImpl");
    for (String end : ENDS) {
      String name = service + end;
      Golden.at(GOLDENS.resolve(name + ".java")).assertSame(run.generated().get("shop." + name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"OrderService", "Store", "Feed", "Warehouse", "Desk", "Parcels"})
  void eclipseGeneratesTheSame(String service) throws Exception {
    CompilerRun run = compile(Tool.ECJ, service);

    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
    Map<String, String> same = compile(Tool.JAVAC, service).generated();
    assertThat(run.generated()).isEqualTo(same);
  }

  private static CompilerRun compile(Tool tool, String service) throws IOException {
    CompilerCall call = CompilerCall.of(tool);
    if (tool == Tool.JAVAC) {
      call.option("-Xlint:all", "-Werror");
    }
    return call.source("parcels.ParcelService", Files.readString(GOLDENS.resolve(LIBRARY)))
        .source("shop." + service, Files.readString(GOLDENS.resolve(service + ".java")))
        .run();
  }
}
