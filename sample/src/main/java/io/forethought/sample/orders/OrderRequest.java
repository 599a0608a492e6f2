package io.forethought.sample.orders;

import io.forethought.sample.payments.PaymentProvider;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The order that a customer requests.
 *
 * @param type how the order is to be delivered
 * @param provider the payment provider
 * @param userType the type of the customer
 * @param piecesByItem the number of pieces per item, at least one item
 */
public record OrderRequest(
    OrderType type,
    PaymentProvider provider,
    UserType userType,
    SortedMap<String, Integer> piecesByItem) {

  /** Copies the map. */
  public OrderRequest {
    piecesByItem = Collections.unmodifiableSortedMap(new TreeMap<>(piecesByItem));
  }
}
