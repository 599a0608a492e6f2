package io.forethought.sample.orders;

import io.forethought.sample.http.Parameters;
import io.forethought.sample.http.Refusal;
import io.forethought.sample.payments.PaymentProvider;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads an order from a form: {@code type}, {@code provider}, {@code user_type}, and up to twenty
 * {@code line} parameters, each an item and a number of pieces: {@code line=teapot:2}.
 */
final class OrderForm {

  private static final int MOST_LINES = 20;
  private static final int MOST_PIECES = 100;

  private OrderForm() {}

  /**
   * Reads an order.
   *
   * @throws Refusal if it is invalid
   */
  static OrderRequest read(Parameters parameters) {
    return new OrderRequest(
        parameters.oneOf("type", OrderType.class),
        parameters.oneOf("provider", PaymentProvider.class),
        parameters.oneOf("user_type", UserType.class),
        lines(parameters.texts("line")));
  }

  private static SortedMap<String, Integer> lines(List<String> texts) {
    if (texts.isEmpty() || texts.size() > MOST_LINES) {
      throw Refusal.badRequest(
          "An order has 1 to " + MOST_LINES + " lines, each written as line=teapot:2.");
    }
    SortedMap<String, Integer> piecesByItem = new TreeMap<>();
    for (String text : texts) {
      int colon = text.indexOf(':');
      if (colon < 1) {
        throw Refusal.badRequest("A line names an item and its pieces, such as line=teapot:2.");
      }
      int pieces = Parameters.number("number of pieces", text.substring(colon + 1), 1, MOST_PIECES);
      piecesByItem.merge(text.substring(0, colon), pieces, Integer::sum);
    }
    return piecesByItem;
  }
}
