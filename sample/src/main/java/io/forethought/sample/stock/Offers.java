package io.forethought.sample.stock;

import io.forethought.sample.storage.Caches;
import java.util.Optional;
import java.util.function.Supplier;
import javax.cache.Cache;

/** A cache of recently requested offers. If the cache fails, the shop works without it. */
final class Offers {

  /** The maximum age of an offer that was read just before its item changed. */
  private static final long SECONDS = 10;

  private final Cache<String, Offer> cache;

  Offers(Caches caches) {
    this.cache = caches.make("offers", String.class, Offer.class, SECONDS);
  }

  /** Returns the offer of an item, from the cache if possible. */
  Offer of(String item, Supplier<Offer> otherwise) {
    Optional<Offer> known = find(item);
    if (known.isPresent()) {
      return known.get();
    }
    Offer offer = otherwise.get();
    attempt(() -> cache.put(item, offer));
    return offer;
  }

  /** Removes the offer of an item that has changed. */
  void forget(String item) {
    attempt(() -> cache.remove(item));
  }

  private Optional<Offer> find(String item) {
    try {
      return Optional.ofNullable(cache.get(item));
    } catch (RuntimeException down) {
      return Optional.empty(); // Counted in cache_get_fail_total.
    }
  }

  private static void attempt(Runnable change) {
    try {
      change.run();
    } catch (RuntimeException down) {
      // The entry expires after some seconds, so a retry is not necessary.
    }
  }
}
