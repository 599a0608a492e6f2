package io.forethought.processor.promql;

import io.forethought.processor.promql.Token.Kind;
import io.forethought.processor.promql.tree.Name;
import java.util.ArrayList;
import java.util.List;

/** Parses lists of labels: {@code (job, instance)}. */
final class LabelsParser {

  private final Tokens tokens;

  LabelsParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Parses a list with its parentheses, after a keyword. */
  List<Name> parse(String keyword) {
    Token left = tokens.expect("(", "Write the labels of `" + keyword + "` in parentheses.");
    List<Name> labels = new ArrayList<>();
    while (!tokens.current().is(")")) {
      labels.add(label(left));
      if (!tokens.takeIf(",") && !tokens.current().is(")")) {
        throw tokens.unclosed(left, "Write `,` before the next label, or close the parenthesis.");
      }
    }
    tokens.take();
    return labels;
  }

  private Name label(Token left) {
    Token token = tokens.current();
    boolean quoted = token.kind() == Kind.STRING;
    if (!quoted && (token.kind() != Kind.WORD || !Keywords.isLabel(token))) {
      throw tokens.unclosed(left, "Write the name of a label.");
    }
    tokens.take();
    if (quoted) {
      tokens.require(Construct.QUOTED_NAME.at(token.place()));
      check(token);
    } else if (token.text().indexOf(':') >= 0) {
      tokens.require(Construct.COLON_IN_LABEL.at(token.place()));
    }
    return new Name(token.text(), token.place());
  }

  private void check(Token token) {
    boolean valid =
        token.text().codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    if (token.text().isEmpty() || !valid) {
      tokens.error(
          token.place(),
          token.text().isEmpty()
              ? "The name of a label is empty."
              : "The name of the label is not valid UTF-8.");
    }
  }
}
