package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests annotations that have no effect in overriding methods and in subclasses. */
@Tag("once")
class LostAnnotationsTest {

  private static final String HEAD = "package shop; import io.forethought.*;\n";
  private static final String SERVICE =
      "@Instrumented(namespace = \"shop\") interface Base { @Timed @Counted void pay(); }\n";
  private static final String CLASS =
      "@Instrumented(namespace = \"shop\") class Base { @Counted void pay() {} }\n";
  private static final String MEASURED = "@Instrumented(namespace = \"shop\") ";

  private static CompilerRun compile(String code) {
    CompilerRun run = CompilerCall.javac().source("shop.Base", HEAD + code).run();
    assertThat(run.foreignMessages()).isEmpty();
    return run;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SERVICE + MEASURED + "interface Till extends Base { void pay(); @Counted void sell(); }",
        SERVICE
            + "interface Desk extends Base {} "
            + MEASURED
            + "interface Till extends Desk { void pay(); @Counted void sell(); }",
        CLASS + MEASURED + "class Till extends Base { void pay() {} @Counted void sell() {} }",
        CLASS
            + MEASURED
            + "class Till extends Desk { @Counted void sell() {} }"
            + " abstract class Desk extends Base { void pay() {} }",
      })
  void anOverrideWithoutAnnotationsIsReported(String code) {
    assertThat(compile(code).codesAndLines()).containsExactly("FT802:3");
  }

  @Test
  void theMessageNamesBothTypes() {
    assertThat(
            compile(
                    SERVICE
                        + MEASURED
                        + "interface Till extends Base { void pay(); @Counted void"
                        + " sell(); }")
                .messages())
        .containsExactly(
            """
            [FT802] @Timed and @Counted on "Base.pay" has no effect: "Till" overrides the method without @Timed and @Counted.
                Fix: repeat @Timed and @Counted there, and the annotations of parameters, or add @Suppress(value = "FT802", reason = "…")
                Why: Calls are recorded by a generated class that implements the interface or extends the class, so a method that this class cannot override is not measured.\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SERVICE + MEASURED + "interface Till extends Base { @Counted void pay(); }",
        SERVICE + MEASURED + "interface Till extends Base { @Counted void sell(); }",
        SERVICE + "interface Till extends Base { void pay(); }",
        SERVICE + "class Till implements Base { public void pay() {} }",
        // BaseMetered measures it.
        SERVICE
            + MEASURED
            + "class Till implements Base { public void pay() {} @Counted void sell() {} }",
        CLASS + MEASURED + "class Till extends Base { @Counted void pay() {} }",
        CLASS + MEASURED + "class Till extends Base {}",
        "interface Plain { default void pay() {} } "
            + MEASURED
            + "interface Base extends Plain { @Counted void pay(); } "
            + MEASURED
            + "interface Till extends Base {}",
        CLASS + "abstract class Till extends Base { void pay() {} }",
        CLASS + "class Till extends BaseMetered { Till() { super(null); } void pay() {} }",
        SERVICE
            + MEASURED
            + "interface Till extends Base { @Suppress(value = \"FT802\", reason = \"Free.\") void"
            + " pay(); @Counted void sell(); }",
      })
  void othersAreMeasured(String code) {
    assertThat(compile(code).messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Till extends Base { void pay() {} }",
        "class Till extends Base {}",
        "final class Till extends Base {}",
        "class Shop { static class Till extends Base {} }",
        "class Till extends Desk {} abstract class Desk extends Base {}",
      })
  void aSubclassThatIsNotMeasuredIsReported(String code) {
    assertThat(compile(CLASS + code).codesAndLines()).containsExactly("FT802:3");
  }

  @Test
  void attributesOfASetThatIsNotGeneratedAreReported() {
    String code =
        """
        %s
        interface Base {
          @Counted(in = Totals.class, metric = "called") void pay();
          @Metrics(namespace = "shop", subsystem = "totals")
          interface Totals {
            @Counter(help = "Visits of a desk.")
            io.prometheus.metrics.core.datapoints.CounterDataPoint called();
          }
        }
        """;
    assertThat(compile(code.formatted("@Instrumented")).messages()).isEmpty();
    assertThat(
            compile(code.formatted("@Instrumented(namespace = \"shop\", owner = \"desk\")"))
                .messages()
                .get(0))
        .startsWith(
            """
            [FT802] @Instrumented(namespace = "shop", owner = "desk") on "Base" has no effect: all calls are recorded into other metric sets.
                Fix: remove namespace = "shop", owner = "desk"
            """);
  }

  @Test
  void aNameThatIsInheritedIsDeclaredTwice() {
    String code =
        MEASURED
            + "class Base { @Counted(name = \"shop_paid_total\") void pay() {} }\n"
            + MEASURED
            + "class Till extends Base { %s }";
    assertThat(compile(code.formatted("")).messages())
        .singleElement()
        .asString()
        .startsWith(
            """
            [FT115] The name "shop_paid_total" is declared twice: here and at Till, which inherits it.
                Fix: repeat the method in "Till", with another name = "…"
            """);
    assertThat(
            compile(code.formatted("@Counted(name = \"shop_tills_paid_total\") void pay() {}"))
                .messages())
        .isEmpty();
  }

  @Test
  void theOldNameOfACounterIsNotThatOfAHistogram() {
    String code =
        MEASURED
            + "interface Base { %s @RenamedFrom(value = \"shop_paid_total\", until ="
            + " \"2099-01-01\") void pay(); }";
    assertThat(compile(code.formatted("@Counted")).messages()).isEmpty();
    assertThat(compile(code.formatted("@Timed @Counted")).messages())
        .singleElement()
        .asString()
        .startsWith(
            """
            [FT129] The histogram "shop_base_pay_seconds" cannot also be exported as "shop_paid_total": it belongs to the first metric of the method, and the name is that of a counter.
                Fix: remove @RenamedFrom, and export the old name with a recording rule
            """);
  }

  @Test
  void itsFixCompiles() {
    assertThat(compile(CLASS + "class Till extends Base { void pay() {} }").messages().get(0))
        .startsWith(
            "[FT802] @Instrumented on \"Base\" has no effect: calls of its subclass \"Till\" are"
                + " not recorded.\n"
                + "    Fix: add @Instrumented to \"Till\", and repeat the annotations of the"
                + " methods that it overrides\n");
  }
}
