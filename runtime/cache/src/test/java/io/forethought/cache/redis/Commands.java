package io.forethought.cache.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.cache.Counts;
import io.forethought.cache.CountsTable;
import io.forethought.cache.CountsTable.Operation;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import redis.clients.jedis.UnifiedJedis;

/** The table of Redis in docs/reference/caches.md, and the scenario of the model. */
public final class Commands {

  private final Client client;
  private final UnifiedJedis bare;
  private final PrometheusRegistry registry;
  private final Map<String, Operation> operations = new LinkedHashMap<>();

  private Commands(Client client, UnifiedJedis bare, PrometheusRegistry registry) {
    this.client = client;
    this.bare = bare;
    this.registry = registry;
  }

  /**
   * A test for each row.
   *
   * @param client the client that is recorded
   * @param bare fills the same Redis
   */
  public static Stream<DynamicTest> tests(
      String name, Client client, UnifiedJedis bare, PrometheusRegistry registry) {
    Commands commands = new Commands(client, bare, registry);
    return Stream.concat(
            CountsTable.below("## Redis").tests(name, registry, commands.all()),
            Stream.of(
                DynamicTest.dynamicTest(
                    name + ": caches.counters of the model", commands::counters)))
        .onClose(client::close);
  }

  private Map<String, Operation> all() {
    on("`GET` of a key that is there", () -> assertThat(client.get("a")).isEqualTo("1"));
    on("`GET` of a key that is not there", () -> assertThat(client.get("new")).isNull());
    on(
        "`GET` of three keys whose values are `\"\"`, `0` and `false`",
        () -> {
          assertThat(client.get("empty")).isEmpty();
          assertThat(client.get("zero")).isEqualTo("0");
          assertThat(client.get("no")).isEqualTo("false");
        });
    on(
        "`GET` that is answered with an error",
        () -> assertThatThrownBy(() -> client.get("list")).hasMessageContaining("WRONGTYPE"));
    on("`GETEX` of a key that is there", () -> assertThat(client.getex("a")).isEqualTo("1"));
    on("`GETDEL` of a key that is there", () -> assertThat(client.getdel("a")).isEqualTo("1"));
    on("`GETDEL` of a key that is not there", () -> assertThat(client.getdel("new")).isNull());
    on("`GETSET` of a key that is there", () -> expect(client.getset("a", "3"), "1"));
    on("`GETSET` of a key that is not there", () -> expect(client.getset("new", "3"), null));
    on("`SET … GET` of a key that is there", () -> expect(client.setGet("a", "3"), "1"));
    on(
        "`SET … GET` of a key that is not there: get or set",
        () -> expect(client.setGet("new", "3"), null));
    on(
        "`MGET` of three keys, two of them there",
        () -> assertThat(client.mget("a", "new", "b")).containsExactly("1", null, "2"));
    sets();
    on(
        "`DEL` of three keys, two of them there",
        () -> assertThat(client.del("a", "new", "b")).isEqualTo(2));
    on(
        "`UNLINK` of three keys, two of them there",
        () -> assertThat(client.unlink("a", "new", "b")).isEqualTo(2));
    on("`EXISTS`, `EXPIRE`, `INCR`, `HSET`, `HGET` and `FLUSHDB`", client::others);
    return operations;
  }

  private void sets() {
    on("`SET`", () -> client.set("a", "3"));
    on("`SET … NX` of a key that is not there", () -> expect(client.setnx("new", "3"), "OK"));
    on("`SET … NX` of a key that is there", () -> expect(client.setnx("a", "3"), null));
    on("`SETEX`", () -> client.setex("a", "3"));
    on("`PSETEX`", () -> client.psetex("a", "3"));
    on("`SETNX` of a key that is not there", () -> expect(client.oldSetnx("new", "3"), true));
    on("`SETNX` of a key that is there", () -> expect(client.oldSetnx("a", "3"), false));
    on("`MSET` of three keys", () -> client.mset("a", "b", "new"));
    on(
        "`MSETNX` of three keys that are not there",
        () -> expect(client.msetnx("new", "newer", "newest"), true));
    on(
        "`MSETNX` of three keys, two of them there",
        () -> expect(client.msetnx("a", "b", "new"), false));
  }

  /** Sets a key, gets it twice, and gets one that is not there, without and with a default. */
  private void counters() {
    bare.flushAll();
    Counts before = Counts.of(registry);

    client.set("foo1", "bar");
    expect(client.get("foo1"), "bar");
    expect(client.get("foo1"), "bar");
    expect(client.get("foofoo"), null);
    expect(Objects.requireNonNullElse(client.get("foofoo"), "default"), "default");
    client.settle();

    expect(Counts.of(registry).minus(before), new Counts(4, 2, 2, 0, 1, 0, 4));
  }

  private void on(String command, Operation what) {
    operations.put(
        command,
        () -> {
          bare.flushAll();
          bare.mset("a", "1", "b", "2", "empty", "", "zero", "0", "no", "false");
          bare.lpush("list", "1");
          what.run();
          client.settle();
        });
  }

  private static void expect(Object actual, Object expected) {
    assertThat(actual).isEqualTo(expected);
  }
}
