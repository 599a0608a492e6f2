package io.forethought.processor.operations.document;

import io.forethought.processor.operations.document.Node.Entry;
import io.forethought.processor.operations.document.Node.Mapping;
import io.forethought.processor.operations.document.Node.Scalar;
import io.forethought.processor.operations.document.Node.Sequence;
import io.forethought.processor.operations.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON. Of keys that are repeated, the last one counts, as in a browser. */
final class JsonReader {

  private static final Pattern LITERAL =
      Pattern.compile("true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");

  private static final char NONE = 0;

  private final Text text;
  private final String source;
  private final Matcher literal;
  private int at;

  private JsonReader(Text text) {
    this.text = text;
    this.source = text.value();
    this.literal = LITERAL.matcher(source);
  }

  /**
   * The document of a text.
   *
   * @throws UnreadableException if it is not JSON
   */
  static Node read(Text text) throws UnreadableException {
    JsonReader reader = new JsonReader(text);
    Node node = reader.value(0);
    reader.skipSpace();
    if (reader.at < reader.source.length()) {
      throw reader.expected("the end of the file");
    }
    return node;
  }

  private Node value(int level) throws UnreadableException {
    skipSpace();
    if (level > YamlReader.MOST_NESTED) {
      throw new UnreadableException(text.site(at), "it is nested too deeply", "remove levels");
    }
    return switch (next()) {
      case '{' -> mapping(level);
      case '[' -> sequence(level);
      case '"' -> new Scalar(string(), false);
      default -> literal();
    };
  }

  private Mapping mapping(int level) throws UnreadableException {
    int start = at++;
    List<Entry> entries = new ArrayList<>();
    for (boolean more = !ends('}'); more; more = continues('}')) {
      skipSpace();
      if (next() != '"') {
        throw expected("a key in double quotes");
      }
      Text key = string();
      skipSpace();
      if (next() != ':') {
        throw expected("\":\"");
      }
      at++;
      entries.add(new Entry(key, value(level + 1)));
    }
    return new Mapping(text.site(start), entries);
  }

  private Sequence sequence(int level) throws UnreadableException {
    int start = at++;
    List<Node> items = new ArrayList<>();
    for (boolean more = !ends(']'); more; more = continues(']')) {
      items.add(value(level + 1));
    }
    return new Sequence(text.site(start), items);
  }

  /** Whether there is nothing more before a bracket, which is skipped. */
  private boolean ends(char bracket) {
    skipSpace();
    boolean ends = next() == bracket;
    at += ends ? 1 : 0;
    return ends;
  }

  private boolean continues(char bracket) throws UnreadableException {
    if (ends(bracket)) {
      return false;
    }
    if (next() != ',') {
      throw expected("\",\" or \"" + bracket + "\"");
    }
    at++;
    return true;
  }

  private Text string() throws UnreadableException {
    int start = at++;
    boolean escapes = false;
    while (at < source.length() && source.charAt(at) != '"') {
      char each = source.charAt(at);
      if (each == '\n' || each == '\r') {
        break;
      }
      escapes |= each == '\\';
      at += each == '\\' ? escape() : 1;
    }
    if (next() != '"') {
      throw expected("the closing quote of a string");
    }
    at++;
    return escapes
        ? FlowScalar.quoted(source, start, at).in(text, at - 1)
        : text.part(start + 1, at - 1);
  }

  /** The length of an escape. */
  private int escape() throws UnreadableException {
    int end = Math.min(source.length(), at + 6);
    if (source.substring(at, end).matches("(?s)\\\\u[0-9A-Fa-f]{4}")) {
      return 6;
    }
    if (at + 1 < end && "\"\\/bfnrt".indexOf(source.charAt(at + 1)) >= 0) {
      return 2;
    }
    throw expected("an escape such as \\n or \\u20ac");
  }

  private Scalar literal() throws UnreadableException {
    if (!literal.region(at, source.length()).lookingAt()) {
      throw expected("a value");
    }
    int start = at;
    at = literal.end();
    return new Scalar(text.part(start, at), true);
  }

  private char next() {
    return at < source.length() ? source.charAt(at) : NONE;
  }

  private void skipSpace() {
    while (at < source.length() && " \t\r\n".indexOf(source.charAt(at)) >= 0) {
      at++;
    }
  }

  private UnreadableException expected(String what) {
    return new UnreadableException(
        text.site(at), "it is not JSON, because " + what + " is missing here", "correct the file");
  }
}
