package io.forethought.processor.checklist.point;

import java.util.List;

/**
 * What is found about a point.
 *
 * @param state whether it is fulfilled
 * @param text what was found, a sentence without a full stop
 * @param fix how to mend it, a sentence without a full stop; empty if it is not missing
 */
public record Outcome(State state, String text, String fix) {

  /** Longer lists are cut. */
  private static final int MOST_ITEMS = 3;

  /** Whether a point is fulfilled. */
  public enum State {
    /** It is. */
    OK("ok"),
    /** It is not. */
    MISSING("missing"),
    /** It cannot be found out. */
    UNKNOWN("cannot tell"),
    /** It is not about this program. */
    INAPPLICABLE("");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** The word for it in messages. */
    public String word() {
      return word;
    }
  }

  /** It is fulfilled. */
  public static Outcome ok(String text) {
    return new Outcome(State.OK, text, "");
  }

  /** It is not fulfilled. */
  public static Outcome missing(String text, String fix) {
    return new Outcome(State.MISSING, text, fix);
  }

  /** It cannot be found out. */
  public static Outcome unknown(String text) {
    return new Outcome(State.UNKNOWN, text, "");
  }

  /** It is not about this program. */
  public static Outcome inapplicable() {
    return new Outcome(State.INAPPLICABLE, "", "");
  }

  /** The first items of a list, and how many more there are. */
  public static String list(List<String> items) {
    int rest = items.size() - MOST_ITEMS;
    return rest <= 0
        ? String.join(", ", items)
        : String.join(", ", items.subList(0, MOST_ITEMS)) + " and " + rest + " more";
  }
}
