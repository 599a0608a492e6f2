package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rejects names of alerts and objectives that need quotes. */
final class OperationNameWrongRule implements ModuleRule {

  private static final Pattern VALID = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Alert alert : Operated.alerts(module)) {
      Sited<String> name = alert.name();
      if (isWrong(name)) {
        findings.add(finding(name, "alert", camelCase(name.value()), "PaymentFailureSpike"));
      }
    }
    for (Operated.OfMetric each : Operated.objectives(module)) {
      Sited<String> name = each.objective().name();
      if (isWrong(name)) {
        findings.add(finding(name, "SLO", snakeCase(name.value()), "checkout"));
      }
    }
  }

  private static boolean isWrong(Sited<String> name) {
    return !VALID.matcher(name.value()).matches();
  }

  private static Finding finding(Sited<String> name, String what, String fixed, String example) {
    boolean fits = VALID.matcher(fixed).matches();
    return Finding.of(
        Code.OPERATION_NAME_WRONG,
        name.site(),
        name.value(),
        what,
        name.value().isBlank()
            ? "is empty"
            : "does not consist of letters, digits and underscores, beginning with a letter",
        fits ? "name = \"" + fixed + "\"" : "a name such as name = \"" + example + "\"");
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("[^A-Za-z0-9]+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static String camelCase(String name) {
    return words(name).stream()
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static String snakeCase(String name) {
    return String.join("_", words(name)).toLowerCase(Locale.ROOT);
  }
}
