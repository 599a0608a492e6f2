package io.forethought.runtime.text;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Writes bits to a stream, the lowest bit of each byte first, as DEFLATE requires. */
final class BitOutput {

  /** The maximum number of bytes written between two calls of {@link #makeRoom}. */
  static final int MAX_PIECE = 1 << 12;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int CAPACITY = 1 << 16;

  private final byte[] bytes = new byte[CAPACITY];
  private OutputStream out = OutputStream.nullOutputStream();
  private int length;
  private long rest;
  private int restSize;

  void begin(OutputStream stream) {
    out = stream;
    length = 0;
    rest = 0;
    restSize = 0;
  }

  /**
   * Writes the code of each byte.
   *
   * @param codes for each byte its code and, in the lowest four bits, the length of the code
   */
  void putAll(byte[] from, int begin, int end, int[] codes) {
    long pending = rest;
    int size = restSize;
    int at = length;
    for (int i = begin; i < end; i++) {
      int code = codes[from[i] & 0xff];
      pending |= (long) (code >>> 4) << size;
      size += code & 15;
      if (size >= Integer.SIZE) {
        INT.set(bytes, at, (int) pending);
        at += Integer.BYTES;
        pending >>>= Integer.SIZE;
        size -= Integer.SIZE;
      }
    }
    length = at;
    rest = 0;
    restSize = 0;
    put(pending, size);
  }

  /** Writes up to 48 bits. All higher bits must be 0. */
  void put(long bits, int size) {
    rest |= bits << restSize;
    restSize += size;
    LONG.set(bytes, length, rest);
    length += restSize >>> 3;
    rest >>>= restSize & ~7;
    restSize &= 7;
  }

  void putInt(int value) {
    put(Integer.toUnsignedLong(value), Integer.SIZE);
  }

  /** Fills the last byte with zeros. */
  void align() {
    if (restSize > 0) {
      put(0, 8 - restSize);
    }
  }

  /** Makes room for {@link #MAX_PIECE} bytes. */
  void makeRoom() throws IOException {
    if (CAPACITY - length < 2 * MAX_PIECE) {
      flush();
    }
  }

  /** Passes all complete bytes to the stream. */
  void flush() throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }
}
