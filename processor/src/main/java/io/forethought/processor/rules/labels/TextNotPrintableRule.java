package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.Locale;
import java.util.Optional;

/**
 * Rejects characters in help texts and label values that are lost or garbled on {@code /metrics}.
 */
final class TextNotPrintableRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (Declared declared : Declared.all(declarations)) {
      inHelp(declared.metric(), findings);
    }
    for (LabelValues values : LabelValues.all(declarations)) {
      inValues(values, findings);
    }
  }

  private static void inHelp(Metric metric, Findings findings) {
    Sited<String> help = metric.help();
    Optional<Integer> refused = refused(help.value());
    if (refused.isPresent()) {
      String what = "help of \"" + metric.name().value() + "\"";
      findings.add(finding(what, refused.get(), help.site()));
    }
  }

  private static void inValues(LabelValues values, Findings findings) {
    for (LabelValues.Value value : values.values()) {
      Optional<Integer> refused = refused(value.text());
      if (refused.isPresent()) {
        String what = "value " + value.name() + " of the " + values.owner();
        findings.addOnce(finding(what, refused.get(), value.site()));
      }
    }
  }

  private static Finding finding(String what, int character, Site site) {
    return Finding.of(
        Code.TEXT_NOT_PRINTABLE,
        site,
        what,
        (isHalf(character) ? "half a surrogate pair, " : "the control character ")
            + escaped(character),
        isHalf(character)
            ? "write both halves of the pair, or remove it"
            : "remove it; a line break is \\n");
  }

  /** The first such character. Line breaks are escaped, and tabs are harmless. */
  private static Optional<Integer> refused(String text) {
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      if (isLost(character)) {
        return Optional.of(character);
      }
      at += Character.charCount(character);
    }
    return Optional.empty();
  }

  private static boolean isLost(int character) {
    return isHalf(character)
        || (Character.isISOControl(character) && character != '\n' && character != '\t');
  }

  /** Whether it is a surrogate without its other half, which UTF-8 cannot represent. */
  private static boolean isHalf(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  private static String escaped(int character) {
    return String.format(Locale.ROOT, "\\u%04x", character);
  }
}
