package io.forethought.servlet.filter;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Counts the encoded bytes of characters written to a container's writer. Each method calls the
 * same method of that writer, because containers override any of them, and counts afterwards.
 */
final class CountingWriter extends CountingPrinter {

  private final PrintWriter inner;
  private final EncodedLength encoded;
  private final MeteredResponse response;
  private boolean closed;

  CountingWriter(PrintWriter inner, @Nullable String charset, MeteredResponse response) {
    super(inner, lineEnd(inner));
    this.inner = inner;
    this.encoded = EncodedLength.by(inner, charset);
    this.response = response;
  }

  /** Returns what a container writes at the end of a line: Undertow's choice is its own. */
  private static String lineEnd(PrintWriter writer) {
    return Undertow.isOwn(writer) ? "\r\n" : System.lineSeparator();
  }

  /** Returns whether this counts what is written to a writer. */
  boolean isOf(PrintWriter writer) {
    return inner == writer;
  }

  @Override
  void wrote(String text) {
    wrote(text, 0, text.length());
  }

  private void wrote(CharSequence text, int from, int length) {
    // Containers ignore what is written after the end, even if it makes no sense.
    if (!closed && from >= 0 && length >= 0 && length <= text.length() - from) {
      response.wrote(encoded.of(text, from, length));
    }
  }

  @Override
  void wrote(char @Nullable [] characters, int from, int length) {
    if (characters != null
        && !closed
        && from >= 0
        && length >= 0
        && length <= characters.length - from) {
      response.wrote(encoded.of(characters, from, length));
    }
  }

  @Override
  public void write(int c) {
    inner.write(c);
    if (!closed) {
      response.wrote(encoded.of((char) c));
    }
  }

  @Override
  public void write(char @Nullable [] characters) {
    inner.write(characters);
    wrote(characters, 0, characters == null ? 0 : characters.length);
  }

  @Override
  public void write(char @Nullable [] characters, int from, int length) {
    inner.write(characters, from, length);
    wrote(characters, from, length);
  }

  @Override
  public void write(@Nullable String text) {
    inner.write(text);
    wrote(String.valueOf(text));
  }

  @Override
  public void write(@Nullable String text, int from, int length) {
    inner.write(text, from, length);
    wrote(String.valueOf(text), from, length);
  }

  @Override
  public PrintWriter append(char c) {
    inner.append(c);
    wrote(String.valueOf(c));
    return this;
  }

  @Override
  public PrintWriter append(@Nullable CharSequence text) {
    if (text == null || text instanceof String) {
      inner.append(text);
      wrote(String.valueOf(text));
    } else {
      SaidCharacters said = new SaidCharacters(text);
      inner.append(said);
      wrote(said.text());
    }
    return this;
  }

  @Override
  public PrintWriter append(@Nullable CharSequence text, int from, int to) {
    if (text == null || text instanceof String) {
      inner.append(text, from, to);
      wrote(String.valueOf(text), from, to - from);
    } else {
      SaidCharacters said = new SaidCharacters(text);
      inner.append(said, from, to);
      wrote(said.text());
    }
    return this;
  }

  @Override
  public PrintWriter format(String format, @Nullable Object... arguments) {
    if (format == null) {
      inner.format(format, arguments);
    } else {
      inner.format(CountedFormat.FORMAT, new CountedFormat(format, arguments, this));
    }
    return this;
  }

  @Override
  public PrintWriter format(@Nullable Locale locale, String format, @Nullable Object... arguments) {
    if (format == null) {
      inner.format(locale, format, arguments);
    } else {
      inner.format(locale, CountedFormat.FORMAT, new CountedFormat(format, arguments, this));
    }
    return this;
  }

  @Override
  public PrintWriter printf(String format, @Nullable Object... arguments) {
    if (format == null) {
      inner.printf(format, arguments);
    } else {
      inner.printf(CountedFormat.FORMAT, new CountedFormat(format, arguments, this));
    }
    return this;
  }

  @Override
  public PrintWriter printf(@Nullable Locale locale, String format, @Nullable Object... arguments) {
    if (format == null) {
      inner.printf(locale, format, arguments);
    } else {
      inner.printf(locale, CountedFormat.FORMAT, new CountedFormat(format, arguments, this));
    }
    return this;
  }

  @Override
  public void flush() {
    if (!Undertow.isOwn(inner) || !Undertow.endsForward()) {
      inner.flush();
    }
  }

  @Override
  public boolean checkError() {
    return inner.checkError();
  }

  @Override
  public void close() {
    response.ending();
    inner.close();
    closed = true;
  }
}
