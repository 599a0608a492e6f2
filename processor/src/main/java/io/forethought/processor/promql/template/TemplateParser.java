package io.forethought.processor.promql.template;

import io.forethought.processor.promql.template.Reads.Kind;
import io.forethought.processor.promql.tree.Place;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Parses the statements of a template. */
final class TemplateParser {

  private final TemplateTokens tokens;
  private final Reads reads;
  private final PipelineParser pipelines;
  private int loops;

  TemplateParser(List<TemplateToken> tokens, Reads reads) {
    this.tokens = new TemplateTokens(tokens);
    this.reads = reads;
    this.pipelines = new PipelineParser(this.tokens, reads);
  }

  void parse() {
    TemplateToken stop = parseList(Kind.ALERT, true);
    if (stop.kind() != TemplateToken.Kind.END) {
      throw TemplateLexer.error(stop.place(), "`{{ " + stop.text() + " }}` has no beginning");
    }
  }

  /** Parses up to {@code else} or {@code end}, whose word is returned, or up to the end. */
  private TemplateToken parseList(Kind dot, boolean outermost) {
    TemplateToken token = tokens.next();
    while (token.kind() != TemplateToken.Kind.END) {
      if (token.kind() == TemplateToken.Kind.LEFT) {
        TemplateToken word = tokens.peekWord();
        if (word.is("else") || word.is("end")) {
          return tokens.nextWord();
        }
        parseAction(word, token.place(), dot, outermost);
      }
      token = tokens.next();
    }
    return token;
  }

  private void parseAction(TemplateToken word, Place left, Kind dot, boolean outermost) {
    boolean keyword = word.kind() == TemplateToken.Kind.IDENTIFIER;
    switch (keyword ? word.text() : "") {
      case "if", "with", "range" -> parseControl(tokens.nextWord(), dot);
      case "template" -> parseTemplate(dot);
      case "define", "block" -> parseDefinition(dot, outermost);
      case "break", "continue" -> parseBreak();
      default -> {
        pipelines.printed(dot, left);
        tokens.expectRight();
      }
    }
  }

  private void parseBreak() {
    TemplateToken word = tokens.nextWord();
    if (loops == 0) {
      throw TemplateLexer.error(word.place(), "`" + word.text() + "` is not in a `range`");
    }
    tokens.expectRight();
  }

  private void parseControl(TemplateToken word, Kind dot) {
    tokens.enter(word.place());
    reads.open();
    TemplateToken stop = word.is("range") ? parseLoop(dot) : parseCondition(word, dot);
    boolean otherwise = stop.is("else");
    boolean chained = otherwise && !word.is("range") && tokens.peekWord().is(word.text());
    if (chained) {
      parseControl(tokens.nextWord(), dot); // up to the end of both
    } else {
      if (otherwise) {
        tokens.expectRight();
        stop = parseList(dot, false);
      }
      parseEnd(word, stop);
    }
    reads.close();
    tokens.leave();
  }

  private TemplateToken parseCondition(TemplateToken word, Kind dot) {
    boolean before = reads.testing(true);
    Kind value = pipelines.parse(dot, false);
    reads.testing(before);
    tokens.expectRight();
    return parseList(word.is("with") ? value : dot, false);
  }

  private TemplateToken parseLoop(Kind dot) {
    reads.use(pipelines.parse(dot, true));
    tokens.expectRight();
    loops++;
    TemplateToken stop = parseList(Kind.OTHER, false);
    loops--;
    return stop;
  }

  private void parseEnd(TemplateToken word, TemplateToken stop) {
    if (!stop.is("end")) {
      throw TemplateLexer.error(word.place(), "`{{ " + word.text() + " }}` has no `{{ end }}`");
    }
    tokens.expectRight();
  }

  private void parseTemplate(Kind dot) {
    tokens.nextWord();
    tokens.expectString();
    if (tokens.peekWord().kind() != TemplateToken.Kind.RIGHT) {
      reads.use(pipelines.parse(dot, false));
    }
    tokens.expectRight();
  }

  /** Parses a template of its own, which only {@code template} uses, and {@code block}. */
  private void parseDefinition(Kind dot, boolean outermost) {
    TemplateToken word = tokens.nextWord();
    if (word.is("define") && !outermost) {
      throw TemplateLexer.error(word.place(), "`define` is inside another action");
    }
    tokens.enter(word.place());
    tokens.expectString();
    if (word.is("block")) {
      reads.use(pipelines.parse(dot, false));
    }
    tokens.expectRight();
    Deque<Map<String, Kind>> hidden = reads.hide();
    parseEnd(word, parseList(Kind.OTHER, false));
    reads.restore(hidden);
    tokens.leave();
  }
}
