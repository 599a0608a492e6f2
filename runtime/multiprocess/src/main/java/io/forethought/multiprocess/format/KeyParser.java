package io.forethought.multiprocess.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a key: {@code ["family", "sample", {"label": "value"}, "help"]} in any JSON spelling. */
final class KeyParser {

  private final String text;
  private int at;

  private KeyParser(String text) {
    this.text = text;
  }

  /** Returns the key; null if the text is no key. */
  static @Nullable SampleKey parse(String text, int elements) {
    try {
      return new KeyParser(text).key(elements);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  /** Returns the labels; null if the text has none. */
  static @Nullable LabelSet labels(String text) {
    try {
      KeyParser parser = new KeyParser(text);
      LabelSet labels = parser.labels();
      parser.expectEnd();
      return labels;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private SampleKey key(int elements) {
    expect('[');
    String family = string();
    expect(',');
    String sample = string();
    expect(',');
    LabelSet labels = labels();
    String help = null;
    if (elements == 4) {
      expect(',');
      help = string();
    }
    expect(']');
    expectEnd();
    return new SampleKey(family, sample, labels, help);
  }

  private void expectEnd() {
    skipSpace();
    if (at != text.length()) {
      throw new IllegalArgumentException();
    }
  }

  private LabelSet labels() {
    LabelSet labels = LabelSet.of(Map.of());
    expect('{');
    if (next() == '}') {
      at++;
      return labels;
    }
    while (true) {
      String name = string();
      expect(':');
      labels = labels.with(name, string());
      if (next() == '}') {
        at++;
        return labels;
      }
      expect(',');
    }
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (true) {
      char character = text.charAt(at++);
      if (character == '"') {
        return string.toString();
      }
      if (character < 0x20) {
        throw new IllegalArgumentException();
      }
      string.append(character == '\\' ? escaped() : character);
    }
  }

  private char escaped() {
    char character = text.charAt(at++);
    return switch (character) {
      case '"', '\\', '/' -> character;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'f' -> '\f';
      case 'b' -> '\b';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseUnsignedInt(text, at - 4, at, 16);
      }
      default -> throw new IllegalArgumentException();
    };
  }

  private void expect(char expected) {
    if (next() != expected) {
      throw new IllegalArgumentException();
    }
    at++;
  }

  private char next() {
    skipSpace();
    return text.charAt(at);
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
