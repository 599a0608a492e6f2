package io.forethought.processor.promql.template;

import io.forethought.processor.promql.template.Reads.Kind;
import io.forethought.processor.promql.tree.Place;
import java.util.ArrayList;
import java.util.List;

/** Parses pipelines: commands of which each passes its result to the next one. */
final class PipelineParser {

  private static final int MOST_OF_RANGE = 2;

  private final TemplateTokens tokens;
  private final Reads reads;
  private final OperandParser operands;

  PipelineParser(TemplateTokens tokens, Reads reads) {
    this.tokens = tokens;
    this.reads = reads;
    this.operands = new OperandParser(tokens, reads, this);
  }

  /** An action that prints a value, or sets a variable. */
  void printed(Kind dot, Place left) {
    if (tokens.peekWord().kind() == TemplateToken.Kind.RIGHT) {
      throw TemplateLexer.error(left, "an action is empty");
    }
    int start = tokens.position();
    List<TemplateToken> variables = variables(false);
    tokens.back(start);
    Kind value = parse(dot, false);
    if (variables.isEmpty()) {
      reads.use(value);
    }
  }

  /** A pipeline, up to the end of the action or of the parentheses. */
  Kind parse(Kind dot, boolean range) {
    int start = tokens.position();
    List<TemplateToken> variables = variables(range);
    boolean assigns = !variables.isEmpty() && isAssignment(start);
    if (!assigns) {
      variables.forEach(each -> reads.declare(each.text(), Kind.OTHER));
    }
    Kind value = commands(dot);
    for (TemplateToken variable : variables) {
      Kind kind = range ? Kind.OTHER : value;
      if (assigns) {
        reads.assign(variable, kind);
      } else {
        reads.declare(variable.text(), kind);
      }
    }
    return value;
  }

  private boolean isAssignment(int start) {
    int after = tokens.position();
    tokens.back(start);
    TemplateToken token = tokens.nextWord();
    while (token.kind() == TemplateToken.Kind.VARIABLE
        || token.kind() == TemplateToken.Kind.COMMA) {
      token = tokens.nextWord();
    }
    tokens.back(after);
    return token.kind() == TemplateToken.Kind.ASSIGN;
  }

  /** The variables that are set, with what follows them; none if they are only read. */
  private List<TemplateToken> variables(boolean range) {
    List<TemplateToken> variables = new ArrayList<>();
    int start = tokens.position();
    while (tokens.peekWord().kind() == TemplateToken.Kind.VARIABLE) {
      variables.add(tokens.nextWord());
      TemplateToken next = tokens.nextWord();
      if (next.kind() == TemplateToken.Kind.DECLARE || next.kind() == TemplateToken.Kind.ASSIGN) {
        return variables;
      }
      boolean further =
          next.kind() == TemplateToken.Kind.COMMA && range && variables.size() < MOST_OF_RANGE;
      if (next.kind() == TemplateToken.Kind.COMMA && !further) {
        throw TemplateTokens.unexpected(next);
      }
      if (!further) {
        break;
      }
    }
    tokens.back(start);
    return List.of();
  }

  private Kind commands(Kind dot) {
    Kind value = command(dot, Kind.OTHER, false);
    while (tokens.peekWord().kind() == TemplateToken.Kind.PIPE) {
      tokens.nextWord();
      if (endsCommand(tokens.peekWord())) {
        return value; // Go ignores a last pipe
      }
      value = command(dot, value, true);
    }
    return value;
  }

  private Kind command(Kind dot, Kind piped, boolean later) {
    TemplateToken first = tokens.peekWord();
    if (later && !OperandParser.executes(first)) {
      throw TemplateTokens.unexpected(first);
    }
    boolean condition = first.is("or") || first.is("and") || first.is("not");
    boolean before = reads.testing(condition);
    reads.testing(condition || before);
    List<Operand> all = new ArrayList<>();
    all.add(operands.parse(dot));
    while (tokens.peek().kind() == TemplateToken.Kind.SPACE && !endsCommand(tokens.peekWord())) {
      all.add(operands.parse(dot));
    }
    if (!endsCommand(tokens.peekWord())) {
      throw TemplateTokens.unexpected(tokens.peekWord());
    }
    reads.testing(before);
    if (later) {
      reads.use(piped);
    }
    return result(all);
  }

  private static boolean endsCommand(TemplateToken token) {
    return switch (token.kind()) {
      case PIPE, RIGHT, CLOSE -> true;
      default -> false;
    };
  }

  /** What a command returns: a single operand, or what its function returns. */
  private Kind result(List<Operand> all) {
    if (all.size() == 1) {
      return all.get(0).kind();
    }
    boolean indexed =
        all.size() == 3 && all.get(0).first().is("index") && all.get(1).kind() == Kind.LABELS;
    if (indexed && all.get(2).text().isPresent()) {
      TemplateToken name = all.get(2).first();
      Place place = new Place(name.place().start() + 1, name.place().end() - 1);
      return reads.label(all.get(2).text().orElseThrow(), place);
    }
    TemplateToken last = all.get(1).first();
    if (all.size() == 2
        && all.get(0).first().is("query")
        && last.kind() == TemplateToken.Kind.STRING) {
      reads.query(last);
    }
    all.forEach(operand -> reads.use(operand.kind()));
    return Kind.OTHER;
  }
}
