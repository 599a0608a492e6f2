package io.forethought.processor.naming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words that name the period that a value covers, and not its unit: {@code last_5_minutes}.
 *
 * @param from the index of the first word
 * @param to the index after the last word
 */
public record TimeSpan(int from, int to) {

  private static final Set<String> TIMES =
      Set.of("minute", "minutes", "hour", "hours", "day", "days", "week", "weeks");

  private static final Set<String> BEFORE =
      Set.of("last", "past", "previous", "next", "in", "within", "over", "for", "after", "every");

  /** A number, alone or joined to the word before it by a method's name: {@code fooIn5Minutes}. */
  private static final Pattern NUMBER =
      Pattern.compile("(" + String.join("|", BEFORE) + ")?[0-9]+");

  /** The first time span among the words of a name. */
  static Optional<TimeSpan> in(List<String> words) {
    return IntStream.range(1, words.size())
        .filter(at -> isTime(words, at))
        .mapToObj(at -> new TimeSpan(from(words, at - 1), at + 1))
        .findFirst();
  }

  /** Whether the word at a position is the time of a span. */
  public static boolean isTime(List<String> words, int at) {
    return at > 0 && TIMES.contains(words.get(at)) && NUMBER.matcher(words.get(at - 1)).matches();
  }

  private static int from(List<String> words, int number) {
    int from = number;
    while (from > 0 && BEFORE.contains(words.get(from - 1))) {
      from--;
    }
    return from;
  }
}
