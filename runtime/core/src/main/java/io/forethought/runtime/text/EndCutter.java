package io.forethought.runtime.text;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that holds back the last bytes, so that text is passed on without its end. */
final class EndCutter extends FilterOutputStream {

  private final byte[] kept;
  private int length;

  private EndCutter(OutputStream out, int count) {
    super(out);
    this.kept = new byte[count];
  }

  /**
   * Returns a stream.
   *
   * @param count the number of bytes to hold back
   */
  static OutputStream of(OutputStream out, int count) {
    return count == 0 ? out : new EndCutter(out, count);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    int passing = Math.max(0, length + count - kept.length);
    int passingKept = Math.min(length, passing);
    out.write(kept, 0, passingKept);
    out.write(bytes, offset, passing - passingKept);
    System.arraycopy(kept, passingKept, kept, 0, length - passingKept);
    length -= passingKept;
    int staying = count - (passing - passingKept);
    System.arraycopy(bytes, offset + count - staying, kept, length, staying);
    length += staying;
  }
}
