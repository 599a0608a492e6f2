package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestService.orders;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.Superclass.Obstacle;
import io.forethought.processor.model.methods.UnusableTarget;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link TypeNotDecorableRule}. */
class TypeNotDecorableRuleTest {

  private static final Rule RULE = new TypeNotDecorableRule();

  @Test
  void anInterfaceCanBeDecorated() {
    assertThat(orders().findings(RULE)).isEmpty();
  }

  @Test
  void aClassCanBeExtended() {
    assertThat(orders().extendable(Optional.empty()).findings(RULE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FINAL, it is final, 'remove \"final\", or move the annotations to an interface'",
    "ABSTRACT, it is abstract, move the annotations to an interface or to a subclass",
    "INNER, it is an inner class, make it static",
    "NO_CONSTRUCTOR, a subclass cannot call any of its constructors,"
        + "make a constructor and the types of its parameters visible in the package"
  })
  void theseClassesCannot(Obstacle obstacle, String problem, String fix) {
    assertThat(orders().extendable(Optional.of(obstacle)).findings(RULE))
        .containsExactly(finding(problem, fix));
  }

  @Test
  void aRecordCannot() {
    assertThat(orders().kind(MetricSet.Kind.RECORD).findings(RULE))
        .containsExactly(
            finding(
                "it is a record",
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
                "move the type to a file of its own, or make \"Shop.Orders\" visible in its"
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

  @ParameterizedTest
  @CsvSource({
    "ITSELF, '\"of\" names the type itself', 'remove \"of\"'",
    "NAMED_BY_CLASS, '\"Orders\" is not an interface',"
        + " 'interface Orders extends Parcels, or remove \"of\"'",
    "CLASS, it is not an interface,"
        + " 'declare \"class Orders extends Parcels\" instead, override the measured methods, and"
        + " remove \"of\"'",
    "NO_INTERFACE, it is not an interface,"
        + " 'remove \"of\", declare the methods that you call in \"Orders\", and implement it with"
        + " a class that calls \"Parcels\"'",
    "NOT_EXTENDED, '\"Orders\" does not extend it', interface Orders extends Parcels",
    "RAW, '\"Orders\" extends it without type arguments', interface Orders extends Parcels",
    "SEALED, it is sealed and does not permit the generated class,"
        + " 'add Orders and OrdersMetered to its permits clause, or name another interface'"
  })
  void theseTypesCannotBeNamed(UnusableTarget.Obstacle obstacle, String problem, String fix) {
    UnusableTarget target =
        new UnusableTarget("Parcels", "interface Orders extends Parcels", obstacle, at("of"));

    assertThat(orders().of(target).findings(RULE))
        .containsExactly(Finding.of(Code.TYPE_NOT_DECORABLE, at("of"), "Parcels", problem, fix));
  }

  private static Finding finding(String problem, String fix) {
    return Finding.of(Code.TYPE_NOT_DECORABLE, at("@Instrumented"), "Orders", problem, fix);
  }
}
