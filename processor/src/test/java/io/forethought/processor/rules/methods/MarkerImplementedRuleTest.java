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

/** Tests {@link MarkerImplementedRule}. */
class MarkerImplementedRuleTest {

  private static final Rule RULE = new MarkerImplementedRule();

  @Test
  void theNamedInterfaceCanBeImplemented() {
    assertThat(findings(RULE, implementation(Optional.empty()))).isEmpty();
  }

  @Test
  void theInterfaceThatMarksItsMethodsCannot() {
    assertThat(findings(RULE, implementation(Optional.of(TypeName.of("shop", "Parcels")))))
        .containsExactly(
            Finding.of(Code.MARKER_IMPLEMENTED, at("Post"), "Post", "Parcels", "ParcelService"));
  }

  private static Implementation implementation(Optional<TypeName> marker) {
    return new Implementation(
        TypeName.of("shop", "Post"),
        TypeName.of("parcels", "ParcelService"),
        marker,
        TypeName.of("shop", "ParcelsMetered"),
        true,
        true,
        List.of(),
        at("Post"));
  }
}
