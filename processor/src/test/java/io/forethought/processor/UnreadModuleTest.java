package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Test;

/** Tests a module that uses the annotations and does not read their module. */
class UnreadModuleTest {

  /** Some versions of javac then pass classes to processors that are not annotations. */
  @Test
  void onlyJavacReportsTheAnnotations() {
    CompilerRun run =
        CompilerCall.javac()
            .source("module-info", "module shop {}")
            .source(
                "shop.OrderMetrics",
                """
                package shop;
                import io.forethought.*;
                import io.prometheus.metrics.core.datapoints.CounterDataPoint;
                @io.forethought.Metrics(namespace = "shop")
                interface OrderMetrics {
                  @io.forethought.Counter(help = "Orders that the shop accepted.")
                  CounterDataPoint orders(@io.forethought.Label(max = 5) String channel);
                }
                """)
            .run();

    assertThat(run.messages()).noneMatch(message -> message.contains("[FT999]"));
    assertThat(run.foreignMessages()).isNotEmpty();
  }
}
