package io.forethought.processor.renaming;

import io.forethought.processor.operations.source.QueryText;
import io.forethought.processor.operations.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the queries in a template of Prometheus: {@code {{ query "up" }}}, {@code {{ "up" | query
 * }}}, and formats of {@code printf} whose result is a query.
 */
final class TemplateQueries {

  private static final String BEGIN = "{{";
  private static final String END = "}}";
  private static final Pattern TOKEN =
      Pattern.compile(
          "/\\*.*?\\*/|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|`[^`]*+`|[\\w.$]+|\\}\\}|\\S",
          Pattern.DOTALL);

  private static final String QUERY = "query";
  private static final String PRINTF = "printf";
  private static final String PIPE = "|";

  private final Text template;
  private final List<QueryText> queries = new ArrayList<>();

  private TemplateQueries(Text template) {
    this.template = template;
  }

  /** The queries, in their order. */
  static List<QueryText> in(Text template) {
    TemplateQueries found = new TemplateQueries(template);
    int begin = template.value().indexOf(BEGIN);
    while (begin >= 0) {
      int end = found.read(begin + BEGIN.length());
      begin = template.value().indexOf(BEGIN, end);
    }
    return found.queries;
  }

  /**
   * A token of an action.
   *
   * @param text as it is written
   * @param start where it begins
   */
  private record Token(String text, int start) {

    boolean isString() {
      return text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '`');
    }
  }

  /** Reads an action. Returns where it ends. */
  private int read(int start) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(template.value()).region(start, template.value().length());
    int end = start;
    while (token.find() && !token.group().equals(END)) {
      tokens.add(new Token(token.group(), token.start()));
      end = token.end();
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean format = is(tokens, i - 1, PRINTF);
      if (tokens.get(i).isString() && isQuery(tokens, i, format)) {
        add(tokens.get(i), format);
      }
    }
    return end;
  }

  private static boolean isQuery(List<Token> tokens, int at, boolean format) {
    int before = format ? at - 2 : at - 1;
    before -= is(tokens, before, "(") ? 1 : 0;
    if (is(tokens, before, QUERY)) {
      return true;
    }
    int after = at + 1;
    while (format && after < tokens.size() && !is(tokens, after, PIPE)) {
      after++;
    }
    return is(tokens, after, PIPE) && is(tokens, after + 1, QUERY);
  }

  private static boolean is(List<Token> tokens, int at, String text) {
    return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(text);
  }

  private void add(Token token, boolean format) {
    int start = token.start() + 1;
    int end = token.start() + token.text().length() - 1;
    Text text = template.part(start, end);
    boolean escapes = token.text().startsWith("\"") && text.value().contains("\\");
    Text unescaped = escapes ? GoEscapes.read(text) : text;
    queries.add(format ? Format.query(unescaped) : QueryText.of(unescaped));
  }
}
