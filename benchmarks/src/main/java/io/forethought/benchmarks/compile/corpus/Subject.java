package io.forethought.benchmarks.compile.corpus;

import java.util.List;
import java.util.Locale;

/**
 * What a generated type is about, so that names differ as they do in a real program.
 *
 * @param word a noun
 * @param number which of all types it is, from 0
 */
record Subject(String word, int number) {

  /** How many types share a package, and the enums or beans in it. */
  static final int PER_PACKAGE = 10;

  private static final List<String> WORDS =
      List.of(
          "Order",
          "Payment",
          "Invoice",
          "Parcel",
          "Refund",
          "Customer",
          "Cart",
          "Voucher",
          "Item",
          "Shelf",
          "Supplier",
          "Courier",
          "Address",
          "Review",
          "Return");

  static Subject of(int number) {
    return new Subject(WORDS.get(number % WORDS.size()), number);
  }

  /** {@code Order0017}. */
  String name() {
    return word + String.format(Locale.ROOT, "%04d", number);
  }

  /** {@code order0017}. */
  String lowerName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@code bench.area001}. */
  String packageName() {
    return packageName(number / PER_PACKAGE);
  }

  static String packageName(int area) {
    return String.format(Locale.ROOT, "bench.area%03d", area);
  }
}
