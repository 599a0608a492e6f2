package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.naming.NamePrefix;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.Optional;

/** Requires a namespace of one word. */
final class NamespaceSeveralWordsRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    for (NamePrefix prefix : NamePrefix.all(declarations)) {
      if (refuses(prefix)) {
        findings.add(Code.NAMESPACE_SEVERAL_WORDS, prefix.site(), prefix.text(), fix(prefix));
      }
    }
  }

  private static boolean refuses(NamePrefix prefix) {
    return prefix.attribute().equals(NamePrefix.NAMESPACE) && prefix.words().size() > 1;
  }

  private static String fix(NamePrefix prefix) {
    boolean namesStay =
        prefix.hasSubsystem()
            && prefix.isCorrect()
            && prefix.words().stream().noneMatch(word -> Character.isDigit(word.charAt(0)));
    Optional<String> joined = prefix.joined();
    return namesStay
        ? prefix.fix() + " (all names stay the same)" + joined.map(one -> "; or " + one).orElse("")
        : joined.orElseGet(prefix::fix);
  }
}
