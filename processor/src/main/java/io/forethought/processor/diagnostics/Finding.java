package io.forethought.processor.diagnostics;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.Visible;
import java.util.Arrays;
import java.util.List;

/**
 * A rule that was broken at a place.
 *
 * @param code the rule's code
 * @param site where
 * @param arguments what the code's texts have blanks for, in the order of {@link Code#blanks()}
 * @param causes other findings that mend this one when they are mended: if one of them is reported,
 *     and no less severe, this one is not
 */
public record Finding(Code code, Site site, List<String> arguments, List<Finding> causes) {

  /** Copies the lists and refuses a wrong number of arguments. */
  public Finding {
    arguments = List.copyOf(arguments);
    causes = List.copyOf(causes);
    if (arguments.size() != code.blanks().size()) {
      throw new IllegalArgumentException(
          code.id() + " has the blanks " + code.blanks() + ", not " + arguments);
    }
  }

  /** A finding with a cause of its own. */
  public Finding(Code code, Site site, List<String> arguments) {
    this(code, site, arguments, List.of());
  }

  /** The same finding, not to be reported beside others. */
  public Finding causedBy(List<Finding> others) {
    return new Finding(code, site, arguments, others);
  }

  /**
   * The argument that fills a blank of the code's texts.
   *
   * @throws IllegalArgumentException if there is no such blank
   */
  public String argument(String blank) {
    int at = code.blanks().indexOf(blank);
    if (at < 0) {
      throw new IllegalArgumentException(code.id() + " has the blanks " + code.blanks());
    }
    return arguments.get(at);
  }

  /**
   * A finding with its arguments in the order of {@link Code#blanks()}. What a user could not see
   * in them is escaped.
   */
  public static Finding of(Code code, Site site, Object... arguments) {
    return new Finding(
        code, site, Arrays.stream(arguments).map(String::valueOf).map(Visible::text).toList());
  }

  /** The whole text: what is wrong, how to mend it, why it matters. */
  public String text() {
    return "["
        + code.id()
        + "] "
        + code.message(arguments)
        + "\n  Fix: "
        + code.fix(arguments)
        + "\n  Why: "
        + code.why();
  }
}
