package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestService.orders;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link TypeNotDecorableRule}. */
class TypeNotDecorableRuleTest {

  private static final Rule RULE = new TypeNotDecorableRule();

  @Test
  void anInterfaceCanBeDecorated() {
    assertThat(orders().findings(RULE)).isEmpty();
  }

  @Test
  void aClassCannot() {
    assertThat(orders().kind(MetricSet.Kind.CLASS).findings(RULE))
        .containsExactly(
            finding(
                "it is a class",
                "declare the methods in an interface, and move the annotations there"));
  }

  @Test
  void aHiddenInterfaceCannot() {
    Hidden hidden =
        new Hidden(
            new TypeName("shop", List.of("Shop", "Orders")), Hidden.Reason.PRIVATE, at("Orders"));

    assertThat(orders().in(hidden).findings(RULE))
        .containsExactly(
            finding(
                "a generated class cannot name \"Shop.Orders\"",
                "move the interface to a file of its own, or make \"Shop.Orders\" visible in its"
                    + " package"));
  }

  @Test
  void aSealedInterfaceMustPermitTheDecorator() {
    assertThat(orders().sealed().findings(RULE))
        .containsExactly(
            finding(
                "it is sealed and does not permit the generated class",
                "add OrdersMetered to its permits clause"));
  }

  private static Finding finding(String problem, String fix) {
    return Finding.of(Code.TYPE_NOT_DECORABLE, at("@Instrumented"), "Orders", problem, fix);
  }
}
