package io.forethought.servlet.filter;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** The methods of a counting writer that print a value. */
abstract class CountingPrinter extends PrintWriter {

  private final PrintWriter inner;
  private final String lineEnd;

  /**
   * Creates the writer.
   *
   * @param inner the container's writer
   * @param lineEnd what that writer writes at the end of a line
   */
  CountingPrinter(PrintWriter inner, String lineEnd) {
    super(inner);
    this.inner = inner;
    this.lineEnd = lineEnd;
  }

  /** Counts a text that was written. */
  abstract void wrote(String text);

  /** Counts characters that were written. */
  abstract void wrote(char @Nullable [] characters, int from, int length);

  private void wroteLine(String text) {
    wrote(text);
    wrote(lineEnd);
  }

  @Override
  public void print(boolean value) {
    inner.print(value);
    wrote(String.valueOf(value));
  }

  @Override
  public void print(char value) {
    inner.print(value);
    wrote(String.valueOf(value));
  }

  @Override
  public void print(int value) {
    inner.print(value);
    wrote(String.valueOf(value));
  }

  @Override
  public void print(long value) {
    inner.print(value);
    wrote(String.valueOf(value));
  }

  @Override
  public void print(float value) {
    inner.print(value);
    wrote(String.valueOf(value));
  }

  @Override
  public void print(double value) {
    inner.print(value);
    wrote(String.valueOf(value));
  }

  @Override
  public void print(char @Nullable [] value) {
    inner.print(value);
    wrote(value, 0, value == null ? 0 : value.length);
  }

  @Override
  public void print(@Nullable String value) {
    inner.print(value);
    wrote(String.valueOf(value));
  }

  @Override
  public void print(@Nullable Object value) {
    Said said = new Said(value);
    inner.print(value == null ? null : said);
    wrote(said.text());
  }

  @Override
  public void println() {
    inner.println();
    wrote(lineEnd);
  }

  @Override
  public void println(boolean value) {
    inner.println(value);
    wroteLine(String.valueOf(value));
  }

  @Override
  public void println(char value) {
    inner.println(value);
    wroteLine(String.valueOf(value));
  }

  @Override
  public void println(int value) {
    inner.println(value);
    wroteLine(String.valueOf(value));
  }

  @Override
  public void println(long value) {
    inner.println(value);
    wroteLine(String.valueOf(value));
  }

  @Override
  public void println(float value) {
    inner.println(value);
    wroteLine(String.valueOf(value));
  }

  @Override
  public void println(double value) {
    inner.println(value);
    wroteLine(String.valueOf(value));
  }

  @Override
  public void println(char @Nullable [] value) {
    inner.println(value);
    wrote(value, 0, value == null ? 0 : value.length);
    wrote(lineEnd);
  }

  @Override
  public void println(@Nullable String value) {
    inner.println(value);
    wroteLine(String.valueOf(value));
  }

  @Override
  public void println(@Nullable Object value) {
    Said said = new Said(value);
    inner.println(value == null ? null : said);
    wroteLine(said.text());
  }
}
