package io.forethought.cache.lettuce;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.cache.Counts;
import io.forethought.cache.OtherVersion;
import io.forethought.cache.Outage;
import io.forethought.cache.Redis;
import io.forethought.cache.redis.Commands;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.RedisCodec;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lettuce with a real Redis. */
class MeteredLettuceTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration SOON = Duration.ofMillis(300);

  private static Redis server;
  private static redis.clients.jedis.RedisClient bare;

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @BeforeAll
  static void start() throws IOException {
    server = Redis.start();
    bare = redis.clients.jedis.RedisClient.create("127.0.0.1", server.port());
  }

  @AfterAll
  static void stop() throws IOException {
    bare.close();
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> theTableOfThePageWithTheInterfaceThatWaits() {
    return tests("sync", StatefulRedisConnection::sync);
  }

  @TestFactory
  Stream<DynamicTest> theTableOfThePageWithFutures() {
    return tests("async", connection -> Blocking.of(connection.async()));
  }

  @TestFactory
  Stream<DynamicTest> theTableOfThePageWithPublishers() {
    return tests("reactive", connection -> Blocking.of(connection.reactive()));
  }

  @TestFactory
  Stream<DynamicTest> transactions() {
    RedisClient client = metered(server, ClientOptions.create(), PATIENCE);
    return new Transactions(client, registry).tests("7.7").onClose(() -> shutDown(client));
  }

  /** Spring Boot 4.0 brings 6.8. */
  @Tag("once")
  @TestFactory
  Stream<DynamicTest> theTableOfThePageAndTransactionsWithAnOlderVersion() throws Exception {
    return OtherVersion.tests(
        "lettuce-6.8.jar", "io.lettuce.core.", OtherLettuce.class, server.port());
  }

  /** A codec may make 0 or {@code false} of a value. */
  @Test
  void whatACodecMakesOfAValueIsAHit() {
    RedisClient client = metered(server, ClientOptions.create(), PATIENCE);
    bare.set("a", "0");
    try (StatefulRedisConnection<String, Object> connection = client.connect(new Numbers())) {
      assertThat(connection.sync().get("a")).isEqualTo(0L);
      connection.sync().ping();
    } finally {
      shutDown(client);
    }

    assertThat(Counts.of(registry)).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 1));
  }

  static Stream<ClientOptions> options() {
    return Stream.of(
        ClientOptions.create(),
        ClientOptions.builder().timeoutOptions(TimeoutOptions.enabled()).build(),
        ClientOptions.builder().disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS).build());
  }

  @ParameterizedTest
  @MethodSource("options")
  void aStoppedRedisIsAFailureAndTheExceptionIsTheUsualOne(ClientOptions options) throws Exception {
    outage(options, connection -> () -> connection.sync().get("a"));
  }

  @ParameterizedTest
  @MethodSource("options")
  void aStoppedRedisIsAFailureOfAFuture(ClientOptions options) throws Exception {
    outage(options, connection -> () -> Blocking.of(connection.async()).get("a"));
  }

  /** Publishers wait for ever unless commands time out. */
  @ParameterizedTest
  @MethodSource("options")
  void aStoppedRedisIsAFailureOfAPublisher(ClientOptions options) throws Exception {
    ClientOptions ending = options.mutate().timeoutOptions(TimeoutOptions.enabled()).build();
    outage(ending, connection -> () -> connection.reactive().get("a").block());
  }

  private void outage(
      ClientOptions options,
      Function<StatefulRedisConnection<String, String>, Callable<String>> get)
      throws Exception {
    try (Redis stopping = Redis.start()) {
      RedisClient usual = client(stopping, options, SOON);
      RedisClient client = metered(stopping, options, SOON);
      try (StatefulRedisConnection<String, String> first = usual.connect();
          StatefulRedisConnection<String, String> second = client.connect()) {
        first.sync().set("a", "1");

        Outage.check(registry, get.apply(first), get.apply(second), stopping);
      } finally {
        shutDown(usual);
        shutDown(client);
      }
    }
  }

  private Stream<DynamicTest> tests(
      String name,
      Function<StatefulRedisConnection<String, String>, RedisCommands<String, String>> commands) {
    RedisClient client = metered(server, ClientOptions.create(), PATIENCE);
    StatefulRedisConnection<String, String> connection = client.connect();
    return Commands.tests(
            name, new LettuceClient(commands.apply(connection), connection), bare, registry)
        .onClose(() -> shutDown(client));
  }

  private RedisClient metered(Redis redis, ClientOptions options, Duration timeout) {
    RedisClient client = client(redis, options, timeout);
    client.addListener(new MeteredLettuce(registry, "sessions"));
    return client;
  }

  private static RedisClient client(Redis redis, ClientOptions options, Duration timeout) {
    RedisClient client =
        RedisClient.create(
            RedisURI.builder()
                .withHost("127.0.0.1")
                .withPort(redis.port())
                .withTimeout(timeout)
                .build());
    client.setOptions(options);
    return client;
  }

  private static void shutDown(RedisClient client) {
    client.shutdown(Duration.ZERO, Duration.ZERO);
  }

  /** Values are whole numbers. */
  private static final class Numbers implements RedisCodec<String, Object> {

    @Override
    public String decodeKey(ByteBuffer bytes) {
      return StandardCharsets.UTF_8.decode(bytes).toString();
    }

    @Override
    public Object decodeValue(ByteBuffer bytes) {
      return Long.valueOf(decodeKey(bytes));
    }

    @Override
    public ByteBuffer encodeKey(String key) {
      return StandardCharsets.UTF_8.encode(key);
    }

    @Override
    public ByteBuffer encodeValue(Object value) {
      return encodeKey(value.toString());
    }
  }
}
