package io.forethought.runtime.text;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A Huffman code for DEFLATE: symbols of the same length have consecutive codes, and the bits of a
 * code are written from first to last (RFC 1951, 3.2.2).
 */
final class HuffmanCode {

  /** The maximum length of a code in DEFLATE. */
  private static final int MAX_LENGTH = 15;

  private final int[] lengths;
  private final int[] bits;

  private HuffmanCode(int[] lengths) {
    this.lengths = lengths;
    this.bits = bits(lengths);
  }

  /** Returns the shortest code for symbols with these approximate frequencies. */
  static HuffmanCode of(int[] weights) {
    return new HuffmanCode(lengths(weights));
  }

  /** Returns the number of symbols. */
  int size() {
    return lengths.length;
  }

  /** Returns the number of bits in the code of a symbol. */
  int length(int symbol) {
    return lengths[symbol];
  }

  /** Returns the code of a symbol. The lowest bit is written first. */
  int bits(int symbol) {
    return bits[symbol];
  }

  /** Symbols that are joined. The rarest tree comes first. */
  private record Tree(long weight, List<Integer> symbols) implements Comparable<Tree> {

    @Override
    public int compareTo(Tree other) {
      return Long.compare(weight, other.weight);
    }
  }

  /** Joins the two rarest trees until one is left. Each step adds a bit to their symbols. */
  private static int[] lengths(int[] weights) {
    int[] lengths = new int[weights.length];
    PriorityQueue<Tree> trees = new PriorityQueue<>();
    for (int symbol = 0; symbol < weights.length; symbol++) {
      trees.add(new Tree(weights[symbol], List.of(symbol)));
    }
    while (trees.size() > 1) {
      Tree joined = joined(trees.remove(), trees.remove());
      for (int symbol : joined.symbols()) {
        if (++lengths[symbol] > MAX_LENGTH) {
          throw new IllegalArgumentException("The weights differ too much for DEFLATE.");
        }
      }
      trees.add(joined);
    }
    return lengths;
  }

  private static Tree joined(Tree one, Tree other) {
    List<Integer> symbols = new ArrayList<>(one.symbols());
    symbols.addAll(other.symbols());
    return new Tree(one.weight() + other.weight(), symbols);
  }

  private static int[] bits(int[] lengths) {
    int[] bits = new int[lengths.length];
    int code = 0;
    for (int length = 1; length <= MAX_LENGTH; length++) {
      code <<= 1;
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          bits[symbol] = Integer.reverse(code++) >>> (Integer.SIZE - length);
        }
      }
    }
    return bits;
  }
}
