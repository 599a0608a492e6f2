package io.forethought.processor.rules.integrations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.naming.Listing;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rejects several {@code @InstrumentHttp}, because they would record requests twice. Each of them
 * has a finding, in the order of their names and not of the sources; the compiler leaves out the
 * first that is not suppressed.
 */
final class InstrumentationRepeatedRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    List<Instrumentation> all =
        declarations.instrumentations().stream()
            .sorted(Comparator.comparing(http -> http.type().qualified()))
            .toList();
    findings.addAll(all.size() < 2 ? Stream.empty() : all.stream().map(http -> finding(http, all)));
  }

  private static Finding finding(Instrumentation http, List<Instrumentation> all) {
    return Finding.of(
        Code.INSTRUMENTATION_REPEATED,
        http.site(),
        Listing.of(
            all.stream()
                .map(other -> other.type().qualified())
                .filter(other -> !other.equals(http.type().qualified()))));
  }
}
