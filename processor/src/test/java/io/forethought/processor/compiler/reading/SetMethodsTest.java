package io.forethought.processor.compiler.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests {@link SetMethods}. */
class SetMethodsTest {

  @ParameterizedTest
  @EnumSource(Tool.class)
  void methodsOfObjectNeedNoMetric(Tool tool) {
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
                  void accepted();

                  @Override
                  String toString();

                  @Override
                  boolean equals(Object other);

                  boolean equals(String other);
                }
                """)
            .run();

    assertThat(run.codesAndLines()).containsExactly("FT403:16");
  }

  @Test
  void methodOfATypeWithoutSourceIsToldAtTheSet() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;

                @Metrics(namespace = "shop")
                interface Orders extends Runnable {
                  @Counter(help = "Orders accepted since the start.")
                  void accepted();
                }
                """)
            .run();

    assertThat(run.codesAndLines()).containsExactly("FT403:6");
    assertThat(run.messages().get(0))
        .contains("[FT403] The method \"Runnable.run\" declares no metric")
        .contains("Fix: implement it in Orders with a default method, or do not extend Runnable");
  }
}
