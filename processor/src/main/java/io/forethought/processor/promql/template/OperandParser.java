package io.forethought.processor.promql.template;

import io.forethought.processor.promql.template.Reads.Kind;
import java.util.Optional;
import java.util.Set;

/** Parses operands: values, variables with fields, functions, and pipelines in parentheses. */
final class OperandParser {

  private static final Set<String> CONSTANTS = Set.of("true", "false", "nil");
  private static final Set<String> KEYWORDS =
      Set.of("block", "define", "else", "end", "if", "range", "template", "with");

  private final TemplateTokens tokens;
  private final Reads reads;
  private final PipelineParser pipelines;

  OperandParser(TemplateTokens tokens, Reads reads, PipelineParser pipelines) {
    this.tokens = tokens;
    this.reads = reads;
    this.pipelines = pipelines;
  }

  /** Whether an operand can get the result of another command. */
  static boolean executes(TemplateToken first) {
    return switch (first.kind()) {
      case STRING, NUMBER, DOT -> false;
      case IDENTIFIER -> !CONSTANTS.contains(first.text());
      default -> true;
    };
  }

  Operand parse(Kind dot) {
    TemplateToken first = tokens.nextWord();
    Kind kind = term(first, dot);
    boolean constant = !executes(first);
    TemplateToken last = first;
    while (tokens.peek().kind() == TemplateToken.Kind.FIELD) {
      if (constant) {
        throw TemplateTokens.unexpected(tokens.peek());
      }
      last = tokens.next();
      kind = reads.field(kind, last);
    }
    if (kind == Kind.VALUE) {
      reads.useValue(first.place().to(last.place()));
    }
    return new Operand(first, kind, text(first));
  }

  private static Optional<String> text(TemplateToken token) {
    String text = token.text();
    return token.kind() == TemplateToken.Kind.STRING && text.indexOf('\\') < 0
        ? Optional.of(text.substring(1, text.length() - 1))
        : Optional.empty();
  }

  private Kind term(TemplateToken first, Kind dot) {
    return switch (first.kind()) {
      case DOT -> dot;
      case FIELD -> reads.field(dot, first);
      case VARIABLE -> reads.variable(first);
      case STRING, NUMBER -> Kind.OTHER;
      case IDENTIFIER -> function(first);
      case OPEN -> enclosed(first, dot);
      default -> throw TemplateTokens.unexpected(first);
    };
  }

  private static Kind function(TemplateToken name) {
    if (KEYWORDS.contains(name.text())) {
      throw TemplateTokens.unexpected(name);
    }
    if (!CONSTANTS.contains(name.text()) && !TemplateFunctions.has(name.text())) {
      throw new TemplateException(
          new TemplateError(TemplateError.Kind.FUNCTION, name.place(), name.text()));
    }
    return Kind.OTHER;
  }

  private Kind enclosed(TemplateToken open, Kind dot) {
    tokens.enter(open.place());
    Kind kind = pipelines.parse(dot, false);
    TemplateToken close = tokens.nextWord();
    if (close.kind() != TemplateToken.Kind.CLOSE) {
      throw TemplateTokens.unexpected(close);
    }
    tokens.leave();
    return kind;
  }
}
