package io.forethought.cache.lettuce;

import io.forethought.cache.redis.Commands;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tests with Lettuce 6.8, loaded together with it. */
public final class OtherLettuce {

  private OtherLettuce() {}

  /** The table of the page, and transactions. */
  public static Stream<DynamicTest> tests(String version, int port) {
    PrometheusRegistry registry = new PrometheusRegistry();
    RedisClient client = RedisClient.create(RedisURI.create("127.0.0.1", port));
    client.addListener(new MeteredLettuce(registry, "sessions"));
    redis.clients.jedis.RedisClient bare =
        redis.clients.jedis.RedisClient.create("127.0.0.1", port);
    StatefulRedisConnection<String, String> connection = client.connect();
    return Stream.concat(
            Commands.tests(
                version, new LettuceClient(connection.sync(), connection), bare, registry),
            new Transactions(client, registry).tests(version))
        .onClose(bare::close)
        .onClose(() -> client.shutdown(Duration.ZERO, Duration.ZERO));
  }
}
