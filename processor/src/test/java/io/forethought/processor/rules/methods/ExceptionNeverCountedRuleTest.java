package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestService.metric;
import static io.forethought.processor.testing.facts.TestService.orders;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.MethodMetric.Exceptional;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.rules.common.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests {@link ExceptionNeverCountedRule}. */
class ExceptionNeverCountedRuleTest {

  private static final Rule RULE = new ExceptionNeverCountedRule();

  private static final TypeName IO = TypeName.of("java.io", "IOException");
  private static final TypeName FILE = TypeName.of("java.nio.file", "NoSuchFileException");

  @Test
  void theSubclassComesFirst() {
    assertThat(
            orders()
                .with(
                    "take",
                    metric(
                        Kind.EXCEPTIONS,
                        "@CountExceptions",
                        new Exceptional(FILE, Optional.empty(), true, at("1")),
                        new Exceptional(IO, Optional.empty(), true, at("2"))))
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void aSubclassAfterItsSuperclassIsAnError() {
    assertThat(
            orders()
                .with(
                    "take",
                    metric(
                        Kind.EXCEPTIONS,
                        "@CountExceptions",
                        new Exceptional(IO, Optional.empty(), true, at("1")),
                        new Exceptional(FILE, Optional.of(IO), true, at("2"))))
                .findings(RULE))
        .containsExactly(
            Finding.of(
                Code.EXCEPTION_NEVER_COUNTED,
                at("2"),
                "NoSuchFileException",
                "it is a \"IOException\", which is listed before it",
                "list \"NoSuchFileException\" first"));
  }
}
