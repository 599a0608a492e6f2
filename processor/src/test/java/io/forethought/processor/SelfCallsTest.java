package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which calls of an object on itself are found. */
@Tag("once")
class SelfCallsTest {

  private static final String SERVICE =
      """
      package shop;

      import io.forethought.*;

      @Instrumented(namespace = "shop")
      interface Till { @Counted void pay(); }
      class Desk implements Till { public void pay() {} }
      """;

  private static CompilerRun compile(String code) {
    CompilerRun run = CompilerCall.javac().source("shop.Till", SERVICE + code).run();
    assertThat(run.foreignMessages()).isEmpty();
    return run;
  }

  private static String implementation(String code) {
    return "class Stored implements Till { public void pay() {} %s }".formatted(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void all() { Stored.this.pay(); }",
        "void all() { ((Till) this).pay(); }",
        "void all() { (this).pay(); }",
        "void all() { Runnable later = ((Till) this)::pay; }",
        "void all() { Runnable later = new Runnable() { public void run() { Stored.this.pay(); } };"
            + " }",
        "class Inner { void run() { Stored.this.pay(); } }",
        "{ pay(); }",
        "Stored() { pay(); }",
      })
  void theseAreCallsOfTheObject(String code) {
    assertThat(compile(implementation(code)).codesAndLines()).containsExactly("FT811:8");
  }

  @Test
  void aCallOfAnotherMethodOfTheSuperclassIsOne() {
    assertThat(compile("class Stored extends Desk { void all() { super.pay(); } }").codesAndLines())
        .containsExactly("FT811:8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void all(Stored other) { (other).pay(); ((Till) other).pay(); }",
        "class Inner { void pay() {} void run() { pay(); this.pay(); Inner.this.pay(); } }",
        "static { new Desk().pay(); }",
      })
  void theseAreNot(String code) {
    assertThat(compile(implementation(code)).messages()).isEmpty();
  }

  @Test
  void anOverridingMethodCallsTheOneOfItsSuperclass() {
    assertThat(
            compile("class Stored extends Desk { @Override public void pay() { super.pay(); } }")
                .messages())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Stored() { pay(); }", "{ pay(); }"})
  void codeWithoutANameIsThatOfTheClass(String code) {
    assertThat(compile(implementation(code)).messages().get(0))
        .startsWith("[FT811] \"Stored\" calls \"pay\" on its own object")
        .contains("reason = \"…\") to \"Stored\"");
  }
}
