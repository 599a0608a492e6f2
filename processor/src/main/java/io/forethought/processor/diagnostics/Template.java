package io.forethought.processor.diagnostics;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with named blanks: {@code The counter "{name}" does not end in "_total".} */
record Template(String text) {

  private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z]+)}");

  /** The names of the blanks, each once, in the order of the text. */
  List<String> blanks() {
    return BLANK.matcher(text).results().map(blank -> blank.group(1)).distinct().toList();
  }

  /** The text with its blanks filled. */
  String fill(List<String> names, List<String> arguments) {
    return BLANK
        .matcher(text)
        .replaceAll(blank -> Matcher.quoteReplacement(argument(blank, names, arguments)));
  }

  private static String argument(MatchResult blank, List<String> names, List<String> arguments) {
    return arguments.get(names.indexOf(blank.group(1)));
  }
}
