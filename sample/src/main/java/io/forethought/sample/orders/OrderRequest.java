package io.forethought.sample.orders;

import io.forethought.sample.payments.PaymentProvider;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a customer asks for.
 *
 * @param type how the order is to travel
 * @param provider who is to move the money
 * @param userType what kind of customer asks
 * @param piecesByItem how many of what, at least one item
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
