package io.forethought.processor.diagnostics;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.Visible;
import java.util.Arrays;
import java.util.List;

/**
 * A violation of a rule at a place in the sources.
 *
 * @param code the rule's code
 * @param site where
 * @param arguments the values for the blanks of the code's texts, in the order of {@link
 *     Code#blanks()}
 * @param causes other findings whose fixes also fix this one: if one of them is reported, and is at
 *     least as severe, this one is not reported
 * @param context what the place belongs to, such as an alert; empty if the place shows it
 */
public record Finding(
    Code code, Site site, List<String> arguments, List<Finding> causes, String context) {

  /** Copies the lists and checks the number of arguments. */
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
    this(code, site, arguments, List.of(), "");
  }

  /** The same finding, which is not reported together with one of its causes. */
  public Finding causedBy(List<Finding> others) {
    return new Finding(code, site, arguments, others, context);
  }

  /** The same finding with what its place belongs to, such as {@code the alert "OrdersFail"}. */
  public Finding in(String owner) {
    return new Finding(code, site, arguments, causes, owner);
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
   * A finding with its arguments in the order of {@link Code#blanks()}. Invisible characters in
   * them are escaped.
   */
  public static Finding of(Code code, Site site, Object... arguments) {
    return new Finding(
        code, site, Arrays.stream(arguments).map(String::valueOf).map(Visible::text).toList());
  }

  /** How to fix it. */
  public String fix() {
    return code.fix(arguments);
  }

  /** The whole text: what is wrong, what it belongs to, how to fix it, why it matters. */
  public String text() {
    return textWithImport("");
  }

  /**
   * The whole text.
   *
   * @param needed the imports that the fix needs, as text; empty if there are none
   */
  public String textWithImport(String needed) {
    return "["
        + code.id()
        + "] "
        + code.message(arguments)
        + (context.isEmpty() ? "" : "\n  In: " + context)
        + "\n  Fix: "
        + fix()
        + (needed.isEmpty() ? "" : "; import " + needed)
        + "\n  Why: "
        + code.why();
  }
}
