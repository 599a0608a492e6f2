package io.forethought.cache.jedis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.cache.redis.Commands;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.builders.StandaloneClientBuilder;
import redis.clients.jedis.executors.CommandExecutor;
import redis.clients.jedis.executors.DefaultCommandExecutor;
import redis.clients.jedis.providers.PooledConnectionProvider;

/** Tests with Jedis 7, loaded together with it. */
public final class OtherJedis {

  private OtherJedis() {}

  /** The table of the page, and the builder of a client that Jedis lacks before 7.2. */
  public static Stream<DynamicTest> tests(String version, int port) throws Exception {
    PrometheusRegistry registry = new PrometheusRegistry();
    UnifiedJedis bare = builder().hostAndPort("127.0.0.1", port).build();
    return Stream.concat(
            Commands.tests(version, new JedisClient(recorded(registry, port)), bare, registry),
            Stream.of(
                DynamicTest.dynamicTest(version + ": the builder", OtherJedis::refused),
                DynamicTest.dynamicTest(version + ": a broadcast", OtherJedis::broadcast)))
        .onClose(bare::close);
  }

  private static UnifiedJedis recorded(PrometheusRegistry registry, int port) throws Exception {
    PooledConnectionProvider provider =
        new PooledConnectionProvider(new HostAndPort("127.0.0.1", port));
    return builder()
        .connectionProvider(provider)
        .commandExecutor(
            MeteredJedis.executor(new DefaultCommandExecutor(provider), registry, "sessions"))
        .build();
  }

  private static void refused() {
    PrometheusRegistry registry = new PrometheusRegistry();

    assertThatThrownBy(() -> MeteredJedis.builder(registry, "sessions"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "MeteredJedis.builder needs the class RedisClient, which Jedis has since version 7.2."
                + " Fix: use Jedis 7.2 or later, or pass MeteredJedis.executor(...) to the client"
                + " that your version has.");
    assertThat(registry.scrape().size()).isZero();
  }

  /** A command to all nodes of a cluster must not become one to a single node. */
  private static void broadcast() throws Exception {
    PrometheusRegistry registry = new PrometheusRegistry();
    List<String> calls = new ArrayList<>();
    CommandExecutor nodes =
        (CommandExecutor)
            Proxy.newProxyInstance(
                CommandExecutor.class.getClassLoader(),
                new Class<?>[] {CommandExecutor.class},
                (proxy, method, arguments) -> {
                  calls.add(method.getName());
                  return "OK";
                });

    Object answer =
        CommandExecutor.class
            .getMethod("broadcastCommand", CommandObject.class)
            .invoke(
                MeteredJedis.executor(nodes, registry, "sessions"),
                new CommandObject<>(
                    new CommandArguments(Protocol.Command.FLUSHALL), BuilderFactory.STRING));

    assertThat(answer).isEqualTo("OK");
    assertThat(calls).containsExactly("broadcastCommand");
  }

  /** Jedis 8 has no such class. */
  @SuppressWarnings("unchecked")
  private static StandaloneClientBuilder<? extends UnifiedJedis> builder() throws Exception {
    return (StandaloneClientBuilder<? extends UnifiedJedis>)
        Class.forName("redis.clients.jedis.JedisPooled").getMethod("builder").invoke(null);
  }
}
