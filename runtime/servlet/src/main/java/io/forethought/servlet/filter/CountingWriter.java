package io.forethought.servlet.filter;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Counts the encoded bytes of characters and lets the container encode them. The count is exact for
 * UTF-8, UTF-16 and single-byte charsets; other charsets are counted as single-byte.
 */
final class CountingWriter extends PrintWriter {

  private final PrintWriter inner;

  CountingWriter(PrintWriter inner, String charset, MeteredResponse response) {
    super(new Counter(inner, ByteCount.of(charset), response));
    this.inner = inner;
  }

  /** Also checks the container's writer, which does not throw exceptions. */
  @Override
  public boolean checkError() {
    return inner.checkError() || super.checkError();
  }

  /** Passes characters on and counts their bytes. */
  private static final class Counter extends Writer {

    private final PrintWriter out;
    private final ByteCount bytes;
    private final MeteredResponse response;

    Counter(PrintWriter out, ByteCount bytes, MeteredResponse response) {
      this.out = out;
      this.bytes = bytes;
      this.response = response;
    }

    @Override
    public void write(int c) {
      out.write(c);
      response.wrote(bytes.of((char) c));
    }

    @Override
    public void write(char[] characters, int from, int length) {
      out.write(characters, from, length);
      long count = 0;
      for (int i = from; i < from + length; i++) {
        count += bytes.of(characters[i]);
      }
      response.wrote(count);
    }

    @Override
    public void write(String text, int from, int length) {
      out.write(text, from, length);
      long count = 0;
      for (int i = from; i < from + length; i++) {
        count += bytes.of(text.charAt(i));
      }
      response.wrote(count);
    }

    @Override
    public void flush() {
      out.flush();
    }

    @Override
    public void close() {
      out.close();
    }
  }

  /** The number of bytes of a character. */
  private enum ByteCount {
    ONE {
      @Override
      int of(char c) {
        return 1;
      }
    },
    UTF_8 {
      @Override
      int of(char c) {
        // Each surrogate counts as two of the four bytes of its character.
        return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      }
    },
    TWO {
      @Override
      int of(char c) {
        return 2;
      }
    };

    abstract int of(char c);

    static ByteCount of(String name) {
      Charset charset;
      try {
        charset = Charset.forName(name);
      } catch (IllegalArgumentException unknown) {
        return ONE;
      }
      if (charset.equals(StandardCharsets.UTF_8)) {
        return UTF_8;
      }
      return charset.name().startsWith("UTF-16") ? TWO : ONE;
    }
  }
}
