package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes with which other libraries measure nothing or something else. Each is reported at
 * compile time, and javac itself reports nothing.
 */
@Tag("once")
class MeasuringMistakesTest {

  private static final String HEAD =
      """
      package shop;

      import io.forethought.*;

      """;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "a private method",
            "FT802",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void "
                + "y(); @Counted private void take() {} }"),
        mistake(
            "a static method",
            "FT802",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void "
                + "y(); @Counted static void take() {} }"),
        mistake(
            "a final method of a class", "FT802", "class Orders { @Counted final void take() {} }"),
        mistake("a method of a class", "FT802", "class Orders { @Timed void take() {} }"),
        mistake(
            "a method of an interface that is not instrumented",
            "FT802",
            "interface Orders { @InProgress void take(); }"),
        mistake(
            "the implementation instead of the interface",
            "FT802",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void "
                + "take(); } class Stored implements Orders {   @Timed public void "
                + "take() {} }"),
        mistake(
            "a private method of a class",
            "FT802",
            "@Instrumented(namespace = \"shop\") class Orders { @Timed void take() {} "
                + "@Timed private void get() {} }"),
        mistake(
            "a static method of a class",
            "FT802",
            "@Instrumented(namespace = \"shop\") class Orders { @Timed void take() {} "
                + "@Timed static void get() {} }"),
        mistake(
            "a final method of a class that is instrumented",
            "FT802",
            "@Instrumented(namespace = \"shop\") class Orders { @Timed void take() {} "
                + "@Timed final void get() {} }"),
        mistake(
            "an abstract class",
            "FT801",
            "@Instrumented(namespace = \"shop\") abstract class Orders { @Timed void take() {} }"),
        mistake(
            "an inner class",
            "FT801",
            "class Shop { @Instrumented(namespace = \"shop\") class Orders { @Timed void take() {} "
                + "} }"),
        mistake(
            "a class with private constructors",
            "FT801",
            "@Instrumented(namespace = \"shop\") class Orders { private Orders() {} @Timed void "
                + "take() {} }"),
        mistake(
            "a parameter of a private type",
            "FT801",
            "@Instrumented(namespace = \"shop\") class Orders { private static class Cart {} "
                + "@Timed void take(Cart cart) {} }"),
        mistake(
            "a class without measured methods",
            "FT803",
            "@Instrumented(namespace = \"shop\") class Orders { void take() {} }"),
        mistake(
            "a final class",
            "FT801",
            "@Instrumented(namespace = \"shop\") final class Orders { @Timed "
                + "void take() {} }"),
        mistake(
            "a record",
            "FT801",
            "@Instrumented(namespace = \"shop\") record Orders() { @Timed void " + "take() {} }"),
        mistake(
            "an enum",
            "FT801",
            "@Instrumented(namespace = \"shop\") enum Orders { ONE; @Timed void " + "take() {} }"),
        mistake(
            "a method of a metric set",
            "FT802",
            "@Metrics(namespace = \"shop\") interface Orders { @Timed void take(); }"),
        mistake(
            "a counter instead of counted calls",
            "FT415",
            "@Instrumented(namespace = \"shop\") public interface Orders { @Timed void y(); "
                + "@Counter void take(); }"),
        mistake(
            "a counter in a measured class",
            "FT415",
            "@Instrumented(namespace = \"shop\") class Orders { @Timed void y() {} "
                + "@Counter void take() {} }"),
        mistake(
            "a private interface",
            "FT801",
            "class Shop { @Instrumented(namespace = \"shop\") private interface "
                + "Orders { @Timed void take(); } }"),
        mistake(
            "a sealed interface",
            "FT801",
            "@Instrumented(namespace = \"shop\") sealed interface Orders permits "
                + "Stored { @Timed void take(); } final class Stored implements Orders "
                + "{ public void take() {} }"),
        mistake(
            "an interface without measured methods",
            "FT803",
            "@Instrumented(namespace = \"shop\") interface Orders { void take(); " + "}"),
        mistake(
            "a label without a measured method",
            "FT404",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void "
                + "y(); void take(@Label boolean vip); }"),
        mistake(
            "a budget without a measured method",
            "FT404",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void "
                + "y(); @Budget(max = 5, reason = \"There are five branches.\") void "
                + "take(); }"),
        mistake(
            "a String without a bound",
            "FT205",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void "
                + "take(@Label String customer); }"),
        mistake(
            "a number without a bound",
            "FT205",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void "
                + "take(@Label int amount); }"),
        mistake(
            "an object as a label",
            "FT210",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void "
                + "take(@Label Object order); }"),
        mistake(
            "a type variable as a label",
            "FT210",
            "@Instrumented(namespace = \"shop\") interface Orders<T> { @Timed "
                + "void take(@Label T order); }"),
        mistake(
            "a list as a label",
            "FT210",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void "
                + "take(@Label java.util.List<String> order); }"),
        mistake(
            "a label with too many values",
            "FT214",
            "@Instrumented(namespace = \"shop\") interface Orders { @Counted "
                + "void take(@Label(max = 500) String article); }"),
        mistake(
            "a label named outcome",
            "FT203",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void "
                + "take(@Label boolean outcome); }"),
        mistake(
            "a label named exception",
            "FT203",
            "@Instrumented(namespace = \"shop\") interface Orders { "
                + "@CountExceptions(Error.class) void take(@Label boolean exception); }"),
        mistake(
            "a method that calls another one on its own object",
            "FT811",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void take(); void all();"
                + " } class Stored implements Orders { public void take() {} public void all() {"
                + " this.take(); } }"),
        mistake(
            "a lambda that calls a method of the object around it",
            "FT811",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void take(int id); } "
                + "class Stored implements Orders { public void take(int id) {} "
                + "void all() { java.util.stream.IntStream.of(1).forEach(this::take); } }"),
        mistake(
            "a default method that calls a measured one",
            "FT811",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void take(); "
                + "default void all() { take(); } }"),
        mistake(
            "an overloaded method",
            "FT804",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed void "
                + "take(); @Timed void take(int id); }"),
        mistake(
            "one name for two metrics",
            "FT115",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed(name "
                + "= \"shop_takes_seconds\") void take(); @Timed(name = "
                + "\"shop_takes_seconds\") void get(); }"),
        mistake(
            "a duration in another unit",
            "FT104",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed(name "
                + "= \"shop_take_duration\") void take(); }"),
        mistake(
            "a counter without its suffix",
            "FT102",
            "@Instrumented(namespace = \"shop\") interface Orders { "
                + "@Counted(name = \"shop_orders_taken\") void take(); }"),
        mistake(
            "buckets in the wrong order",
            "FT301",
            "@Instrumented(namespace = \"shop\") interface Orders { "
                + "@Timed(buckets = {1, 0.5}) void take(); }"),
        mistake(
            "an exception after its superclass",
            "FT805",
            "@Instrumented(namespace = \"shop\") interface Orders { "
                + "@CountExceptions({Exception.class, RuntimeException.class}) void "
                + "take(); }"),
        mistake(
            "an exception that is listed twice",
            "FT204",
            "@Instrumented(namespace = \"shop\") interface Orders { "
                + "@CountExceptions({Error.class, Error.class}) void take(); }"),
        mistake(
            "a future",
            "FT806",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed "
                + "java.util.concurrent.Future<String> take(); }"),
        mistake(
            "a publisher",
            "FT806",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed "
                + "java.util.concurrent.Flow.Publisher<String> take(); }"),
        mistake(
            "a reactive type with a wildcard",
            "FT806",
            "@Instrumented(namespace = \"shop\") interface Orders { @Timed "
                + "reactor.core.publisher.Flux<? extends Number> take(); }"));
  }

  private static Arguments mistake(String what, String code, String types) {
    return Arguments.of(what, code, types);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void isReported(String what, String code, String types) {
    CompilerRun run = CompilerCall.javac().source("shop.Orders", HEAD + types).run();

    assertThat(run.foreignMessages()).as(what).isEmpty();
    assertThat(run.codesAndLines()).as(what).contains(code + ":5");
  }
}
