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
 * Compares generated code about HTTP requests with the expected code byte by byte. {@code
 * -Dforethought.rewrite=true} writes the expected files instead.
 */
class HttpGoldenTest {

  private static final Path GOLDENS = Path.of("src/test/resources/http");
  private static final List<String> ENDS = List.of("Metrics", "Recorder", "Initializer");

  @ParameterizedTest
  @ValueSource(strings = {"Shop", "Ported", "Observed"})
  void generatesExactlyThis(String application) throws Exception {
    CompilerRun run = compile(Tool.JAVAC, application);

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated()).hasSize(4).containsKey("shop." + application + "HttpMetricsImpl");
    for (String end : ENDS) {
      String name = application + "Http" + end;
      Golden.at(GOLDENS.resolve(name + ".java")).assertSame(run.generated().get("shop." + name));
    }
  }

  // Without the implementation: Eclipse's compiler orders enums in class files differently.

  @ParameterizedTest
  @ValueSource(strings = {"Shop", "Ported", "Observed"})
  void eclipseGeneratesTheSame(String application) throws Exception {
    CompilerRun run = compile(Tool.ECJ, application);

    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
    Map<String, String> same = compile(Tool.JAVAC, application).generated();
    for (String end : ENDS) {
      String name = "shop." + application + "Http" + end;
      assertThat(run.generated().get(name)).isEqualTo(same.get(name));
    }
  }

  private static CompilerRun compile(Tool tool, String application) throws IOException {
    CompilerCall call = CompilerCall.of(tool).integrations();
    if (tool == Tool.JAVAC) {
      // The libraries are class files here, and the classes of their annotations are missing.
      call.option("-Xlint:all,-classfile", "-Werror");
    }
    return call.source(
            "shop." + application, Files.readString(GOLDENS.resolve(application + ".java")))
        .run();
  }
}
