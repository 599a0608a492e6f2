package io.forethought.runtime.text;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes DEFLATE blocks of bytes and repetitions (RFC 1951). A block is begun when it is first
 * needed.
 */
final class Matches {

  /** This number of bytes of any text takes at most {@link BitOutput#MAX_PIECE} bytes. */
  private static final int PIECE = BitOutput.MAX_PIECE / 2;

  private final BitOutput bits = new BitOutput();
  private boolean inBlock;

  void begin(OutputStream stream) {
    bits.begin(stream);
    inBlock = false;
  }

  /** Writes bytes without repetition. */
  void literals(byte[] from, int begin, int end) throws IOException {
    for (int piece = begin; piece < end; piece += PIECE) {
      makeRoom();
      ExpositionCode.writeLiterals(from, piece, Math.min(end, piece + PIECE), bits);
    }
  }

  /**
   * Writes bytes as a repetition of the bytes at this distance. If the distance is too large or the
   * bytes are too few, writes them without repetition.
   */
  void repeat(byte[] from, int begin, int end, long distance) throws IOException {
    int rest = end - begin;
    if (distance > ExpositionCode.MAX_DISTANCE) {
      literals(from, begin, end);
      return;
    }
    while (rest >= ExpositionCode.MIN_MATCH) {
      int length = Math.min(rest, ExpositionCode.MAX_MATCH);
      makeRoom();
      ExpositionCode.writeMatch(length, (int) distance, bits);
      rest -= length;
    }
    literals(from, end - rest, end);
  }

  /** Ends the block, if there is one, and passes everything on, padded to a whole byte. */
  void endBlock() throws IOException {
    if (inBlock) {
      ExpositionCode.writeEnd(bits);
      // An empty uncompressed block starts at a whole byte.
      bits.put(0b000, 3);
      bits.align();
      bits.putInt(0xffff_0000);
      inBlock = false;
    }
    bits.flush();
  }

  /** Ends the gzip member. */
  void finish(int crc, int size) throws IOException {
    endBlock();
    bits.put(0b001, 3);
    bits.align();
    bits.putInt(0xffff_0000);
    bits.putInt(crc);
    bits.putInt(size);
    bits.flush();
  }

  private void makeRoom() throws IOException {
    bits.makeRoom();
    if (!inBlock) {
      ExpositionCode.writeHeader(bits);
      inBlock = true;
    }
  }
}
