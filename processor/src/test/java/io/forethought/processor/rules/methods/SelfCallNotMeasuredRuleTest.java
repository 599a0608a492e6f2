package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestService.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.Implementation;
import io.forethought.processor.model.methods.Implementation.SelfCall;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests {@link SelfCallNotMeasuredRule}. */
class SelfCallNotMeasuredRuleTest {

  private static final Rule RULE = new SelfCallNotMeasuredRule();
  private static final TypeName ORDERS = TypeName.of("shop", "Orders");
  private static final TypeName STORED = TypeName.of("shop", "Stored");

  @Test
  void otherCallsAreMeasured() {
    assertThat(findings(RULE, implementation(STORED))).isEmpty();
  }

  @Test
  void aCallOfAnImplementationOnItselfIsNot() {
    assertThat(findings(RULE, implementation(STORED, new SelfCall("all", "take", at("all")))))
        .containsExactly(
            finding(
                "call it on a \"Orders\" that is passed in, measure the class \"Stored\" instead of"
                    + " the interface, or add @Suppress(value = \"FT811\", reason = \"…\") to"
                    + " \"all\""));
  }

  @Test
  void norIsOneOfADefaultMethod() {
    assertThat(findings(RULE, implementation(ORDERS, new SelfCall("all", "take", at("all")))))
        .containsExactly(
            finding(
                "call it on a \"Orders\" that is passed in, or add @Suppress(value = \"FT811\","
                    + " reason = \"…\") to \"all\""));
  }

  private static Implementation implementation(TypeName type, SelfCall... calls) {
    return new Implementation(
        type,
        ORDERS,
        Optional.empty(),
        TypeName.of("shop", "OrdersMetered"),
        !type.equals(ORDERS),
        true,
        List.of(calls),
        at("Stored"));
  }

  private static Finding finding(String fix) {
    return Finding.of(Code.SELF_CALL_NOT_MEASURED, at("all"), "all", "take", "OrdersMetered", fix);
  }
}
