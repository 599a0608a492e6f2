package io.forethought.processor.promql;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Random mistakes in expressions: tokens and characters that are removed, added or swapped. */
final class Mistakes {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"[^\"]*\"|'[^']*'|[\\w:]+|\\[[^\\]]*]|[=!<>]=|=~|!~|\\s+|.", Pattern.DOTALL);

  private static final List<String> TOKENS =
      List.of(
          "sum",
          "rate",
          "topk",
          "count_values",
          "label_replace",
          "time()",
          "vector(1)",
          "scalar",
          "x",
          "a:b",
          "{a=\"b\"}",
          "[5m]",
          "[5m:]",
          "[1h:1m]",
          "offset 5m",
          "@ 5",
          "@ start()",
          "bool",
          "on(a)",
          "ignoring (b)",
          "group_left(a)",
          "group_right",
          "by (a)",
          "without (b)",
          "and",
          "or",
          "unless",
          "atan2",
          "+",
          "-",
          "*",
          "/",
          "^",
          "%",
          "==",
          "<",
          "=",
          "=~",
          "!~",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "1",
          "0x1f",
          "089",
          "5m",
          "1h5d",
          "Inf",
          "nan",
          "\"s\"",
          "'t'",
          "`u`",
          "'\\q'",
          "\"(?=a)\"",
          "`a**`",
          "`[b-a]`",
          "\"\"",
          "__name__",
          "#");

  private static final String CHARACTERS = "ab05_:.,()[]{}\"'`=~!<>+-*/%^@# \n\\$|é";

  private final Random random;

  Mistakes(Random random) {
    this.random = random;
  }

  /** The text with one to three mistakes, which can leave it valid. */
  String in(String text) {
    String mistaken = text;
    for (int count = 1 + (random.nextInt(3) / 2); count > 0; count--) {
      mistaken = random.nextInt(3) == 0 ? character(mistaken) : token(mistaken);
    }
    return mistaken;
  }

  private String character(String text) {
    int at = random.nextInt(text.length() + 1);
    String added = CHARACTERS.charAt(random.nextInt(CHARACTERS.length())) + "";
    int end = Math.min(text.length(), at + 1);
    boolean pair = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    if (pair || (at < text.length() && Character.isSurrogate(text.charAt(at)))) {
      return text;
    }
    return text.substring(0, at)
        + (random.nextInt(3) == 0 ? "" : added)
        + text.substring(random.nextBoolean() ? at : end);
  }

  private String token(String text) {
    List<String> tokens =
        TOKEN.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
    int at = random.nextInt(Math.max(1, tokens.size()));
    String added = TOKENS.get(random.nextInt(TOKENS.size()));
    if (tokens.isEmpty()) {
      return added;
    }
    switch (random.nextInt(4)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.set(at, added);
      case 2 -> tokens.add(at, added);
      default -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
    }
    return String.join("", tokens);
  }
}
