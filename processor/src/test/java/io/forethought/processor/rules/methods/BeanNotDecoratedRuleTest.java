package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.wiring.Container;
import io.forethought.processor.model.wiring.UnusedDeclaration.Kind;
import io.forethought.processor.model.wiring.UnusedDeclaration.Reach;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestService;
import io.forethought.processor.testing.facts.TestWiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link BeanNotDecoratedRule}. */
class BeanNotDecoratedRuleTest {

  private static final Rule RULE = new BeanNotDecoratedRule();
  private static final InstrumentedType ORDERS = TestService.orders().type();

  @Test
  void aDecoratorThatTheProgramNamesIsUsed() {
    assertThat(TestWiring.program().bean(ORDERS, Container.SPRING, "Service").findings(RULE))
        .isEmpty();
  }

  @Test
  void aMeasuredClassIsForAnotherRule() {
    assertThat(
            TestWiring.program()
                .measuredBean(ORDERS, Container.SPRING, "Service")
                .unused("Orders", Kind.CLASS, Reach.MODULE)
                .findings(RULE))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SPRING | Spring | Service | compile with -Aforethought.components=spring, or add components"
            + " = io.forethought.Components.SPRING to @Instrumented",
        "CDI | CDI | Dependent | compile with -Aforethought.components=cdi, or add components"
            + " = io.forethought.Components.CDI to @Instrumented",
        "INJECTION | Dependency injection | Singleton | provide \"Orders\" with a method that"
            + " returns OrdersMetered.of(…)",
        "REST | Jakarta REST | Path | move the annotations to an interface that \"Stored\" calls",
      })
  void aBeanIsReportedAtTheMeasuredInterface(
      Container container, String subject, String annotation, String fix) {
    assertThat(
            TestWiring.program()
                .bean(ORDERS, container, annotation)
                .unused("Orders", Kind.INTERFACE, Reach.CLASS_PATH)
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.BEAN_NOT_DECORATED,
                at("@Instrumented"),
                subject,
                "Stored",
                annotation,
                "OrdersMetered",
                fix));
  }

  @Test
  void severalBeansOfOneInterfaceHaveOneCause() {
    assertThat(
            TestWiring.program()
                .bean(ORDERS, Container.SPRING, "Service")
                .bean(ORDERS, Container.SPRING, "Component")
                .unused("Orders", Kind.INTERFACE, Reach.CLASS_PATH)
                .findings(RULE))
        .hasSize(1);
  }
}
