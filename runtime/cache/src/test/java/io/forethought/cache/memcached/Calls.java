package io.forethought.cache.memcached;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.cache.CountsTable.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.rubyeye.xmemcached.GetsResponse;
import net.rubyeye.xmemcached.MemcachedClient;
import net.rubyeye.xmemcached.exception.MemcachedException;

/** What the table of memcached tells about. */
final class Calls {

  private static final List<String> KEYS = List.of("a", "b", "new");

  private final MemcachedClient client;
  private final MemcachedClient binary;
  private final MemcachedClient down;
  private final Map<String, Operation> operations = new LinkedHashMap<>();

  /**
   * @param binary a client with the binary protocol, for what no other can
   * @param down a client that was shut down
   */
  Calls(MemcachedClient client, MemcachedClient binary, MemcachedClient down) {
    this.client = client;
    this.binary = binary;
    this.down = down;
  }

  Map<String, Operation> all() {
    on("`get` of a key that is there", () -> expect(client.get("a"), "1"));
    on("`get` of a key that is not there", () -> expect(client.get("new"), null));
    on(
        "`get` of three keys whose values are `\"\"`, `0` and `false`",
        () -> {
          expect(client.get("empty"), "");
          expect(client.get("zero"), 0);
          expect(client.get("no"), false);
        });
    on("`get` that throws", () -> expectFailure(() -> down.get("a")));
    on(
        "`get` of a list of three keys, two of them there",
        () -> expect(client.get(KEYS), Map.of("a", "1", "b", "2")));
    on("`get` of a list of three keys that throws", () -> expectFailure(() -> down.get(KEYS)));
    on(
        "`get` of a list of three keys, one of them twice and one not there",
        () -> expect(client.get(List.of("a", "new", "a", "b")), Map.of("a", "1", "b", "2")));
    on(
        "`gets` of a list of the same key twice, which is not there",
        () -> expect(client.gets(List.of("new", "new")), Map.of()));
    on(
        "`get` of a list of the same key twice that throws",
        () -> expectFailure(() -> down.get(List.of("a", "a"))));
    on("`get` of an empty list", () -> expect(client.get(List.of()), null));
    on("`gets` of a key that is there", () -> expect(client.gets("a").getValue(), "1"));
    on("`getAndTouch` of a key that is there", () -> expect(binary.getAndTouch("a", 60), "1"));
    on(
        "`get` within `withNamespace`, of a key that is not there",
        () -> expect(client.withNamespace("n", inner -> inner.get("a")), null));
    on(
        "`get` of a key that is not there, and `add`: get or set",
        () -> {
          expect(client.get("new"), null);
          expect(client.add("new", 0, "3"), true);
        });
    sets();
    on("`delete` of a key, there or not", () -> expect(client.delete("new"), false));
    on("`deleteWithNoReply`", () -> client.deleteWithNoReply("a"));
    on(
        "`touch`, `incr`, `decr` and `flushAll`",
        () -> {
          client.touch("a", 60);
          client.incr("a", 1);
          client.decr("a", 1);
          client.flushAll();
        });
    return operations;
  }

  private void sets() {
    on("`set`", () -> expect(client.set("a", 0, "3"), true));
    on("`set` that throws", () -> expectFailure(() -> down.set("a", 0, "3")));
    on("`setWithNoReply`", () -> client.setWithNoReply("a", 0, "3"));
    on("`add` of a key that is there", () -> expect(client.add("a", 0, "3"), false));
    on("`replace` of a key that is there", () -> expect(client.replace("a", 0, "3"), true));
    on("`replace` of a key that is not there", () -> expect(client.replace("new", 0, ""), false));
    on("`append` to a key that is there", () -> expect(client.append("a", "3"), true));
    on("`prepend` to a key that is there", () -> expect(client.prepend("a", "3"), true));
    on(
        "`gets`, and `cas` with the version it returned",
        () -> {
          GetsResponse<String> before = client.gets("a");
          expect(client.cas("a", 0, "3", before.getCas()), true);
        });
    on(
        "`gets`, and `cas` with another version",
        () -> {
          GetsResponse<String> before = client.gets("a");
          expect(client.cas("a", 0, "3", before.getCas() + 1), false);
        });
  }

  private void on(String call, Operation what) {
    operations.put(call, what);
  }

  private static void expect(Object actual, Object expected) {
    assertThat(actual).isEqualTo(expected);
  }

  private static void expectFailure(Operation what) {
    assertThatThrownBy(what::run).isInstanceOf(MemcachedException.class);
  }
}
