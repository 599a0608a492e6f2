package io.forethought.runtime.text;

import java.util.Arrays;

/**
 * Writes DEFLATE blocks of exposition text (RFC 1951, 3.2.5 and 3.2.7). The code is fixed. It suits
 * text that mostly repeats the previous line and otherwise consists of digits.
 */
final class ExpositionCode {

  static final int MIN_MATCH = 3;
  static final int MAX_MATCH = 258;
  static final int MAX_DISTANCE = 1 << 15;

  private static final int END_OF_BLOCK = 256;
  private static final int FIRST_LENGTH = 257;
  private static final int LITERALS_AND_LENGTHS = 286;
  private static final int DISTANCES = 30;

  private static final HuffmanCode LITERAL_CODE = literalCode();
  private static final HuffmanCode DISTANCE_CODE = distanceCode();

  /** For each length of a match: its symbol with the extra bits, and the number of these bits. */
  private static final int[] LENGTH_BITS = new int[MAX_MATCH + 1];

  private static final byte[] LENGTH_SIZES = new byte[MAX_MATCH + 1];

  /** For each byte: its code and, in the lowest four bits, the length of the code. */
  private static final int[] LITERALS = new int[END_OF_BLOCK];

  static {
    for (int length = MIN_MATCH; length <= MAX_MATCH; length++) {
      prepareLength(length);
    }
    for (int literal = 0; literal < END_OF_BLOCK; literal++) {
      LITERALS[literal] = LITERAL_CODE.bits(literal) << 4 | LITERAL_CODE.length(literal);
    }
  }

  private ExpositionCode() {}

  // Approximate frequencies in scrapes. The code does not need to be optimal.
  private static HuffmanCode literalCode() {
    int[] weights = new int[LITERALS_AND_LENGTHS];
    Arrays.fill(weights, 1);
    Arrays.fill(weights, 'a', 'z' + 1, 16);
    Arrays.fill(weights, '0', '9' + 1, 128);
    Arrays.fill(weights, FIRST_LENGTH, LITERALS_AND_LENGTHS, 24);
    for (char often : "_\"{},=-E ".toCharArray()) {
      weights[often] = 16;
    }
    weights['.'] = 96;
    weights['\n'] = 128;
    return HuffmanCode.of(weights);
  }

  private static HuffmanCode distanceCode() {
    int[] weights = new int[DISTANCES];
    Arrays.fill(weights, 2);
    Arrays.fill(weights, 11, 14, 64);
    Arrays.fill(weights, 14, 22, 8);
    return HuffmanCode.of(weights);
  }

  private static void prepareLength(int length) {
    // Lengths 3 to 257 are in groups of 4. Each group has one extra bit more than the previous one.
    int over = length - MIN_MATCH;
    int extra = Math.max(0, 29 - Integer.numberOfLeadingZeros(over));
    int symbol = FIRST_LENGTH + (extra << 2) + (over >> extra);
    if (length == MAX_MATCH) {
      extra = 0;
      symbol = LITERALS_AND_LENGTHS - 1;
    }
    int value = over & ((1 << extra) - 1);
    int codeLength = LITERAL_CODE.length(symbol);
    LENGTH_BITS[length] = LITERAL_CODE.bits(symbol) | value << codeLength;
    LENGTH_SIZES[length] = (byte) (codeLength + extra);
  }

  /**
   * Begins a block that is not the last one, and writes its code: four bits for each code length.
   */
  static void writeHeader(BitOutput out) {
    out.put(0b100, 3);
    out.put(LITERALS_AND_LENGTHS - 257, 5);
    out.put(DISTANCES - 1, 5);
    out.put(19 - 4, 4);
    // The code lengths 0 to 15 are themselves encoded in 4 bits; 16 to 18 are not used.
    for (int lengthSymbol :
        new int[] {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}) {
      out.put(lengthSymbol < 16 ? 4 : 0, 3);
    }
    writeLengths(LITERAL_CODE, out);
    writeLengths(DISTANCE_CODE, out);
  }

  private static void writeLengths(HuffmanCode code, BitOutput out) {
    for (int symbol = 0; symbol < code.size(); symbol++) {
      out.put(Integer.reverse(code.length(symbol)) >>> 28, 4);
    }
  }

  static void writeEnd(BitOutput out) {
    out.put(LITERAL_CODE.bits(END_OF_BLOCK), LITERAL_CODE.length(END_OF_BLOCK));
  }

  static void writeLiterals(byte[] from, int begin, int end, BitOutput out) {
    out.putAll(from, begin, end, LITERALS);
  }

  /** Repeats {@link #MIN_MATCH} to {@link #MAX_MATCH} earlier bytes. */
  static void writeMatch(int length, int distance, BitOutput out) {
    // Distances from 1 are in groups of 2. Each group has one extra bit more than the previous one.
    int over = distance - 1;
    int extra = Math.max(0, 30 - Integer.numberOfLeadingZeros(over));
    int symbol = (extra << 1) + (over >> extra);
    int codeLength = DISTANCE_CODE.length(symbol);
    long value = over & ((1 << extra) - 1);
    long code = DISTANCE_CODE.bits(symbol) | value << codeLength;
    int lengthSize = LENGTH_SIZES[length];
    out.put(LENGTH_BITS[length] | code << lengthSize, lengthSize + codeLength + extra);
  }
}
