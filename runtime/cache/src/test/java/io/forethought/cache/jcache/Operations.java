package io.forethought.cache.jcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.cache.CountsTable.Operation;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.cache.Cache;
import javax.cache.integration.CompletionListenerFuture;

/** What the table of JCache tells about, each with a cache of its own. */
final class Operations {

  private static final Set<String> KEYS = Set.of("a", "b", "new");

  private final Caches caches;
  private final Map<String, Operation> operations = new LinkedHashMap<>();

  private Operations(Caches caches) {
    this.caches = caches;
  }

  static Map<String, Operation> of(Caches caches) {
    return new Operations(caches).all();
  }

  private Map<String, Operation> all() {
    on("`get` of a key that is there", cache -> assertThat(cache.get("a")).isEqualTo("1"));
    on("`get` of a key that is not there", cache -> assertThat(cache.get("new")).isNull());
    on("`get` of three keys whose values are `\"\"`, `0` and `false`", Operations::getFalsy);
    operations.put(
        "`get` of a key that a read-through loader loads",
        () -> assertThat(caches.loading().get("a")).isEqualTo("loaded a"));
    onClosed("`get` that throws", cache -> cache.get("a"));
    on(
        "`getAll` of three keys, two of them there",
        cache -> assertThat(cache.getAll(KEYS)).isEqualTo(Map.of("a", "1", "b", "2")));
    onClosed("`getAll` of three keys that throws", cache -> cache.getAll(KEYS));
    on("`getAll` without keys", cache -> assertThat(cache.getAll(Set.of())).isEmpty());
    on("`containsKey`", cache -> assertThat(cache.containsKey("a")).isTrue());
    on("`put`", cache -> cache.put("new", "3"));
    onClosed("`put` that throws", cache -> cache.put("new", "3"));
    on("`putAll` of three entries", cache -> cache.putAll(Map.of("a", 1, "b", 2, "c", 3)));
    on(
        "`putIfAbsent` of a key that is there",
        cache -> assertThat(cache.putIfAbsent("a", "3")).isFalse());
    on(
        "`putIfAbsent` of a key that is not there",
        cache -> assertThat(cache.putIfAbsent("new", "3")).isTrue());
    getAnd("Put", cache -> cache.getAndPut("a", "3"), cache -> cache.getAndPut("new", "3"));
    getAnd(
        "Replace", cache -> cache.getAndReplace("a", "3"), cache -> cache.getAndReplace("new", ""));
    getAnd("Remove", cache -> cache.getAndRemove("a"), cache -> cache.getAndRemove("new"));
    on("`replace` of a key that is there", cache -> assertThat(cache.replace("a", "3")).isTrue());
    on(
        "`replace` of a key that is not there, or has another value than the expected one",
        cache -> {
          assertThat(cache.replace("new", "3")).isFalse();
          assertThat(cache.replace("a", "9", "3")).isFalse();
        });
    removals();
    on("`iterator`", cache -> assertThat(cache).hasSize(5));
    operations.put("`loadAll`", this::loadAll);
    return operations;
  }

  private void removals() {
    on("`remove` of a key, there or not", cache -> assertThat(cache.remove("new")).isFalse());
    on(
        "`remove` of a key with the expected value",
        cache -> assertThat(cache.remove("a", "1")).isTrue());
    on(
        "`remove` of a key with another value than the expected one",
        cache -> assertThat(cache.remove("a", "9")).isFalse());
    on("`removeAll` of three keys", cache -> cache.removeAll(KEYS));
    on(
        "`removeAll` without keys, and `clear`",
        cache -> {
          cache.removeAll();
          cache.clear();
        });
  }

  private void getAnd(
      String verb,
      Function<Cache<String, Serializable>, Serializable> there,
      Function<Cache<String, Serializable>, Serializable> missing) {
    on(
        "`getAnd" + verb + "` of a key that is there",
        cache -> assertThat(there.apply(cache)).isEqualTo("1"));
    on(
        "`getAnd" + verb + "` of a key that is not there",
        cache -> assertThat(missing.apply(cache)).isNull());
  }

  private void loadAll() throws Exception {
    CompletionListenerFuture loaded = new CompletionListenerFuture();
    caches.loading().loadAll(KEYS, true, loaded);
    assertThat(loaded.get()).isNull();
  }

  private static void getFalsy(Cache<String, Serializable> cache) {
    assertThat(cache.get("empty")).isEqualTo("");
    assertThat(cache.get("zero")).isEqualTo(0);
    assertThat(cache.get("no")).isEqualTo(false);
  }

  private void on(String operation, Consumer<Cache<String, Serializable>> what) {
    operations.put(operation, () -> what.accept(caches.filled()));
  }

  private void onClosed(String operation, Consumer<Cache<String, Serializable>> what) {
    operations.put(
        operation,
        () ->
            assertThatThrownBy(() -> what.accept(caches.closed()))
                .isInstanceOf(IllegalStateException.class));
  }
}
