package io.forethought.processor.compiler.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests {@link SetReader}. */
class SetReaderTest {

  @ParameterizedTest
  @EnumSource(Tool.class)
  void misspeltTypeIsToldByTheCompilerAlone(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;

                @Metrics(namespace = "shop")
                interface Orders {
                  @Counter(help = "Orders accepted since the start.")
                  CounterDatapoint accepted();
                }
                """)
            .run();

    assertThat(run.findings()).isEmpty();
    assertThat(run.foreignMessages()).anyMatch(message -> message.contains("CounterDatapoint"));
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void misspeltConstantOfAnOldNameIsToldByTheCompilerAlone(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;

                @Metrics(namespace = "shop")
                interface Orders {
                  @Counter(help = "Orders accepted since the start.")
                  @RenamedFrom(value = OldNames.MADE, until = "2027-06-30")
                  void accepted();
                }
                """)
            .run();

    assertThat(run.findings()).isEmpty();
    assertThat(run.foreignMessages()).anyMatch(message -> message.contains("OldNames"));
  }
}
