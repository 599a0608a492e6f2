package io.forethought.processor.rules.integrations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Rejects a second {@code @InstrumentHttp}, because it would record requests twice. */
final class InstrumentationRepeatedRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return declarations.instrumentations().stream()
        .skip(1)
        .map(
            http ->
                Finding.of(
                    Code.INSTRUMENTATION_REPEATED,
                    http.site(),
                    declarations.instrumentations().get(0).site().describe()));
  }
}
