package io.forethought.servlet.filter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes of characters in a charset as an encoder writes them that replaces what it
 * cannot encode. Characters beyond the Basic Multilingual Plane may come in two parts.
 */
final class EncodedLength {

  private static final int BUFFER = 256;

  private final boolean jetty;
  private final boolean utf8;
  private final @Nullable CharsetEncoder encoder;
  private @Nullable ByteBuffer bytes;
  private boolean halfOfPair;
  private char half;

  private EncodedLength(Charset charset, boolean jetty) {
    this.jetty = jetty;
    this.utf8 = charset.equals(UTF_8);
    this.encoder = utf8 || isSingleByte(charset) ? null : encoder(charset);
  }

  private static boolean isSingleByte(Charset charset) {
    return charset.equals(StandardCharsets.ISO_8859_1)
        || !charset.canEncode()
        || charset.newEncoder().maxBytesPerChar() == 1;
  }

  private static CharsetEncoder encoder(Charset charset) {
    return charset
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /** Returns the length in a charset; in the default of HTTP if there is none of this name. */
  static EncodedLength in(@Nullable String name) {
    return in(name, false);
  }

  /**
   * Returns the length as a container's writer encodes: Jetty's writers for UTF-8 and ISO-8859-1
   * encode half of a character, instead of replacing it.
   */
  static EncodedLength by(PrintWriter writer, @Nullable String name) {
    return in(name, Jetty.isOwn(writer));
  }

  private static EncodedLength in(@Nullable String name, boolean jetty) {
    try {
      Charset charset = name == null ? StandardCharsets.ISO_8859_1 : Charset.forName(name);
      boolean own = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(UTF_8);
      return new EncodedLength(charset, jetty && own);
    } catch (IllegalArgumentException unknown) {
      return new EncodedLength(StandardCharsets.ISO_8859_1, jetty);
    }
  }

  /** Returns the number of bytes of the next character. */
  long of(char c) {
    if (encoder != null) {
      return encoded(encoder, CharBuffer.wrap(new char[] {c}));
    }
    if ((c < 0x80 && !halfOfPair) || (jetty && !utf8)) {
      return 1;
    }
    int lone = jetty ? 3 : 1;
    boolean pair = halfOfPair && Character.isLowSurrogate(c);
    long before = halfOfPair && !pair ? lone : 0;
    halfOfPair = Character.isHighSurrogate(c);
    if (halfOfPair) {
      return before;
    }
    if (Character.isSurrogate(c)) {
      return !utf8 ? 1 : pair ? 4 : lone;
    }
    return before + (!utf8 || c < 0x80 ? 1 : c < 0x800 ? 2 : 3);
  }

  /** Returns the number of bytes of the next characters. */
  long of(char[] characters, int from, int length) {
    if (encoder != null) {
      return encoded(encoder, CharBuffer.wrap(characters, from, length));
    }
    long count = 0;
    for (int i = from; i < from + length; i++) {
      count += of(characters[i]);
    }
    return count;
  }

  /** Returns the number of bytes of the next text. */
  long of(String text) {
    return of(text, 0, text.length());
  }

  /** Returns the number of bytes of the next part of a text. */
  long of(CharSequence text, int from, int length) {
    if (encoder != null) {
      return encoded(encoder, CharBuffer.wrap(text, from, from + length));
    }
    long count = 0;
    for (int i = from; i < from + length; i++) {
      count += of(text.charAt(i));
    }
    return count;
  }

  private long encoded(CharsetEncoder with, CharBuffer characters) {
    ByteBuffer out = bytes;
    if (out == null) {
      out = ByteBuffer.allocate(BUFFER);
      bytes = out;
    }
    CharBuffer in = characters;
    if (halfOfPair) {
      in = CharBuffer.allocate(characters.remaining() + 1).put(half).put(characters).flip();
      halfOfPair = false;
    }
    long count = 0;
    boolean more = true;
    while (more) {
      more = with.encode(in, out, false).isOverflow();
      count += out.position();
      out.clear();
    }
    if (in.hasRemaining()) {
      halfOfPair = true;
      half = in.get();
    }
    return count;
  }
}
