package io.forethought.processor.diagnostics;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.Visible;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A rule that was broken at a place.
 *
 * @param code the rule's code
 * @param site where
 * @param arguments what the code's texts have blanks for, in the order of {@link Code#blanks()}
 * @param cause another finding that mends this one when it is mended: if it is told, and no less
 *     severe, this one is not
 */
public record Finding(Code code, Site site, List<String> arguments, Optional<Finding> cause) {

  /** Copies the arguments and refuses a wrong number of them. */
  public Finding {
    arguments = List.copyOf(arguments);
    if (arguments.size() != code.blanks().size()) {
      throw new IllegalArgumentException(
          code.id() + " has the blanks " + code.blanks() + ", not " + arguments);
    }
  }

  /** A finding with a cause of its own. */
  public Finding(Code code, Site site, List<String> arguments) {
    this(code, site, arguments, Optional.empty());
  }

  /** The same finding, not to be told beside another one. */
  public Finding causedBy(Finding other) {
    return new Finding(code, site, arguments, Optional.of(other));
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
