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

/** Rejects runbooks that are not addresses of pages. */
final class RunbookNotAddressRule implements ModuleRule {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+([/?#]\\S*)?");
  private static final Pattern HOST = Pattern.compile("[\\w-]+(\\.[\\w-]+)+(:\\d+)?(/\\S*)?");
  private static final String EXAMPLE = "https://wiki.example.com/" + Ownership.BLANK;

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (CatalogueEntry entry : module.own()) {
      Sited<String> ofSet = entry.operations().ownership().runbook();
      check(ofSet, findings);
      for (Alert alert : entry.operations().alerts()) {
        if (!alert.runbook().site().equals(ofSet.site())) {
          check(alert.runbook(), findings);
        }
      }
    }
    for (AlertSetting setting : module.settings()) {
      check(setting.runbook(), findings);
    }
  }

  private static void check(Sited<String> runbook, Findings findings) {
    String address = runbook.value();
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      findings.addOnce(Finding.of(Code.RUNBOOK_NOT_ADDRESS, runbook.site(), address, fix(address)));
    }
  }

  private static String fix(String runbook) {
    String address = HOST.matcher(runbook).matches() ? "https://" + runbook : EXAMPLE;
    return "write runbook = \"" + address + "\"";
  }
}
