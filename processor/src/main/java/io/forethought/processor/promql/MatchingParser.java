package io.forethought.processor.promql;

import io.forethought.processor.promql.Token.Kind;
import io.forethought.processor.promql.tree.Matching;
import io.forethought.processor.promql.tree.Matching.Group;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.Place;
import java.util.List;
import java.util.Optional;

/** Parses the modifiers of a binary operator that match series. */
final class MatchingParser {

  private static final String LEFT = "fill_left";
  private static final String RIGHT = "fill_right";

  private final Tokens tokens;
  private final LabelsParser labels;

  MatchingParser(Tokens tokens) {
    this.tokens = tokens;
    this.labels = new LabelsParser(tokens);
  }

  /** Parses what follows an operator and {@code bool}. */
  Matching parse(Place operator) {
    Token first = tokens.current();
    if (first.kind() != Kind.WORD) {
      return Matching.byAllLabels(operator);
    }
    boolean on = first.isWord("on");
    List<Name> matched = List.of();
    Group group = Group.NONE;
    List<Name> include = List.of();
    if (on || first.isWord("ignoring")) {
      tokens.take();
      matched = labels.parse(Keywords.lowerCase(first));
      group = group(tokens.current());
      if (group != Group.NONE) {
        Token keyword = tokens.take();
        include = tokens.current().is("(") ? labels.parse(Keywords.lowerCase(keyword)) : List.of();
      }
    }
    reject(on || first.isWord("ignoring"));
    Fill fill = fill();
    boolean modified = !first.equals(tokens.current());
    return new Matching(
        on,
        matched,
        group,
        include,
        fill.left(),
        fill.right(),
        modified ? tokens.since(first.place()) : operator);
  }

  private static Group group(Token token) {
    if (token.isWord("group_left")) {
      return Group.LEFT;
    }
    return token.isWord("group_right") ? Group.RIGHT : Group.NONE;
  }

  /** Rejects modifiers that are repeated or in the wrong order. */
  private void reject(boolean matched) {
    Token token = tokens.current();
    if (!matched && group(token) != Group.NONE) {
      throw tokens.unexpected("Write `on (…)` or `ignoring (…)` before it.");
    }
    if (matched && (token.isWord("on") || token.isWord("ignoring"))) {
      throw tokens.unexpected("An operator has only one `on` or `ignoring`.");
    }
    if (matched && token.isWord("bool")) {
      throw tokens.unexpected("Write `bool` directly after the operator.");
    }
  }

  /** The values of series that a side does not have. */
  private record Fill(Optional<Double> left, Optional<Double> right) {}

  private Fill fill() {
    Token first = tokens.current();
    boolean both = first.isWord("fill");
    boolean left = first.isWord(LEFT);
    if (!(both || left || first.isWord(RIGHT)) || !tokens.parenthesisFollows()) {
      return new Fill(Optional.empty(), Optional.empty());
    }
    tokens.require(Construct.FILL.at(first.place()));
    Optional<Double> value = Optional.of(value());
    if (both) {
      return new Fill(value, value);
    }
    boolean other = tokens.current().isWord(left ? RIGHT : LEFT) && tokens.parenthesisFollows();
    Optional<Double> second = other ? Optional.of(value()) : Optional.empty();
    return left ? new Fill(value, second) : new Fill(second, value);
  }

  private double value() {
    String keyword = tokens.take().text();
    tokens.expect("(", "Write the value of `" + keyword + "` in parentheses.");
    boolean minus = tokens.current().is("-");
    if (minus || tokens.current().is("+")) {
      tokens.take();
    }
    Token number = tokens.current();
    if (number.kind() != Kind.NUMBER && number.kind() != Kind.DURATION) {
      throw tokens.unexpected("Write a number such as `0`.");
    }
    tokens.take();
    double value = ExpressionParser.literal(tokens, number).value();
    tokens.expect(")", "Close the parenthesis.");
    return minus ? -value : value;
  }
}
