package shop;

import io.forethought.CountExceptions;
import io.forethought.Counted;
import io.forethought.Instrumented;
import io.forethought.Label;
import io.forethought.Suppress;
import io.forethought.Timed;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** Stores articles: generics, overloads, variable arguments, and names that clash. */
@Instrumented(namespace = "shop", subsystem = "articles")
interface Store<K extends Comparable<K>, V> extends Iterable<Map.Entry<K, V>> {

  @Timed(outcome = false)
  <X extends Exception> V find(K thrown, Class<? super X> result) throws X;

  @Counted(name = "shop_articles_searches_total")
  List<? extends V> find(@Label(name = "in_stock") boolean metrics, K[] service);

  @SuppressWarnings("unchecked")
  @CountExceptions(IllegalStateException.class)
  void put(@Label boolean failures, Map.Entry<K, V>... entries);

  @Timed
  @CountExceptions(IllegalStateException.class)
  CompletableFuture<V> load(K key);

  @Timed
  @Suppress(value = "FT806", reason = "The future is always done.")
  Future<?> preload(K key);

  @SuppressWarnings("rawtypes")
  List raw(Map<?, List> raw);

  @Deprecated
  int size();
}
