package io.forethought.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Test;

/** Tests {@link StrayReader}. */
class StrayReaderTest {

  @Test
  void amountIsNoLabel() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;

                @Metrics(namespace = "shop")
                interface Orders {
                  @Counter(help = "Orders accepted since the start.")
                  void accepted(@Amount @Label(name = "many") long orders);

                  default void report(@Amount @Label(name = "many") long orders) {}
                }
                """)
            .run();

    assertThat(run.codesAndLines()).containsExactly("FT404:8", "FT404:10", "FT404:10");
    assertThat(run.messages().get(0)).contains("Fix: remove it, or @Amount: a parameter is");
  }
}
