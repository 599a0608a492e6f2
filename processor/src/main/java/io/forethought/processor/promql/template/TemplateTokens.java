package io.forethought.processor.promql.template;

import io.forethought.processor.promql.template.TemplateToken.Kind;
import io.forethought.processor.promql.tree.Place;
import java.util.List;

/** The tokens of a template, with a position. */
final class TemplateTokens {

  /** Deeper templates are rejected, so that a parser cannot run out of memory. */
  private static final int DEEPEST = 100;

  private final List<TemplateToken> tokens;
  private int at;
  private int depth;

  TemplateTokens(List<TemplateToken> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  TemplateToken peek() {
    return tokens.get(at);
  }

  TemplateToken next() {
    TemplateToken token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  /** The next token that is not a space. */
  TemplateToken peekWord() {
    int ahead = at;
    while (tokens.get(ahead).kind() == Kind.SPACE) {
      ahead++;
    }
    return tokens.get(ahead);
  }

  TemplateToken nextWord() {
    while (peek().kind() == Kind.SPACE) {
      at++;
    }
    return next();
  }

  int position() {
    return at;
  }

  void back(int position) {
    at = position;
  }

  void expectRight() {
    TemplateToken token = nextWord();
    if (token.kind() != Kind.RIGHT) {
      throw unexpected(token);
    }
  }

  void expectString() {
    TemplateToken token = nextWord();
    if (token.kind() != Kind.STRING) {
      throw unexpected(token);
    }
  }

  void enter(Place place) {
    depth++;
    if (depth > DEEPEST) {
      throw TemplateLexer.error(place, "the template is nested too deeply");
    }
  }

  void leave() {
    depth--;
  }

  static TemplateException unexpected(TemplateToken token) {
    return TemplateLexer.error(
        token.place(),
        token.kind() == Kind.RIGHT || token.kind() == Kind.END
            ? "something is missing before `}}`"
            : "`" + token.text() + "` cannot stand here");
  }
}
