package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessorTest {

  @ParameterizedTest
  @EnumSource(Tool.class)
  void generatesAnImplementation(Tool tool) {
    CompilerRun run =
        CompilerCall.of(tool)
            .source(
                "shop.OrderMetrics",
                """
                package shop;

                import io.forethought.Counter;
                import io.forethought.Metrics;

                @Metrics(namespace = "shop")
                interface OrderMetrics {
                  @Counter(help = "Orders accepted by the shop.")
                  void accepted();
                }
                """)
            .run();

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated()).containsOnlyKeys("shop.OrderMetricsImpl");
  }
}
