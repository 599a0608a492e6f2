package io.forethought.processor.promql.template;

import io.forethought.processor.promql.template.TemplateToken.Kind;
import io.forethought.processor.promql.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a template into tokens. */
final class TemplateLexer {

  private static final String LEFT = "{{";
  private static final String RIGHT = "}}";
  private static final String COMMENT = "/*";
  private static final String COMMENT_END = "*/";

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
  private static final Pattern TRIM_LEFT = Pattern.compile("-[ \\t\\r\\n]");
  private static final Pattern TRIM_RIGHT = Pattern.compile("[ \\t\\r\\n]-\\}\\}");
  private static final Pattern NAME = Pattern.compile("[$.]?[\\p{L}\\p{Nd}_]*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(0[xX][0-9a-fA-F_]+|0[bB][01_]+|[0-9][0-9_]*(\\.[0-9]*)?([eE][+-]?[0-9]+)?|\\.[0-9]+)i?");
  private static final Pattern CHARACTER = Pattern.compile("'(\\\\.[^']*|[^'\\\\\\n])'");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\\\n]|\\\\[^\\n])*\"");
  private static final Pattern RAW = Pattern.compile("`[^`]*`");

  private static final Map<Character, Kind> SYMBOLS =
      Map.of('|', Kind.PIPE, ',', Kind.COMMA, '=', Kind.ASSIGN);

  private final String text;
  private final List<TemplateToken> tokens = new ArrayList<>();
  private int at;
  private int depth;

  TemplateLexer(String text) {
    this.text = text;
  }

  /** All tokens, with an end. */
  List<TemplateToken> tokens() {
    while (at < text.length()) {
      int left = text.indexOf(LEFT, at);
      int end = left < 0 ? text.length() : left;
      if (end > at) {
        add(Kind.TEXT, end);
      }
      if (left >= 0) {
        readAction();
      }
    }
    add(Kind.END, at);
    return tokens;
  }

  private void readAction() {
    int start = at;
    int after = at + LEFT.length();
    boolean trims = TRIM_LEFT.matcher(text).region(after, text.length()).lookingAt();
    int inner = trims ? after + 2 : after;
    if (text.startsWith(COMMENT, inner)) {
      skipComment(start, inner);
      return;
    }
    add(Kind.LEFT, trims ? after + 1 : after);
    depth = 0;
    while (!endsAction()) {
      if (at >= text.length()) {
        throw error(new Place(start, start + LEFT.length()), "an action is not closed with `}}`");
      }
      readToken();
    }
  }

  private void skipComment(int start, int inner) {
    int end = text.indexOf(COMMENT_END, inner);
    Place place = new Place(start, inner + COMMENT.length());
    if (end < 0) {
      throw error(place, "a comment is not closed with `*/}}`");
    }
    at = end + COMMENT_END.length();
    if (TRIM_RIGHT.matcher(text).region(at, text.length()).lookingAt()) {
      at += 2;
    }
    if (!text.startsWith(RIGHT, at)) {
      throw error(place, "a comment must end with `*/}}`");
    }
    at += RIGHT.length();
  }

  private boolean endsAction() {
    boolean trims = TRIM_RIGHT.matcher(text).region(at, text.length()).lookingAt();
    if (!trims && !text.startsWith(RIGHT, at)) {
      return false;
    }
    if (depth > 0) {
      throw error(new Place(at, at + 1), "a parenthesis is not closed with `)`");
    }
    add(Kind.RIGHT, at + (trims ? 2 : 0) + RIGHT.length());
    return true;
  }

  private void readToken() {
    char first = text.charAt(at);
    if (" \t\r\n".indexOf(first) >= 0) {
      readSpace();
    } else if (first == '"' || first == '`' || first == '\'') {
      readQuoted(first);
    } else if (text.startsWith(":=", at)) {
      add(Kind.DECLARE, at + 2);
    } else if (first == '(' || first == ')') {
      readParenthesis(first);
    } else if (SYMBOLS.containsKey(first)) {
      add(SYMBOLS.getOrDefault(first, Kind.PIPE), at + 1);
    } else if (isNumber(first)) {
      if (!reads(NUMBER, Kind.NUMBER)) {
        throw unexpected();
      }
      readTerminator();
    } else {
      readName(first);
    }
  }

  private boolean isNumber(char first) {
    boolean digitFollows = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return first == '+'
        || first == '-'
        || (first >= '0' && first <= '9')
        || (first == '.' && digitFollows);
  }

  private void readParenthesis(char parenthesis) {
    depth += parenthesis == '(' ? 1 : -1;
    if (depth < 0) {
      throw error(new Place(at, at + 1), "`)` has no `(`");
    }
    add(parenthesis == '(' ? Kind.OPEN : Kind.CLOSE, at + 1);
  }

  private void readQuoted(char quote) {
    boolean closed =
        quote == '\''
            ? reads(CHARACTER, Kind.NUMBER)
            : reads(quote == '`' ? RAW : QUOTED, Kind.STRING);
    if (!closed) {
      throw error(
          new Place(at, at + 1),
          quote == '\'' ? "strings are in double quotes" : "a string is not closed");
    }
  }

  private void readName(char first) {
    Matcher name = NAME.matcher(text).region(at, text.length());
    int end = name.lookingAt() ? name.end() : at;
    if (end == at) {
      throw unexpected();
    }
    Kind kind = first == '$' ? Kind.VARIABLE : first == '.' ? Kind.FIELD : Kind.IDENTIFIER;
    add(kind == Kind.FIELD && end == at + 1 ? Kind.DOT : kind, end);
    readTerminator();
  }

  /** What must follow a name or a number. */
  private void readTerminator() {
    boolean ends =
        at >= text.length()
            || " \t\r\n.,|:()".indexOf(text.charAt(at)) >= 0
            || text.startsWith(RIGHT, at);
    if (!ends) {
      throw unexpected();
    }
  }

  private void readSpace() {
    Matcher space = SPACE.matcher(text).region(at, text.length());
    int end = space.lookingAt() ? space.end() : at;
    add(Kind.SPACE, text.startsWith("-" + RIGHT, end) ? end - 1 : end); // the end has a space
  }

  private boolean reads(Pattern pattern, Kind kind) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    boolean found = matcher.lookingAt();
    if (found) {
      add(kind, matcher.end());
    }
    return found;
  }

  private void add(Kind kind, int end) {
    tokens.add(new TemplateToken(kind, text.substring(at, end), new Place(at, end)));
    at = end;
  }

  private TemplateException unexpected() {
    int end = text.offsetByCodePoints(at, 1);
    return error(new Place(at, end), "`" + text.substring(at, end) + "` cannot stand here");
  }

  static TemplateException error(Place place, String what) {
    return new TemplateException(new TemplateError(TemplateError.Kind.SYNTAX, place, what));
  }
}
