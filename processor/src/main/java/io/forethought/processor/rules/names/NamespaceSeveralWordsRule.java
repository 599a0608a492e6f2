package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires a namespace of one word. */
final class NamespaceSeveralWordsRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return NamePrefix.all(declarations)
        .filter(NamespaceSeveralWordsRule::refuses)
        .map(
            prefix ->
                Finding.of(
                    Code.NAMESPACE_SEVERAL_WORDS, prefix.site(), prefix.text(), fix(prefix)));
  }

  /** Whether a prefix violates this rule, and none of its words is rejected by another rule. */
  private static boolean refuses(NamePrefix prefix) {
    return prefix.attribute().equals(NamePrefix.NAMESPACE)
        && prefix.words().size() > 1
        && prefix.isCorrect();
  }

  private static String fix(NamePrefix prefix) {
    String joined =
        NamePrefix.NAMESPACE + " = \"" + String.join("", prefix.words()).replace("_", "") + "\"";
    boolean namesStay =
        prefix.words().stream().noneMatch(word -> Character.isDigit(word.charAt(0)));
    return namesStay ? prefix.fix() + " (all names stay the same); or " + joined : joined;
  }
}
