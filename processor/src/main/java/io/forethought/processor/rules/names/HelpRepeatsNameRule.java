package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Placeholder;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.EmptyWords;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rejects help texts that only repeat the name. */
final class HelpRepeatsNameRule implements Rule {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(Check.metrics(declarations, HelpRepeatsNameRule::judge));
  }

  private static Stream<Finding> judge(Declared declared) {
    Metric metric = declared.metric();
    String help = metric.help().value();
    if (Placeholder.is(help) || saysMore(help, declared)) {
      return Stream.empty();
    }
    return Stream.of(
        Finding.of(Code.HELP_REPEATS_NAME, metric.help().site(), help.strip(), declared.name()));
  }

  /**
   * Whether the help text has a word that the name lacks, or a different order that shows how the
   * words belong together. "Failed payments." adds to {@code payment_failed}; "Number of failed
   * payments." does not.
   */
  private static boolean saysMore(String help, Declared declared) {
    List<String> known = words(declared.spelled()).toList();
    List<String> said = words(help).toList();
    List<String> telling = said.stream().filter(word -> !EmptyWords.isInHelp(word)).toList();
    boolean isPadded = telling.size() < said.size();
    return !known.containsAll(telling) || (!isPadded && !isInOrder(telling, known));
  }

  private static boolean isInOrder(List<String> words, List<String> order) {
    int at = 0;
    for (String word : words) {
      int next = order.subList(at, order.size()).indexOf(word);
      if (next < 0) {
        return false;
      }
      at += next + 1;
    }
    return true;
  }

  private static Stream<String> words(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .map(HelpRepeatsNameRule::singular);
  }

  private static String singular(String word) {
    boolean plural = word.length() > 2 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
