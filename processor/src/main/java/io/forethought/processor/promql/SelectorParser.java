package io.forethought.processor.promql;

import io.forethought.processor.promql.Token.Kind;
import io.forethought.processor.promql.regex.Regex;
import io.forethought.processor.promql.regex.RegexException;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.Modifiers;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.Place;
import io.forethought.processor.promql.tree.StringLiteral;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses the name of a metric and matchers in braces. */
final class SelectorParser {

  private static final Map<String, Matcher.Kind> KINDS =
      Stream.of(Matcher.Kind.values())
          .collect(Collectors.toUnmodifiableMap(Matcher.Kind::text, Function.identity()));

  private static final String EXPECTED =
      "Write a matcher such as `job=\"api\"`, or close the braces.";

  private final Tokens tokens;

  SelectorParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Parses a selector after its name, up to its modifiers. */
  VectorSelector named(Token word) {
    if (!Keywords.isMetric(word)) {
      throw new SyntaxException(
          word.place(),
          "`" + word.text() + "` is a keyword, and cannot be the name of a metric here.");
    }
    return selector(word.place(), Optional.of(new Name(word.text(), word.place())));
  }

  /** Parses a selector that has no name before its braces. */
  VectorSelector braces() {
    return selector(tokens.current().place(), Optional.empty());
  }

  private VectorSelector selector(Place start, Optional<Name> name) {
    List<Matcher> matchers = tokens.current().is("{") ? matchers() : List.of();
    tokens.above(0);
    return new VectorSelector(name, matchers, Modifiers.NONE, tokens.since(start));
  }

  private List<Matcher> matchers() {
    List<Matcher> matchers = new ArrayList<>();
    Token left = tokens.take();
    while (!tokens.current().is("}")) {
      matchers.add(matcher(left));
      if (!tokens.takeIf(",") && !tokens.current().is("}")) {
        throw tokens.unclosed(left, "Write `,` before the next matcher, or close the braces.");
      }
    }
    tokens.take();
    return matchers;
  }

  private Matcher matcher(Token left) {
    Token label = tokens.current();
    if (label.kind() != Kind.WORD && label.kind() != Kind.STRING) {
      throw tokens.unclosed(left, EXPECTED);
    }
    tokens.take();
    if (label.kind() == Kind.STRING) {
      tokens.require(Construct.QUOTED_NAME.at(label.place()));
      if (tokens.current().is(",") || tokens.current().is("}")) {
        return metric(label);
      }
    }
    Matcher.Kind kind = KINDS.get(tokens.current().text());
    if (kind == null || tokens.current().kind() != Kind.SYMBOL) {
      throw tokens.unexpected("Write `=`, `!=`, `=~` or `!~` after the label.");
    }
    Place operator = tokens.take().place();
    if (tokens.current().kind() != Kind.STRING) {
      throw tokens.unexpected("Write the value in quotes, such as `job=\"api\"`.");
    }
    Token value = tokens.take();
    if (kind.regular()) {
      check(value);
    }
    return new Matcher(
        new Name(label.text(), label.place()),
        kind,
        operator,
        new StringLiteral(value.text(), value.place()));
  }

  /** The matcher for the name of a metric in quotes. */
  private static Matcher metric(Token name) {
    return new Matcher(
        new Name(Name.OF_METRIC, name.place()),
        Matcher.Kind.EQUAL,
        name.place(),
        new StringLiteral(name.text(), name.place()));
  }

  private void check(Token value) {
    try {
      if (Regex.of(value.text()).recent()) {
        tokens.require(Construct.RECENT_REGEX.at(value.place()));
      }
    } catch (RegexException invalid) {
      tokens.error(
          value.place(),
          "The regular expression `" + value.text() + "` is not valid: " + invalid.getMessage());
    }
  }
}
