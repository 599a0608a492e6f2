package io.forethought.cache.jcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.cache.Counts;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.cache.Cache;
import javax.cache.configuration.CacheEntryListenerConfiguration;
import javax.cache.configuration.CompleteConfiguration;
import javax.cache.configuration.Factory;
import javax.cache.configuration.FactoryBuilder;
import javax.cache.configuration.MutableCacheEntryListenerConfiguration;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.event.CacheEntryCreatedListener;
import javax.cache.event.CacheEntryEvent;
import javax.cache.event.CacheEntryEventFilter;
import javax.cache.event.CacheEntryRemovedListener;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A listener of a recorded cache sees that cache, and nothing else that is new. */
@Tag("once")
class ListenersTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @TestFactory
  Stream<DynamicTest> caffeine() {
    return tests("caffeine", Caffeine.open());
  }

  @TestFactory
  Stream<DynamicTest> ehcache(@TempDir Path folder) {
    return tests("ehcache", Ehcache.in(folder));
  }

  /** A member of a cluster may lack our classes. */
  @Test
  void whatIsSentToAnotherMachineIsTheOriginal() throws Exception {
    MutableCacheEntryListenerConfiguration<String, Serializable> original =
        new MutableCacheEntryListenerConfiguration<>(
            FactoryBuilder.factoryOf("shop.Listener"), null, false, true);
    MeteredListening<String, Serializable> metered = new MeteredListening<>(original, new Source());

    assertThat(sent(metered)).isEqualTo(original).isExactlyInstanceOf(original.getClass());
    assertThat(sent(metered.getCacheEntryListenerFactory()))
        .isEqualTo(original.getCacheEntryListenerFactory())
        .isNotInstanceOf(SourcedFactory.class);
    assertThat(metered).isEqualTo(new MeteredListening<>(original, new Source()));
    assertThat(new MutableCacheEntryListenerConfiguration<>(metered))
        .isEqualTo(new MeteredListening<>(original, new Source()))
        .hasSameHashCodeAs(metered);
  }

  private static Object sent(Object value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  private Stream<DynamicTest> tests(String backend, Store store) {
    var manager = MeteredCaching.wrap(store.manager(), registry);
    return Stream.of(
            DynamicTest.dynamicTest(
                backend + ": registered",
                () -> {
                  Cache<String, Serializable> cache =
                      manager.createCache("registered", Loader.configuration(false));
                  Told told = new Told();
                  cache.registerCacheEntryListener(configuration(told));
                  check(cache, told);
                }),
            DynamicTest.dynamicTest(
                backend + ": in the configuration",
                () -> {
                  Told told = new Told();
                  MutableConfiguration<String, Serializable> configuration =
                      Loader.configuration(false)
                          .addCacheEntryListenerConfiguration(configuration(told));
                  Cache<String, Serializable> cache = manager.createCache("made", configuration);
                  assertThat(configuration.getCacheEntryListenerConfigurations())
                      .containsExactly(configuration(told));
                  check(cache, told);
                }),
            DynamicTest.dynamicTest(
                backend + ": a single cache",
                () -> {
                  Cache<String, Serializable> cache =
                      MeteredCaching.wrap(
                          store.manager().createCache("single", Loader.configuration(false)),
                          registry);
                  Told told = new Told();
                  cache.registerCacheEntryListener(configuration(told));
                  check(cache, told);
                }))
        .onClose(store::close);
  }

  private void check(Cache<String, Serializable> cache, Told told) {
    CacheEntryListenerConfiguration<String, Serializable> same = configuration(told);
    assertThatThrownBy(() -> cache.registerCacheEntryListener(same))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(listeners(cache)).hasSize(1);
    cache.put("known", "1");
    Counts before = Counts.of(registry);

    cache.put("a", "1");
    cache.put("a", "2");
    cache.remove("a");

    assertThat(told.events).containsExactly("CREATED a", "REMOVED a");
    assertThat(told.sources).isNotEmpty().allMatch(each -> each == cache);
    // The listener gets an entry from the source of each event.
    assertThat(Counts.of(registry).minus(before)).isEqualTo(new Counts(2, 2, 0, 0, 2, 1, 2));

    cache.deregisterCacheEntryListener(same);
    assertThat(listeners(cache)).isEmpty();
    cache.put("b", "1");
    assertThat(told.events).hasSize(2);
  }

  @SuppressWarnings("unchecked")
  private static Iterable<CacheEntryListenerConfiguration<String, Serializable>> listeners(
      Cache<String, Serializable> cache) {
    return cache
        .getConfiguration(CompleteConfiguration.class)
        .getCacheEntryListenerConfigurations();
  }

  /** Two of them are equal. */
  private static MutableCacheEntryListenerConfiguration<String, Serializable> configuration(
      Told told) {
    Factory<Told> factory = new Same<>(told);
    return new MutableCacheEntryListenerConfiguration<>(factory, factory, false, true);
  }

  /** Not serializable in fact, because nothing leaves this process. */
  private record Same<T>(T value) implements Factory<T> {

    @Override
    public T create() {
      return value;
    }
  }

  /** What a listener and its filter were told. Reads from the source of an event. */
  private static final class Told
      implements CacheEntryCreatedListener<String, Serializable>,
          CacheEntryRemovedListener<String, Serializable>,
          CacheEntryEventFilter<String, Serializable> {

    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<Object> sources = new CopyOnWriteArrayList<>();

    @Override
    public void onCreated(
        Iterable<CacheEntryEvent<? extends String, ? extends Serializable>> created) {
      note(created);
    }

    @Override
    public void onRemoved(
        Iterable<CacheEntryEvent<? extends String, ? extends Serializable>> removed) {
      note(removed);
    }

    @Override
    public boolean evaluate(CacheEntryEvent<? extends String, ? extends Serializable> event) {
      sources.add(event.getSource());
      return event.getKey().equals("a");
    }

    @SuppressWarnings("unchecked")
    private void note(Iterable<CacheEntryEvent<? extends String, ? extends Serializable>> all) {
      for (CacheEntryEvent<? extends String, ? extends Serializable> event : all) {
        sources.add(event.getSource());
        Cache<String, Serializable> source = event.getSource();
        assertThat(source.get("known")).isEqualTo("1");
        events.add(event.getEventType() + " " + event.getKey());
      }
    }
  }
}
