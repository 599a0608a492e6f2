package io.forethought.cache.jedis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.forethought.cache.Allocations;
import io.forethought.cache.Counts;
import io.forethought.cache.OtherVersion;
import io.forethought.cache.Outage;
import io.forethought.cache.Redis;
import io.forethought.cache.redis.Commands;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.executors.CommandExecutor;

/** Jedis with a real Redis. */
class MeteredJedisTest {

  private static Redis server;
  private static RedisClient bare;

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @BeforeAll
  static void start() throws IOException {
    server = Redis.start();
    bare = RedisClient.create("127.0.0.1", server.port());
  }

  @AfterAll
  static void stop() throws IOException {
    bare.close();
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> theTableOfThePage() {
    return Commands.tests("jedis", new JedisClient(metered(server)), bare, registry);
  }

  /** Spring Boot 4.0 brings 7.0. */
  @Tag("once")
  @TestFactory
  Stream<DynamicTest> theTableOfThePageWithOlderVersions() throws Exception {
    return Stream.concat(other("jedis-7.0.jar"), other("jedis-7.1.jar"));
  }

  @Test
  void theSeriesBearTheNameOfTheCache() {
    try (RedisClient redis = metered(server)) {
      redis.set("a", "1");
    }

    assertThat(Scrape.text(registry))
        .contains("cache_set_total{backend=\"jedis\",cache=\"sessions\"} 1.0");
  }

  @Test
  void whatGoesThroughAPipelineIsNotRecorded() {
    try (RedisClient redis = metered(server);
        AbstractPipeline pipeline = redis.pipelined()) {
      pipeline.set("a", "1");
      pipeline.sync();
      assertThat(redis.get("a")).isEqualTo("1");
    }

    assertThat(Counts.of(registry)).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 1));
  }

  @Test
  void aStoppedRedisIsAFailureAndTheExceptionIsTheUsualOne() throws Exception {
    try (Redis stopping = Redis.start();
        RedisClient usual = RedisClient.create("127.0.0.1", stopping.port());
        RedisClient redis = metered(stopping)) {
      usual.set("a", "1");

      Outage.check(registry, () -> usual.get("a"), () -> redis.get("a"), stopping);
    }
  }

  @Test
  void anExceptionComesOutAsTheVerySameObject() {
    Error down = new Error("down");
    CommandExecutor executor = metered(new Fixed(null, down));

    for (Protocol.Command command : Protocol.Command.values()) {
      assertThat(catchThrowable(() -> executor.executeCommand(object(command)))).isSameAs(down);
    }

    // GET, GETEX, GETSET and GETDEL of a key, and MGET of two.
    assertThat(Counts.of(registry)).isEqualTo(new Counts(6, 0, 0, 6, 0, 0, 5));
  }

  @Test
  void aRecordedGetAllocatesWhatABareOneDoes() {
    CommandObject<String> get = object(Protocol.Command.GET);
    CommandExecutor usual = new Fixed("1", null);
    CommandExecutor executor = metered(usual);

    Allocations.assertNoMore(() -> executor.executeCommand(get), () -> usual.executeCommand(get));
  }

  private static Stream<DynamicTest> other(String jar) throws Exception {
    return OtherVersion.tests(jar, "redis.clients.jedis.", OtherJedis.class, server.port());
  }

  private CommandExecutor metered(CommandExecutor executor) {
    return MeteredJedis.executor(executor, registry, "sessions");
  }

  private RedisClient metered(Redis redis) {
    return MeteredJedis.builder(registry, "sessions")
        .hostAndPort("127.0.0.1", redis.port())
        .build();
  }

  /** A command with two arguments. */
  private static CommandObject<String> object(Protocol.Command command) {
    return new CommandObject<>(
        new CommandArguments(command).add("a").add("b"), BuilderFactory.STRING);
  }

  /**
   * Runs no command.
   *
   * @param answer what all are answered, unless they throw
   * @param thrown what all throw, or {@code null}
   */
  private record Fixed(Object answer, Error thrown) implements CommandExecutor {

    @Override
    @SuppressWarnings("unchecked")
    public <T> T executeCommand(CommandObject<T> command) {
      if (thrown != null) {
        throw thrown;
      }
      return (T) answer;
    }

    @Override
    public void close() {}
  }
}
