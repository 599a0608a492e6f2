package io.forethought.servlet.filter;

import java.io.IOException;
import java.util.Formattable;
import java.util.Formatter;
import org.jspecify.annotations.Nullable;

/**
 * A format and its arguments as a single argument of the format {@code %s}. So the container
 * formats with its own locale and writes the same parts, and each part can be counted.
 */
final class CountedFormat implements Formattable {

  static final String FORMAT = "%s";

  private final String format;
  private final @Nullable Object @Nullable [] arguments;
  private final CountingWriter counts;

  CountedFormat(String format, @Nullable Object @Nullable [] arguments, CountingWriter counts) {
    this.format = format;
    this.arguments = arguments;
    this.counts = counts;
  }

  // The formatter that formats is the container's.
  @SuppressWarnings("resource")
  @Override
  public void formatTo(Formatter formatter, int flags, int width, int precision) {
    new Formatter(new Counted(formatter.out(), counts), formatter.locale())
        .format(format, arguments);
  }

  /**
   * Passes text on and counts it.
   *
   * @param out receives the text
   * @param counts counts it
   */
  private record Counted(Appendable out, CountingWriter counts) implements Appendable {

    @Override
    public Appendable append(CharSequence text) throws IOException {
      out.append(text);
      counts.wrote(text.toString());
      return this;
    }

    @Override
    public Appendable append(CharSequence text, int from, int to) throws IOException {
      out.append(text, from, to);
      counts.wrote(text.subSequence(from, to).toString());
      return this;
    }

    @Override
    public Appendable append(char c) throws IOException {
      out.append(c);
      counts.wrote(String.valueOf(c));
      return this;
    }
  }
}
