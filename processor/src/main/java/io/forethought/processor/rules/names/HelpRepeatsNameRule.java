package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Placeholder;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.EmptyWords;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;
import java.util.ArrayList;
import java.util.List;

/** Rejects help texts that only repeat the name. */
final class HelpRepeatsNameRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    String help = metric.help().value();
    if (!Placeholder.is(help) && !saysMore(help, declared)) {
      findings.add(Code.HELP_REPEATS_NAME, metric.help().site(), help.strip(), declared.name());
    }
  }

  /**
   * Whether the help text has a word that the name lacks, or a different order that shows how the
   * words belong together. "Failed payments." adds to {@code payment_failed}; "Number of failed
   * payments." does not.
   */
  private static boolean saysMore(String help, Declared declared) {
    List<String> known = words(declared.spelled());
    List<String> said = words(help);
    List<String> telling = telling(said);
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

  private static List<String> telling(List<String> words) {
    List<String> telling = new ArrayList<>();
    for (String word : words) {
      if (!EmptyWords.isInHelp(word)) {
        telling.add(word);
      }
    }
    return telling;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Placeholder.words(text)) {
      words.add(singular(word));
    }
    return words;
  }

  private static String singular(String word) {
    boolean plural = word.length() > 2 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
