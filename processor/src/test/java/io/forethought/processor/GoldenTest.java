package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Exercise;
import io.forethought.processor.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares generated code with the expected code byte by byte, and the scrape after a call of every
 * method. {@code -Dforethought.rewrite=true} writes the expected files instead.
 */
class GoldenTest {

  private static final Path GOLDENS = Path.of("src/test/resources/goldens");

  static Stream<Arguments> goldens() {
    return Stream.of(
        Arguments.of("everything", "shop.OrderMetrics"),
        Arguments.of("nested", "shop.Shop$Visits"),
        Arguments.of("inherited", "shop.StoreMetrics"),
        Arguments.of("clashing", "Clashing"),
        Arguments.of("deprecated", "shop.AgedMetrics"),
        Arguments.of("renamed", "shop.MovedMetrics"),
        Arguments.of("sources", "shop.StoreMetrics"),
        Arguments.of("sampled", "shop.PaymentMetrics"));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void generatesExactlyThisAndRuns(String folder, String set) throws Exception {
    Path home = GOLDENS.resolve(folder);
    CompilerRun run = compile(Tool.JAVAC, home, set);

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated()).hasSize(1);
    String implementation = set.replace('$', '_') + "Impl";
    String text = run.generated().get(implementation);
    Golden.at(home.resolve(simpleName(implementation) + ".java")).assertSame(text);
    Golden.at(home.resolve("scrape.txt")).assertSame(Exercise.scrape(run.loader(), set));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void eclipseGeneratesTheSame(String folder, String set) throws Exception {
    Path home = GOLDENS.resolve(folder);
    CompilerRun run = compile(Tool.ECJ, home, set);

    assertThat(run.foreignMessages()).noneMatch(message -> message.contains("ERROR"));
    assertThat(run.succeeded()).isTrue();
    assertThat(run.generated()).isEqualTo(Map.copyOf(compile(Tool.JAVAC, home, set).generated()));
    Golden.at(home.resolve("scrape.txt")).assertSame(Exercise.scrape(run.loader(), set));
  }

  private static CompilerRun compile(Tool tool, Path home, String set) throws IOException {
    CompilerCall call = CompilerCall.of(tool);
    if (tool == Tool.JAVAC) {
      call.option("-Xlint:all", "-Werror");
    }
    String packagePrefix = set.substring(0, set.lastIndexOf('.') + 1);
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".java") && !name.endsWith("Impl.java")) {
          call.source(packagePrefix + name.replace(".java", ""), Files.readString(file));
        }
      }
    }
    return call.run();
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
