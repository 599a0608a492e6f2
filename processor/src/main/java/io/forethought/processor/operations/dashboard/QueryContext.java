package io.forethought.processor.operations.dashboard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Where in a query a reader is: in quotes, in a range, among labels, in an argument. */
final class QueryContext {

  /** What is around a place. */
  enum Around {
    /** Nothing, or parentheses. */
    EXPRESSION,
    /** Single or double quotes, or backticks. */
    STRING,
    /** Brackets: a range or a step. */
    RANGE,
    /** Braces: matchers. */
    MATCHERS,
    /** Parentheses after {@code by}, {@code on} and the like. */
    LABELS
  }

  private static final Set<String> BEFORE_LABELS =
      Set.of("by", "without", "on", "ignoring", "group_left", "group_right");

  private static final char NONE = 0;

  private final Deque<Bracket> brackets = new ArrayDeque<>();
  private final StringBuilder word = new StringBuilder();
  private boolean wordEnded;
  private boolean escaped;
  private boolean afterBackslash;
  private boolean comment;
  private char quote;
  private char last;

  private static final class Bracket {
    private final Around around;
    private final String function;
    private int argument;

    Bracket(Around around, String function) {
      this.around = around;
      this.function = function;
    }
  }

  /** Moves behind a character. */
  void read(char each) {
    if (comment) {
      comment = each != '\n';
    } else if (quote != NONE) {
      readQuoted(each);
    } else if (Character.isWhitespace(each)) {
      wordEnded = true;
    } else if (each == '#') {
      comment = true;
    } else if (isWord(each)) {
      readWord(each);
    } else {
      readSymbol(each);
    }
  }

  private void readQuoted(char each) {
    boolean closing = each == quote && !escaped;
    afterBackslash = each == '\\';
    escaped = each == '\\' && !escaped && quote != '`';
    if (closing) {
      quote = NONE;
      last = each;
    }
  }

  private void readWord(char each) {
    if (wordEnded || !isWord(last)) {
      word.setLength(0);
    }
    wordEnded = false;
    word.append(each);
    last = each;
  }

  private void readSymbol(char each) {
    switch (each) {
      case '"', '\'', '`' -> quote = each;
      case '(' -> {
        boolean labels = BEFORE_LABELS.contains(lastWord());
        brackets.push(new Bracket(labels ? Around.LABELS : Around.EXPRESSION, lastWord()));
      }
      case '{' -> brackets.push(new Bracket(Around.MATCHERS, ""));
      case '[' -> brackets.push(new Bracket(Around.RANGE, ""));
      case ')', '}', ']' -> brackets.pollFirst();
      case ',' -> {
        if (!brackets.isEmpty()) {
          brackets.peek().argument++;
        }
      }
      default -> {}
    }
    wordEnded = true;
    last = each;
  }

  /** What is around this place. */
  Around around() {
    if (quote != NONE) {
      return Around.STRING;
    }
    return brackets.isEmpty() ? Around.EXPRESSION : brackets.peek().around;
  }

  /** The function or the aggregation in whose parentheses this place is; empty if there is none. */
  String function() {
    return brackets.isEmpty() ? "" : brackets.peek().function;
  }

  /** Which argument of the function this is; the first one is 0. */
  int argument() {
    return brackets.isEmpty() ? 0 : brackets.peek().argument;
  }

  /** The last character that is not a space; 0 at the beginning. */
  char last() {
    return last;
  }

  /** The word before this place, if only spaces are between; else empty. */
  String lastWord() {
    return isWord(last) ? word.toString() : "";
  }

  /** Whether an offset follows. */
  boolean isOffset() {
    return word.toString().equals("offset") && (isWord(last) || last == '-' || last == '+');
  }

  /** Whether this place touches a word before it. */
  boolean continuesWord() {
    return isWord(last) && !wordEnded;
  }

  /** Whether this place is after a backslash in quotes, which escapes what follows in a pattern. */
  boolean isEscaped() {
    return afterBackslash;
  }

  /** Whether this place is in a comment. */
  boolean isComment() {
    return comment;
  }

  /** Whether a character can be a part of a name or of a number. */
  static boolean isWord(char each) {
    return each == '_'
        || each == ':'
        || each == '.'
        || (each < 128 && Character.isLetterOrDigit(each));
  }
}
