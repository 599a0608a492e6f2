package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.random.CalledService;
import io.forethought.processor.testing.random.Chance;
import io.forethought.processor.testing.random.RandomService;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Calls random interfaces and classes with and without their decorators, and compares results,
 * exceptions, interrupts, cancellation and recorded values. {@code -Dforethought.services=1000}
 * tries more.
 */
@Tag("once")
class RandomServicesTest {

  private static final int ALL = Integer.getInteger("forethought.services", 100);
  private static final int AT_ONCE = 100;

  private static final String KIND =
      """
      package random;

      /** A label, and an exception. */
      public enum Kind {
        ONE,
        TWO;

        /** A result with values for labels. */
        public record Box(Kind kind, boolean isLarge) {}

        /** A checked exception. */
        public static class Refused extends Exception {
          private static final long serialVersionUID = 1;
        }
      }
      """;

  private static final String BEHAVIOR =
      """
      package random;

      import java.util.concurrent.Callable;
      import java.util.function.BiFunction;

      /** What the methods of classes do. */
      public final class Behavior {

        public static BiFunction<String, Object[], Callable<?>> current;

        private Behavior() {}

        @SuppressWarnings("unchecked")
        static <R, E extends Throwable> R call(String method, Object... arguments) throws E {
          try {
            return (R) current.apply(method, arguments).call();
          } catch (Throwable thrown) {
            throw (E) thrown;
          }
        }
      }
      """;

  private static final String TOTALS =
      """
      package random;

      import io.forethought.*;
      import io.forethought.runtime.method.AsyncOutcome;
      import io.prometheus.metrics.core.datapoints.*;

      /** Metrics of all services. */
      @Metrics(namespace = "random", subsystem = "totals")
      public interface Totals {

        @Histogram(name = "random_totals_seconds", help = "Time.", unit = Unit.SECONDS)
        DistributionDataPoint seconds(AsyncOutcome outcome);

        @Counter(name = "random_totals_calls_total", help = "How often services were used.")
        CounterDataPoint calls_total();

        @Gauge(name = "random_totals_in_progress", help = "Calls that have not ended.")
        GaugeDataPoint in_progress();

        @Counter(name = "random_totals_exceptions_total", help = "How often services failed.")
        CounterDataPoint exceptions_total(
            @Label(values = {"IOException", "InterruptedException", "Refused"}) String exception);
      }
      """;

  @Test
  void callsAreTheSameThroughTheDecorator() throws Exception {
    for (int from = 0; from < ALL; from += AT_ONCE) {
      compare(from, Math.min(ALL, from + AT_ONCE));
    }
  }

  private static void compare(int from, int to) throws Exception {
    List<RandomService> services = new ArrayList<>();
    CompilerCall call =
        CompilerCall.javac()
            .option("-Xlint:all", "-Aforethought.maxSeriesPerModule=10000000")
            .option("-Aforethought.FT218=off", "-Aforethought.FT219=off")
            .option("-Aforethought.FT404=off", "-Aforethought.FT806=off")
            .option("-Aforethought.FT107=off", "-Aforethought.FT814=off")
            .option("-Aforethought.maxSeriesPerMetric=100000")
            .source("random.Kind", KIND)
            .source("random.Behavior", BEHAVIOR)
            .source("random.Totals", TOTALS);
    for (int seed = from; seed < to; seed++) {
      RandomService service = new RandomService("Service" + letters(seed), new Chance(seed));
      service.sources().forEach((name, text) -> call.source("random." + name, text));
      services.add(service);
    }
    CompilerRun run = call.run();

    assertThat(run.foreignMessages()).isEmpty();
    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
    ClassLoader loader = run.loader();
    for (RandomService service : services) {
      CalledService called = new CalledService(service, loader);
      called.callAll();
      assertThat(called.tally().recorded()).as(service.name()).isEqualTo(called.tally().expected());
    }
  }

  private static String letters(int number) {
    return Character.toString('A' + number / 26 % 26)
        + Character.toString('a' + number % 26)
        + (number < 676 ? "" : "x".repeat(number / 676));
  }
}
