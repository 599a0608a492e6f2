package io.forethought.cache.lettuce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.cache.Counts;
import io.lettuce.core.GetExArgs;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.SetArgs;
import io.lettuce.core.TransactionResult;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.StatusOutput;
import io.lettuce.core.protocol.CommandType;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What a transaction counts, however it ends, with each of the three interfaces. */
record Transactions(RedisClient client, PrometheusRegistry registry) {

  private static final String WRONG_TYPE =
      "io.lettuce.core.RedisCommandExecutionException: WRONGTYPE Operation against a key holding the"
          + " wrong kind of value";

  private static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0, 0);
  private static final Counts FAILED = new Counts(1, 0, 0, 1, 1, 0, 1);
  private static final Counts ALL = new Counts(13, 6, 7, 0, 8, 7, 10);

  /** The whole of a transaction. */
  private interface Transaction {

    /**
     * Runs it.
     *
     * @param connection runs the commands that must be waited for
     * @param queue sends the others
     */
    void run(
        StatefulRedisConnection<String, String> connection, RedisCommands<String, String> queue)
        throws Exception;
  }

  /** A test for each transaction and each interface. */
  Stream<DynamicTest> tests(String version) {
    Map<String, Function<StatefulRedisConnection<String, String>, Object>> ways =
        new LinkedHashMap<>();
    ways.put("sync", StatefulRedisConnection::sync);
    ways.put("async", StatefulRedisConnection::async);
    ways.put("reactive", StatefulRedisConnection::reactive);
    return ways.entrySet().stream()
        .flatMap(
            way ->
                Stream.of(
                        test("executed", Transactions::execute, ALL),
                        test("executed before an answer", Transactions::executeEarly, ALL),
                        test("executed with a failure", Transactions::executeFailing, FAILED),
                        test("discarded", Transactions::discard, NOTHING),
                        test("discarded before an answer", Transactions::discardEarly, NOTHING),
                        test("aborted by a watched key", this::abort, NOTHING),
                        test("aborted by an error", Transactions::fail, NOTHING))
                    .map(test -> test.apply(version + ", " + way.getKey(), way.getValue())));
  }

  private interface Named {
    DynamicTest apply(String name, Function<StatefulRedisConnection<String, String>, Object> way);
  }

  private Named test(String name, Transaction transaction, Counts expected) {
    return (prefix, way) ->
        DynamicTest.dynamicTest(
            prefix + ": " + name,
            () -> {
              try (StatefulRedisConnection<String, String> connection = client.connect()) {
                check(connection, Queued.of(way.apply(connection)), transaction, expected);
              }
            });
  }

  private void check(
      StatefulRedisConnection<String, String> connection,
      RedisCommands<String, String> queue,
      Transaction transaction,
      Counts expected)
      throws Exception {
    RedisCommands<String, String> redis = connection.sync();
    redis.flushall();
    redis.mset(Map.of("a", "1", "b", "2"));
    redis.ping();
    Counts before = Counts.of(registry);

    transaction.run(connection, queue);
    redis.ping();
    assertThat(Counts.of(registry).minus(before)).isEqualTo(expected);

    // What comes afterwards counts as ever.
    assertThat(redis.get("never there")).isNull();
    redis.ping();
    assertThat(Counts.of(registry).minus(before).misses()).isEqualTo(expected.misses() + 1);
  }

  private static void execute(
      StatefulRedisConnection<String, String> connection, RedisCommands<String, String> queue) {
    connection.sync().multi();
    commands(queue);
    assertThat(connection.sync().exec())
        .hasSize(16)
        .startsWith("1", null, "1", "1", null, null, "3", null);
  }

  private static void executeFailing(
      StatefulRedisConnection<String, String> connection, RedisCommands<String, String> queue) {
    connection.sync().multi();
    queue.lpush("list", "1");
    queue.get("list");
    queue.set("c", "2");
    assertThat(connection.sync().exec())
        .satisfiesExactly(
            length -> assertThat(length).isEqualTo(1L),
            value -> assertThat(value).hasToString(WRONG_TYPE),
            done -> assertThat(done).isEqualTo("OK"));
  }

  /** All commands are sent before the first is answered. */
  private static void executeEarly(
      StatefulRedisConnection<String, String> connection, RedisCommands<String, String> queue)
      throws Exception {
    connection.setAutoFlushCommands(false);
    Queued.of(connection.async()).multi();
    commands(queue);
    RedisFuture<TransactionResult> end = connection.async().exec();
    connection.flushCommands();
    connection.setAutoFlushCommands(true);
    assertThat(end.get()).hasSize(16);
  }

  private static void discard(
      StatefulRedisConnection<String, String> connection, RedisCommands<String, String> queue) {
    connection.sync().multi();
    commands(queue);
    connection.sync().discard();
  }

  private static void discardEarly(
      StatefulRedisConnection<String, String> connection, RedisCommands<String, String> queue)
      throws Exception {
    connection.setAutoFlushCommands(false);
    Queued.of(connection.async()).multi();
    commands(queue);
    RedisFuture<String> end = connection.async().discard();
    connection.flushCommands();
    connection.setAutoFlushCommands(true);
    end.get();
  }

  private void abort(
      StatefulRedisConnection<String, String> connection, RedisCommands<String, String> queue) {
    connection.sync().watch("watched");
    connection.sync().multi();
    commands(queue);
    try (StatefulRedisConnection<String, String> other = client.connect()) {
      other.sync().incr("watched");
    }
    assertThat(connection.sync().exec().wasDiscarded()).isTrue();
  }

  private static void fail(
      StatefulRedisConnection<String, String> connection, RedisCommands<String, String> queue) {
    connection.sync().multi();
    commands(queue);
    // Lacks an argument.
    RedisFuture<String> wrong =
        connection.async().dispatch(CommandType.ECHO, new StatusOutput<>(StringCodec.UTF8));
    assertThatThrownBy(() -> connection.sync().exec()).hasMessageContaining("EXECABORT");
    assertThat(wrong.getError()).contains("wrong number of arguments");
  }

  /** Counts {@link #ALL}. */
  @SuppressWarnings("deprecation")
  private static void commands(RedisCommands<String, String> queue) {
    queue.get("a");
    queue.get("new");
    queue.getex("a", GetExArgs.Builder.ex(60));
    queue.getdel("a");
    queue.getdel("a");
    queue.getset("a", "3");
    queue.setGet("a", "4");
    queue.setGet("new", "5");
    queue.mget("a", "no", "b");
    queue.mget("no", "nor");
    queue.set("c", "6");
    queue.set("c", "7", SetArgs.Builder.nx());
    queue.setnx("d", "8");
    queue.mset(Map.of("e", "9", "f", "10", "g", "11"));
    queue.del("a", "no", "b");
    queue.unlink("c", "no");
  }
}
