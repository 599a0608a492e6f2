package io.forethought.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.Metrics;
import io.forethought.Unit;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Returned;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The processor knows users' annotations by name only; these are the names. */
class NamesTest {

  @Test
  void everyAnnotationIsRead() throws Exception {
    URI home = Metrics.class.getResource("Metrics.class").toURI();
    try (Stream<Path> classes = Files.list(Path.of(home).getParent())) {
      List<String> annotations =
          classes
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("package-info.class"))
              .map(name -> "io.forethought." + name.replace(".class", ""))
              .filter(NamesTest::isAnnotation)
              .toList();

      assertThat(Names.annotations()).containsExactlyInAnyOrderElementsOf(annotations);
    }
  }

  private static boolean isAnnotation(String name) {
    try {
      return Annotation.class.isAssignableFrom(Class.forName(name));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
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
