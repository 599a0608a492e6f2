package io.forethought.processor.naming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words that tell of which time a value is, and not in which unit: {@code last_5_minutes}.
 *
 * @param from where they begin
 * @param to behind where they end
 */
public record TimeSpan(int from, int to) {

  private static final Set<String> TIMES =
      Set.of("minute", "minutes", "hour", "hours", "day", "days", "week", "weeks");

  private static final Set<String> BEFORE =
      Set.of("last", "past", "previous", "next", "in", "within", "over", "for", "after", "every");

  /** A number, or one that a method's name joins to the word before: {@code fooIn5Minutes}. */
  private static final Pattern NUMBER =
      Pattern.compile("(" + String.join("|", BEFORE) + ")?[0-9]+");

  /** The first span among the words of a name. */
  static Optional<TimeSpan> in(List<String> words) {
    return IntStream.range(1, words.size())
        .filter(at -> isTime(words, at))
        .mapToObj(at -> new TimeSpan(from(words, at - 1), at + 1))
        .findFirst();
  }

  /** Whether the word at a place is the time of a span. */
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
