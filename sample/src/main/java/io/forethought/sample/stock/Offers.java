package io.forethought.sample.stock;

import io.forethought.sample.storage.Caches;
import java.util.Optional;
import java.util.function.Supplier;
import javax.cache.Cache;

/** Offers that somebody asked for lately. A cache that fails is as good as none. */
final class Offers {

  /** So long an offer may stay that was read just before its item changed. */
  private static final long SECONDS = 10;

  private final Cache<String, Offer> cache;

  Offers(Caches caches) {
    this.cache = caches.make("offers", String.class, Offer.class, SECONDS);
  }

  /** The offer of an item, by the cache if that has it. */
  Offer of(String item, Supplier<Offer> otherwise) {
    Optional<Offer> known = find(item);
    if (known.isPresent()) {
      return known.get();
    }
    Offer offer = otherwise.get();
    attempt(() -> cache.put(item, offer));
    return offer;
  }

  /** Forgets the offer of an item that has changed. */
  void forget(String item) {
    attempt(() -> cache.remove(item));
  }

  private Optional<Offer> find(String item) {
    try {
      return Optional.ofNullable(cache.get(item));
    } catch (RuntimeException down) {
      return Optional.empty(); // cache_get_fail_total tells it.
    }
  }

  private static void attempt(Runnable change) {
    try {
      change.run();
    } catch (RuntimeException down) {
      // The entry lives for some seconds only, so the cache need not be told again.
    }
  }
}
