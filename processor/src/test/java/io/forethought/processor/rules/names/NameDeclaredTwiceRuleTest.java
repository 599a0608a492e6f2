package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link NameDeclaredTwiceRule}. */
class NameDeclaredTwiceRuleTest {

  private static final NameDeclaredTwiceRule RULE = new NameDeclaredTwiceRule();

  @Test
  void sameNameIsAnErrorAtTheLaterOne() {
    assertThat(findings(RULE, gauge("pending"), gauge("waiting").named("shop_orders_pending")))
        .containsExactly(
            Finding.of(
                Code.NAME_DECLARED_TWICE,
                at("waiting.name"),
                "shop_orders_pending",
                "pending",
                "rename one of the two methods, or set the name of one: name = \"…\""));
  }

  @Test
  void setsAndTypesShareOneSpaceOfNames() {
    assertThat(
            module(set(gauge("pending")), set("Other", histogram("a").named("shop_orders_pending")))
                .findings(RULE))
        .extracting(Finding::site)
        .containsExactly(at("a.name"));
  }

  @Test
  void everyLaterOneIsTold() {
    assertThat(findings(RULE, gauge("a").named("x"), gauge("b").named("x"), gauge("c").named("x")))
        .extracting(Finding::site, finding -> finding.arguments().get(1))
        .containsExactly(tuple(at("b.name"), "a"), tuple(at("c.name"), "a"));
  }

  @Test
  void sameFamilyOfOneTypeIsTheSameName() {
    assertThat(
            findings(RULE, counter("a").named("shop_paid_total"), counter("b").named("shop_paid")))
        .extracting(Finding::site)
        .containsExactly(at("b.name"));
  }

  @Test
  void inheritedMethodWithTheSameNameIsAnError() {
    assertThat(module(set(gauge("pending")), set("Other", gauge("pending"))).findings(RULE))
        .containsExactly(
            Finding.of(
                Code.NAME_DECLARED_TWICE,
                at("pending"),
                "shop_orders_pending",
                "Other, which inherits it",
                "give \"Other\" its own namespace or subsystem"));
  }

  @Test
  void setThatInheritsIsNamedInAnyOrder() {
    for (String heir : List.of("Apes", "Zoos")) {
      assertThat(
              module(
                      set("Birds", gauge("Birds.pending").named("shop_pending")),
                      set(heir, gauge("Birds.pending").named("shop_pending")))
                  .findings(RULE))
          .extracting(finding -> finding.arguments().get(1))
          .containsExactly(heir + ", which inherits it");
    }
  }

  @Test
  void overloadsAreTwoMethodsOfOneSet() {
    assertThat(findings(RULE, gauge("pending"), gauge("pending")))
        .containsExactly(
            Finding.of(
                Code.NAME_DECLARED_TWICE,
                at("pending"),
                "shop_orders_pending",
                "pending",
                "rename one of the two methods, or set the name of one: name = \"…\""));
  }

  @Test
  void differentNamesAreFine() {
    assertThat(findings(RULE, gauge("pending"), gauge("open"), counter("open"))).isEmpty();
  }

  @Test
  void oldNamesAreNamesToo() {
    assertThat(
            module(
                    set(gauge("pending").renamedFrom("shop_waiting")),
                    set("Other", gauge("a").named("shop_waiting")))
                .findings(RULE))
        .extracting(Finding::site, finding -> finding.arguments().get(0))
        .containsExactly(tuple(at("a.name"), "shop_waiting"));
  }

  @Test
  void oldNameThatIsTakenIsTheOneThatIsReported() {
    assertThat(
            module(
                    set(gauge("a").named("shop_waiting"), counter("b").named("shop_paid_total")),
                    set(
                        "Other",
                        gauge("c").named("shop_zones").renamedFrom("shop_waiting"),
                        counter("sent").renamedFrom("shop_paid")))
                .findings(RULE))
        .extracting(Finding::site, finding -> finding.arguments().get(0))
        .containsExactly(
            tuple(at("b.name"), "shop_paid_total"), tuple(at("c.name"), "shop_waiting"));
  }

  @Test
  void namesAreComparedAsTheyAreExported() {
    assertThat(
            findings(
                RULE,
                counter("a").named("shop_sold_total"),
                counter("b").named("shop.sold_total"),
                counter("c").named("shop-sold"),
                gauge("d").named("shop:open"),
                gauge("e").named("shop_open"),
                gauge("f").named("größe"),
                gauge("g").named("gr__e")))
        .extracting(finding -> finding.argument("name") + " at " + finding.site().describe())
        .containsExactly(
            "shop_sold_total at b.name", "shop_sold_total at c.name", "gr__e at g.name");
  }
}
