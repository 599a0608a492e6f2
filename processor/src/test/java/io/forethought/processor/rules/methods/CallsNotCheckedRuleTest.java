package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestService.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.Implementation;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests {@link CallsNotCheckedRule}. */
class CallsNotCheckedRuleTest {

  private static final Rule RULE = new CallsNotCheckedRule();

  @Test
  void nothingIsReportedIfTheCodeIsThere() {
    assertThat(findings(RULE, implementation("Stored", true))).isEmpty();
  }

  @Test
  void theFirstImplementationIsReported() {
    assertThat(findings(RULE, implementation("Cached", false), implementation("Stored", false)))
        .containsExactly(Finding.of(Code.CALLS_NOT_CHECKED, at("Cached"), "Cached"));
  }

  private static Implementation implementation(String name, boolean isRead) {
    return new Implementation(
        TypeName.of("shop", name),
        TypeName.of("shop", "Orders"),
        Optional.empty(),
        TypeName.of("shop", "OrdersMetered"),
        true,
        isRead,
        List.of(),
        at(name));
  }
}
