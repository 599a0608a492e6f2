package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.Ownership;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rejects runbooks that are not addresses of pages. */
final class RunbookNotAddressRule implements ModuleRule {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+([/?#]\\S*)?");
  private static final Pattern HOST = Pattern.compile("[\\w-]+(\\.[\\w-]+)+(:\\d+)?(/\\S*)?");
  private static final String EXAMPLE = "https://wiki.example.com/" + Ownership.BLANK;

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    findings.addAll(
        Stream.concat(
                module.own().stream().flatMap(RunbookNotAddressRule::written),
                module.settings().stream().map(AlertSetting::runbook))
            .filter(runbook -> !runbook.value().isEmpty())
            .filter(runbook -> !ADDRESS.matcher(runbook.value()).matches())
            .map(
                runbook ->
                    Finding.of(
                        Code.RUNBOOK_NOT_ADDRESS,
                        runbook.site(),
                        runbook.value(),
                        fix(runbook.value())))
            .distinct());
  }

  /** The runbook of the set, and those that alerts do not have from it. */
  private static Stream<Sited<String>> written(CatalogueEntry entry) {
    Sited<String> ofSet = entry.operations().ownership().runbook();
    return Stream.concat(
        Stream.of(ofSet),
        entry.operations().alerts().stream()
            .map(Alert::runbook)
            .filter(runbook -> !runbook.site().equals(ofSet.site())));
  }

  private static String fix(String runbook) {
    String address = HOST.matcher(runbook).matches() ? "https://" + runbook : EXAMPLE;
    return "write runbook = \"" + address + "\"";
  }
}
