package io.forethought.processor.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.Unit;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Returned;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Tests the names of annotations, on which the processor does not depend. */
class NamesTest {

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
