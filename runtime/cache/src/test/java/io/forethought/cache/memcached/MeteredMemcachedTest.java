package io.forethought.cache.memcached;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.forethought.cache.Counts;
import io.forethought.cache.CountsTable;
import io.forethought.cache.CountsTable.Operation;
import io.forethought.cache.Outage;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.rubyeye.xmemcached.CommandFactory;
import net.rubyeye.xmemcached.MemcachedClient;
import net.rubyeye.xmemcached.XMemcachedClientBuilder;
import net.rubyeye.xmemcached.command.BinaryCommandFactory;
import net.rubyeye.xmemcached.command.TextCommandFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** XMemcached with a real memcached. */
class MeteredMemcachedTest {

  private static final long PATIENCE_MILLIS = 30_000;
  private static final long SOON_MILLIS = 300;

  private static Memcached server;

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @BeforeAll
  static void start() throws IOException {
    server = Memcached.start();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> theTableOfThePageWithTheTextProtocol() throws IOException {
    return tests("text", new TextCommandFactory());
  }

  @TestFactory
  Stream<DynamicTest> theTableOfThePageWithTheBinaryProtocol() throws IOException {
    return tests("binary", new BinaryCommandFactory());
  }

  /** Sets a key, gets it twice, and gets one that is not there, without and with a default. */
  @Test
  void countersOfTheModel() throws Exception {
    MemcachedClient bare = client(server, new TextCommandFactory(), PATIENCE_MILLIS);
    MemcachedClient memcached = metered(bare);
    bare.flushAll();

    memcached.set("foo1", 0, "bar");
    assertThat(memcached.<String>get("foo1")).isEqualTo("bar");
    assertThat(memcached.<String>get("foo1")).isEqualTo("bar");
    assertThat(memcached.<String>get("foofoo")).isNull();
    assertThat(Objects.requireNonNullElse(memcached.get("foofoo"), "default")).isEqualTo("default");
    memcached.shutdown();

    assertThat(Counts.of(registry)).isEqualTo(new Counts(4, 2, 2, 0, 1, 0, 4));
    assertThat(Scrape.text(registry))
        .contains("cache_get_hits_total{backend=\"memcached\",cache=\"pages\"} 2.0");
  }

  @Test
  void aStoppedMemcachedIsAFailureAndTheExceptionIsTheUsualOne() throws Exception {
    try (Memcached stopping = Memcached.start()) {
      MemcachedClient bare = client(stopping, new TextCommandFactory(), SOON_MILLIS);
      MemcachedClient other = client(stopping, new TextCommandFactory(), SOON_MILLIS);
      MemcachedClient memcached = metered(other);
      bare.set("a", 0, "1");

      Outage.check(registry, () -> bare.get("a"), () -> memcached.get("a"), stopping);

      bare.shutdown();
      memcached.shutdown();
    }
  }

  static Stream<Method> methods() {
    return Stream.of(MemcachedClient.class.getMethods());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void anExceptionComesOutAsTheVerySameObject(Method method) {
    Error down = new Error("down");
    MemcachedClient memcached =
        metered(
            (MemcachedClient)
                Proxy.newProxyInstance(
                    MemcachedClient.class.getClassLoader(),
                    new Class<?>[] {MemcachedClient.class},
                    (proxy, called, arguments) -> {
                      assertThat(called).isEqualTo(method);
                      throw down;
                    }));

    assertThat(catchThrowable(() -> method.invoke(memcached, arguments(method))).getCause())
        .isSameAs(down);
  }

  @Test
  void aWrappedClientEqualsItselfOnly() throws IOException {
    MemcachedClient bare = client(server, new TextCommandFactory(), PATIENCE_MILLIS);
    MemcachedClient memcached = metered(bare);

    assertThat(Set.of(memcached)).contains(memcached).doesNotContain(bare);
    assertThat(memcached).hasToString(bare.toString());
    bare.shutdown();
  }

  private Stream<DynamicTest> tests(String protocol, CommandFactory commands) throws IOException {
    MemcachedClient bare = client(server, commands, PATIENCE_MILLIS);
    MemcachedClient binary = client(server, new BinaryCommandFactory(), PATIENCE_MILLIS);
    MemcachedClient down = client(server, commands, PATIENCE_MILLIS);
    down.shutdown();
    Map<String, Operation> operations =
        new Calls(metered(bare), metered(binary), metered(down)).all();
    Map<String, Operation> filling = new LinkedHashMap<>();
    operations.forEach(
        (call, operation) ->
            filling.put(
                call,
                () -> {
                  fill(bare);
                  operation.run();
                }));
    return CountsTable.below("## memcached")
        .tests(protocol, registry, filling)
        .onClose(() -> shutDown(bare))
        .onClose(() -> shutDown(binary));
  }

  private static void fill(MemcachedClient bare) throws Exception {
    bare.flushAll();
    bare.set("a", 0, "1");
    bare.set("b", 0, "2");
    bare.set("empty", 0, "");
    bare.set("zero", 0, 0);
    bare.set("no", 0, false);
  }

  private MemcachedClient metered(MemcachedClient client) {
    return MeteredMemcached.wrap(client, registry, "pages");
  }

  private static MemcachedClient client(
      Memcached memcached, CommandFactory commands, long timeoutMillis) throws IOException {
    XMemcachedClientBuilder builder = new XMemcachedClientBuilder("127.0.0.1:" + memcached.port());
    builder.setCommandFactory(commands);
    builder.setOpTimeout(timeoutMillis);
    return builder.build();
  }

  private static void shutDown(MemcachedClient client) {
    try {
      client.shutdown();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static Object[] arguments(Method method) {
    return Stream.of(method.getParameterTypes())
        .map(
            type ->
                type == int.class
                    ? (Object) 1
                    : type == long.class ? 1L : type == boolean.class ? true : null)
        .toArray();
  }
}
