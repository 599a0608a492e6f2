package io.forethought.processor.naming;

import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word of a name that is one typo away from a unit or suffix: one letter is added, missing or
 * wrong, or two letters are swapped.
 *
 * @param word as written in the name
 * @param meant the intended word
 */
public record Misspelling(String word, String meant) {

  /** Words that are one letter away from a unit or suffix but mean something else. */
  private static final Set<String> ORDINARY =
      Set.of(
          // total, bucket, count, info
          "tonal",
          "totals",
          "becket",
          "bucked",
          "bucker",
          "buckets",
          "tucket",
          "cont",
          "counts",
          "county",
          "court",
          "fount",
          "gcount",
          "mount",
          "inf",
          "infos",
          "into",
          // seconds, bytes, minutes
          "second",
          "bates",
          "bites",
          "byes",
          "byres",
          "byte",
          "bytea",
          "minuets",
          "minuses",
          "minute",
          "minuted",
          "minuter",
          "minutest",
          // meters, metres, grams
          "deters",
          "maters",
          "meteors",
          "meter",
          "metes",
          "miters",
          "peters",
          "meres",
          "metre",
          "metros",
          "crams",
          "drams",
          "grabs",
          "grads",
          "gram",
          "gramps",
          "grans",
          "grass",
          "grays",
          "prams",
          "rams",
          "trams",
          // joules, volts, amperes, kelvin, ratio, percent
          "boules",
          "joule",
          "jules",
          "bolts",
          "colts",
          "dolts",
          "jolts",
          "molts",
          "voles",
          "vols",
          "volt",
          "volta",
          "volte",
          "ampere",
          "kelvins",
          "kevin",
          "melvin",
          "patio",
          "radio",
          "ration",
          "ratios",
          "percents",
          "percept",
          // units with prefixes
          "microbic",
          "microcyte",
          "microcytes",
          "nanobot",
          "nanobots",
          "megabats");

  /** The misspelled words of a name as written, with or without unit and suffix. */
  public static List<Misspelling> in(List<String> words, MetricType type) {
    List<Misspelling> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<Misspelling> slip = at(words, at, type);
      if (slip.isPresent()) {
        found.add(slip.get());
      }
    }
    return found;
  }

  /** The words with all misspellings corrected. */
  static List<String> corrected(List<String> words, MetricType type) {
    List<String> corrected = new ArrayList<>(words);
    for (int at = 0; at < words.size(); at++) {
      int place = at;
      at(words, at, type).ifPresent(slip -> corrected.set(place, slip.meant()));
    }
    return corrected;
  }

  /** Whether the last word is misspelled. */
  public static boolean isLast(List<String> words, MetricType type) {
    return !words.isEmpty() && at(words, words.size() - 1, type).isPresent();
  }

  private static Optional<Misspelling> at(List<String> words, int at, MetricType type) {
    String word = words.get(at);
    if (isTotals(words, at, type)) {
      return Optional.of(new Misspelling(word, "total"));
    }
    if (ORDINARY.contains(word) || UnitWord.isKnown(word) || isNumbered(word)) {
      return Optional.empty();
    }
    for (String meant : MeantWords.at(words.size() - at, type)) {
      if (isSlip(word, meant)) {
        return Optional.of(new Misspelling(word, meant));
      }
    }
    return Optional.empty();
  }

  /** Whether a word ends in a number that distinguishes it from others, as in {@code total2}. */
  private static boolean isNumbered(String word) {
    return Character.isDigit(word.charAt(word.length() - 1));
  }

  /** Whether a word is the {@code totals} of a counter that should end in {@code total}. */
  private static boolean isTotals(List<String> words, int at, MetricType type) {
    return type == MetricType.COUNTER && at == words.size() - 1 && words.get(at).equals("totals");
  }

  /** Whether one typo turns one word into the other. */
  private static boolean isSlip(String word, String meant) {
    if (Math.abs(word.length() - meant.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(word.length(), meant.length());
    while (start < shorter && word.charAt(start) == meant.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && fromEnd(word, end) == fromEnd(meant, end)) {
      end++;
    }
    String here = word.substring(start, word.length() - end);
    String there = meant.substring(start, meant.length() - end);
    boolean oneLetter = here.length() <= 1 && there.length() <= 1 && !here.equals(there);
    return oneLetter || isSwapped(here, there);
  }

  private static char fromEnd(String word, int at) {
    return word.charAt(word.length() - 1 - at);
  }

  private static boolean isSwapped(String here, String there) {
    return here.length() == 2 && new StringBuilder(here).reverse().toString().equals(there);
  }
}
