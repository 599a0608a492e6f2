package io.forethought.processor.promql;

import io.forethought.processor.promql.Token.Kind;
import io.forethought.processor.promql.tree.Availability;
import io.forethought.processor.promql.tree.Place;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a text, one after another, and what the parsers of its parts find out. */
final class Tokens {

  /** How deeply the parts of a query can be nested. */
  static final int MOST_NESTED = 150;

  /** How many levels the tree of a query can have, such as one for each {@code or} in a row. */
  static final int MOST_LEVELS = 500;

  private final Lexer lexer;
  private final List<SyntaxError> errors = new ArrayList<>();
  private final List<Requirement> requirements = new ArrayList<>();
  private Token current;
  private int end;
  private int nested;
  private int levels;

  Tokens(String text) {
    this.lexer = new Lexer(text);
    this.current = new Token(Kind.END, "", new Place(0, 0));
  }

  /** Reads the first token. */
  void begin() {
    current = lexer.next();
  }

  /** The token that comes next. */
  Token current() {
    return current;
  }

  /** Returns the current token, and moves to the next one. */
  Token take() {
    Token taken = current;
    end = taken.place().end();
    current = lexer.next();
    return taken;
  }

  /** Takes the current token if it is a symbol. */
  boolean takeIf(String symbol) {
    boolean found = current.is(symbol);
    if (found) {
      take();
    }
    return found;
  }

  /** Takes a symbol, or ends with a message that describes what is expected. */
  Token expect(String symbol, String expected) {
    if (!current.is(symbol)) {
      throw unexpected(expected);
    }
    return take();
  }

  /** Whether a left parenthesis follows the current token. */
  boolean parenthesisFollows() {
    return lexer.parenthesisFollows();
  }

  /** The place from a start to the end of the token taken last. */
  Place since(Place start) {
    return new Place(start.start(), end);
  }

  /** The error that the current token is not what is expected. */
  SyntaxException unexpected(String expected) {
    return new SyntaxException(current.place(), current.unexpected() + " " + expected);
  }

  /** The error that a bracket is not closed, or else that the current token is not expected. */
  SyntaxException unclosed(Token left, String expected) {
    return current.kind() == Kind.END
        ? new SyntaxException(left.place(), "`" + left.text() + "` is not closed.")
        : unexpected(expected);
  }

  /** Enters a nested part; {@link #leave()} follows. */
  void enter() {
    if (++nested > MOST_NESTED) {
      throw new SyntaxException(
          current.place(),
          "The query is nested too deeply. It can have " + MOST_NESTED + " nested parts.");
    }
  }

  /** Leaves a nested part. */
  void leave() {
    nested--;
  }

  /** The levels of the tree of the expression that was parsed last. */
  int levels() {
    return levels;
  }

  /** Sets the levels of an expression that has parts, from the largest number of its parts. */
  void above(int parts) {
    levels = parts + 1;
    if (levels > MOST_LEVELS) {
      throw new SyntaxException(
          new Place(end, end),
          "The query has too many parts in a row. Its tree can have " + MOST_LEVELS + " levels.");
    }
  }

  /** Adds an error after which parsing continues. */
  void error(Place place, String message) {
    errors.add(new SyntaxError(place, message));
  }

  /** Adds what not every version has. */
  void require(Requirement requirement) {
    requirements.add(requirement);
  }

  /** Adds a function or an operator, unless every version has it. */
  void require(String what, Availability availability, Place place) {
    if (!availability.equals(Availability.ALWAYS)) {
      require(new Requirement("`" + what + "`", availability, place));
    }
  }

  List<SyntaxError> errors() {
    return errors;
  }

  List<Requirement> requirements() {
    return requirements;
  }
}
