package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.wiring.Container;
import io.forethought.processor.model.wiring.UnusedDeclaration.Kind;
import io.forethought.processor.model.wiring.UnusedDeclaration.Reach;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestService;
import io.forethought.processor.testing.facts.TestWiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link DeclarationUnusedRule}. */
class DeclarationUnusedRuleTest {

  private static final Rule RULE = new DeclarationUnusedRule();

  @Test
  void aProgramThatUsesEverythingIsFine() {
    assertThat(TestWiring.program().findings(RULE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SET | Orders | its metrics are never exposed | call Forethought.metrics(Orders.class) where"
            + " you record",
        "SET_WITH_SOURCES | Orders | its metrics are never exposed | call"
            + " OrdersImpl.register(registry, sources)",
        "INTERFACE | OrdersMetered | calls of \"Orders\" are never recorded | pass on"
            + " OrdersMetered.of(…) instead of the implementation",
        "CLASS | OrdersMetered | calls of \"Orders\" are never recorded | create objects with"
            + " OrdersMetered.of(…)",
      })
  void whatNothingNamesIsReported(Kind kind, String type, String effect, String fix) {
    assertThat(TestWiring.program().unused("Orders", kind, Reach.CLASS_PATH).findings(RULE))
        .containsExactly(
            Finding.of(
                Code.DECLARATION_UNUSED,
                at("Orders"),
                type,
                effect,
                fix
                    + "; if another module uses it, add @Suppress(value = \"FT820\", reason ="
                    + " \"…\")"));
  }

  @ParameterizedTest
  @CsvSource({"MODULE, 1", "CLASS_PATH, 0", "EXPORTED, 0"})
  void aLibraryHasDeclarationsForOthers(Reach reach, int findings) {
    assertThat(TestWiring.program().library().unused("Orders", Kind.SET, reach).findings(RULE))
        .hasSize(findings);
  }

  @Test
  void anExportedPackageIsForOthers() {
    assertThat(TestWiring.program().unused("Orders", Kind.SET, Reach.EXPORTED).findings(RULE))
        .isEmpty();
  }

  @Test
  void aBeanIsReportedByAnotherRule() {
    assertThat(
            TestWiring.program()
                .bean(TestService.orders().type(), Container.SPRING, "Service")
                .unused("Orders", Kind.INTERFACE, Reach.CLASS_PATH)
                .findings(RULE))
        .isEmpty();
  }
}
