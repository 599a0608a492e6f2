package io.forethought.processor.compiler.reading;

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
    assertThat(run.messages().get(0)).contains("Fix: remove it or @Amount: a parameter is either");
  }

  @Test
  void renamingWithoutMetricDoesNothing() {
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
                  @RenamedFrom(value = "shop_made_total", until = "2027-06-30")
                  void accepted();

                  @RenamedFrom(value = "shop_made_total", until = "2027-06-30")
                  default void report() {}
                }
                """)
            .run();

    assertThat(run.findings()).containsExactly("error FT404 Orders.java:11:3");
    assertThat(run.messages().get(0))
        .contains("@RenamedFrom has no effect here.")
        .contains("Fix: move it to a metric method, or remove it\n");
  }

  @Test
  void operationsOfNoMetricDoNothing() {
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
                  void accepted();

                  @Slo(name = "reports", objective = 0.99)
                  @Panel(title = "Reports")
                  default void report() {}

                  @Alert(name = "A", expr = "up == 0", summary = "It is down.")
                  @Alert(name = "B", expr = "up == 0", summary = "It is down.")
                  default void print() {}

                  @Alert(name = "C", expr = "up == 0", summary = "It is down.")
                  interface Others {}
                }
                """)
            .run();

    assertThat(run.codesAndLines())
        .containsExactlyInAnyOrder("FT404:10", "FT404:11", "FT404:16", "FT404:18");
    assertThat(run.messages())
        .anyMatch(message -> message.contains("@Slo has no effect here."))
        .anyMatch(message -> message.contains("@Panel has no effect here."))
        .anyMatch(
            message ->
                message.contains("@Alert has no effect here.")
                    && message.contains(
                        "Fix: move it to a metric method or to an interface with @Metrics, or"
                            + " remove it\n"));
  }

  @Test
  void labelOnTheNewStateDoesNothing() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.DoorMetrics",
                """
                package shop;

                import io.forethought.*;

                @Metrics(namespace = "shop")
                interface DoorMetrics {
                  enum Door { OPEN, SHUT }

                  @StateSet(help = "Whether customers can come in.", states = Door.class)
                  void entry(@Label(name = "leaf") Door door);
                }
                """)
            .run();

    assertThat(run.findings()).containsExactly("error FT404 DoorMetrics.java:10:14");
  }

  @Test
  void labelOnAnotherEnumOfTheStatesNameIsOne() {
    CompilerRun run =
        CompilerCall.javac()
            .source("other.Door", "package other; public enum Door { LEFT, RIGHT }")
            .source(
                "shop.DoorMetrics",
                """
                package shop;

                import io.forethought.*;

                @Metrics(namespace = "shop")
                interface DoorMetrics {
                  enum Door { OPEN, SHUT }

                  @StateSet(help = "Whether customers can come in.", states = Door.class)
                  void entry(@Label(name = "leaf") other.Door leaf, Door door);
                }
                """)
            .run();

    assertThat(run.messages()).isEmpty();
  }
}
