package io.forethought.processor.promql;

import io.forethought.processor.promql.Token.Kind;
import io.forethought.processor.promql.tree.Place;
import java.util.Locale;
import java.util.Set;

/** Divides a text into tokens, one at a time. What a character means depends on the brackets. */
final class Lexer {

  private static final Set<String> IN_BRACKETS = Set.of("step", "range", "max_of", "min_of");

  private final String text;
  private int at;
  private boolean inBraces;
  private boolean inBrackets;

  /** Whether the brackets already have a number, after which comments are allowed. */
  private boolean hasDuration;

  Lexer(String text) {
    this.text = text;
  }

  /** The next token; at the end of the text always {@link Kind#END}. */
  Token next() {
    skipSpaceAndComments();
    int start = at;
    if (at == text.length()) {
      return new Token(Kind.END, "", new Place(at, at));
    }
    char first = text.charAt(at);
    if (first == '"' || first == '\'' || first == '`') {
      Strings.Decoded decoded = Strings.decode(text, at);
      at = decoded.end();
      return new Token(Kind.STRING, decoded.value(), new Place(start, at));
    }
    if (isLetter(first) || (first == ':' && !inBraces && !inBrackets)) {
      return word();
    }
    if (!inBraces && (isDigit(first) || (first == '.' && isDigit(charAt(at + 1))))) {
      hasDuration = true;
      return number();
    }
    return symbol(first);
  }

  /** Whether the next character that is not a space is a left parenthesis. */
  boolean parenthesisFollows() {
    int next = at;
    while (isSpace(charAt(next))) {
      next++;
    }
    return charAt(next) == '(';
  }

  private void skipSpaceAndComments() {
    while (at < text.length()) {
      char here = text.charAt(at);
      if (here == '#' && (!inBrackets || hasDuration)) {
        skipComment();
      } else if (isSpace(here)) {
        at++;
      } else {
        return;
      }
    }
  }

  private void skipComment() {
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
  }

  private Token word() {
    int start = at;
    boolean colons = !inBraces && !inBrackets;
    boolean digits = !inBrackets;
    while (isLetter(charAt(at))
        || (digits && isDigit(charAt(at)))
        || (colons && charAt(at) == ':')) {
      at++;
    }
    Place place = new Place(start, at);
    String word = place.in(text);
    if (inBrackets && !IN_BRACKETS.contains(word.toLowerCase(Locale.ROOT))) {
      throw new SyntaxException(
          place, "`" + word + "` is not a duration. Write a duration such as `5m`.");
    }
    boolean number = colons && (word.equalsIgnoreCase("inf") || word.equalsIgnoreCase("nan"));
    return new Token(number ? Kind.NUMBER : Kind.WORD, word, place);
  }

  private Token number() {
    int start = at;
    boolean hexadecimal = charAt(at) == '0' && (charAt(at + 1) == 'x' || charAt(at + 1) == 'X');
    while (isLetter(charAt(at))
        || isDigit(charAt(at))
        || charAt(at) == '.'
        || (!hexadecimal && isSignOfExponent(start))) {
      at++;
    }
    Place place = new Place(start, at);
    String written = place.in(text);
    if (Numbers.isNumber(written)) {
      return new Token(Kind.NUMBER, written, place);
    }
    if (Numbers.isDuration(written)) {
      return new Token(Kind.DURATION, written, place);
    }
    throw new SyntaxException(place, Numbers.whyNot(written));
  }

  /** Whether the sign here is that of an exponent, as in {@code 1e-3}. */
  private boolean isSignOfExponent(int start) {
    char here = charAt(at);
    char before = charAt(at - 1);
    return (here == '+' || here == '-')
        && at > start + 1
        && (before == 'e' || before == 'E')
        && text.substring(start, at - 1).chars().noneMatch(Lexer::isLetterOfNumber);
  }

  private static boolean isLetterOfNumber(int character) {
    return character != '_' && isLetter((char) character);
  }

  private Token symbol(char first) {
    int start = at;
    String symbol = text.substring(at, at + length(first, charAt(at + 1)));
    at += symbol.length();
    Place place = new Place(start, at);
    if (!allowed(symbol)) {
      int end = first == '$' ? Symbols.afterVariable(text, start) : at;
      throw new SyntaxException(
          new Place(start, end), Symbols.whyNot(text, start, inBraces, inBrackets));
    }
    switch (symbol) {
      case "{" -> inBraces = true;
      case "}" -> inBraces = false;
      case "[" -> {
        inBrackets = true;
        hasDuration = false;
      }
      case "]" -> inBrackets = false;
      default -> {}
    }
    return new Token(Kind.SYMBOL, symbol, place);
  }

  private int length(char first, char second) {
    boolean two =
        switch (first) {
          case '=' -> (second == '=' && !inBraces) || second == '~';
          case '!' -> second == '=' || second == '~';
          case '<', '>' -> second == '=' || second == '/';
          default -> Character.isHighSurrogate(first) && Character.isLowSurrogate(second);
        };
    return two ? 2 : 1;
  }

  private boolean allowed(String symbol) {
    if (inBraces) {
      return Symbols.IN_BRACES.contains(symbol);
    }
    return inBrackets ? Symbols.IN_BRACKETS.contains(symbol) : Symbols.OUTSIDE.contains(symbol);
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  static boolean isSpace(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
  }

  static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || character == '_';
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
