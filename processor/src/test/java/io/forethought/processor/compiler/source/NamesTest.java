package io.forethought.processor.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.Unit;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Returned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Tests the names of annotations, on which the processor does not depend. */
class NamesTest {

  @Test
  void everyAnnotationIsRead() throws IOException {
    Path home = Path.of("../annotations/src/main/java/io/forethought");
    try (Stream<Path> sources = Files.list(home)) {
      List<String> annotations =
          sources
              .filter(NamesTest::isAnnotation)
              .map(file -> "io.forethought." + file.getFileName().toString().replace(".java", ""))
              .toList();

      assertThat(Names.annotations())
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      annotations.stream(),
                      Stream.of(
                          Names.SEVERAL_SUPPRESS,
                          Names.SEVERAL_ALERTS,
                          Names.SEVERAL_SLOS,
                          Names.SEVERAL_ALERT_SETTINGS))
                  .toList());
    }
  }

  private static boolean isAnnotation(Path file) {
    try {
      return Files.readString(file).contains("public @interface ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyUnitIsKnown() {
    assertThat(Arrays.stream(BaseUnit.values()).map(Enum::name))
        .containsExactlyElementsOf(Arrays.stream(Unit.values()).map(Enum::name).toList());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_ANY, names = ".*DATA_POINT")
  void everyDataPointIsThere(Returned.Kind kind) throws ClassNotFoundException {
    assertThat(Class.forName(Names.dataPointOf(kind))).isInterface();
  }
}
