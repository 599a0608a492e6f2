package io.forethought.processor.promql.regex;

import java.util.Optional;

/**
 * How often a part is repeated.
 *
 * @param least how often at least
 * @param most how often at most, or {@link Node.Repeat#UNLIMITED}
 */
record Bounds(int least, int most) {

  private static final int TOO_LARGE = 100_000_000;
  private static final int MISSING = -2;

  /** Parses {@code {2}}, {@code {2,}} or {@code {2,3}}; empty if it is something else. */
  static Optional<Bounds> parse(Text text) {
    if (!text.takeIf("{")) {
      return Optional.empty();
    }
    int least = number(text);
    if (least == MISSING) {
      return Optional.empty();
    }
    if (!text.takeIf(",")) {
      return text.takeIf("}") ? Optional.of(new Bounds(least, least)) : Optional.empty();
    }
    if (text.takeIf("}")) {
      return Optional.of(new Bounds(least, Node.Repeat.UNLIMITED));
    }
    int most = number(text);
    return most != MISSING && text.takeIf("}")
        ? Optional.of(new Bounds(least, most))
        : Optional.empty();
  }

  private static int number(Text text) {
    int start = text.position();
    int number = 0;
    while (text.peek() >= '0' && text.peek() <= '9') {
      number = Math.min(TOO_LARGE, number * 10 + text.next() - '0');
    }
    String digits = text.since(start);
    boolean leadingZero = digits.length() > 1 && digits.charAt(0) == '0';
    return digits.isEmpty() || leadingZero ? MISSING : number;
  }

  /** Whether the numbers are in order and not too large. */
  boolean valid(int largest) {
    return least <= largest && most <= largest && (most == Node.Repeat.UNLIMITED || least <= most);
  }
}
