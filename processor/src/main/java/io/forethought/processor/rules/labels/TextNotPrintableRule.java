package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Site;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Rejects characters in help texts and label values that are lost or garbled on {@code /metrics}.
 */
final class TextNotPrintableRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Stream.concat(
            declarations.metrics().flatMap(TextNotPrintableRule::inHelp),
            LabelValues.all(declarations).flatMap(TextNotPrintableRule::inValues).distinct()));
  }

  private static Stream<Finding> inHelp(Metric metric) {
    return finding(
        () -> "help of \"" + metric.name().value() + "\"",
        metric.help().value(),
        metric.help().site());
  }

  private static Stream<Finding> inValues(LabelValues values) {
    return values.values().stream()
        .flatMap(
            value ->
                finding(
                    () -> "value " + value.name() + " of the " + values.owner(),
                    value.text(),
                    value.site()));
  }

  private static Stream<Finding> finding(Supplier<String> what, String text, Site site) {
    return refused(text)
        .map(
            character ->
                Finding.of(
                    Code.TEXT_NOT_PRINTABLE,
                    site,
                    what.get(),
                    (isHalf(character) ? "half a surrogate pair, " : "the control character ")
                        + escaped(character),
                    isHalf(character)
                        ? "write both halves of the pair, or remove it"
                        : "remove it; a line break is \\n"))
        .stream();
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
