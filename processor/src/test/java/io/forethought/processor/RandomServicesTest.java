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
 * Calls random interfaces with and without their decorators, and compares results, exceptions,
 * interrupts, cancellation and recorded values. {@code -Dforethought.services=1000} tries more.
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

        /** A checked exception. */
        public static class Refused extends Exception {
          private static final long serialVersionUID = 1;
        }
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
            .source("random.Kind", KIND);
    for (int seed = from; seed < to; seed++) {
      RandomService service = new RandomService("Service" + letters(seed), new Chance(seed));
      call.source("random." + service.name(), service.text());
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
