package io.forethought.cache.jcache;

import java.io.Closeable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Stream;
import javax.cache.event.CacheEntryCreatedListener;
import javax.cache.event.CacheEntryExpiredListener;
import javax.cache.event.CacheEntryListener;
import javax.cache.event.CacheEntryRemovedListener;
import javax.cache.event.CacheEntryUpdatedListener;
import org.jspecify.annotations.Nullable;

/**
 * Passes events to a listener, with the recorded cache as their source. A proxy is used because
 * providers send those events whose interfaces a listener implements.
 *
 * @param listener the original
 * @param source the source of the events
 */
record MeteredListener(CacheEntryListener<?, ?> listener, Source source)
    implements InvocationHandler {

  private static final List<Class<?>> INTERFACES =
      List.of(
          CacheEntryCreatedListener.class,
          CacheEntryUpdatedListener.class,
          CacheEntryRemovedListener.class,
          CacheEntryExpiredListener.class,
          Closeable.class);

  @SuppressWarnings("unchecked")
  static <K, V> CacheEntryListener<K, V> of(CacheEntryListener<K, V> listener, Source source) {
    Class<?>[] interfaces =
        Stream.concat(
                Stream.of(CacheEntryListener.class),
                INTERFACES.stream().filter(type -> type.isInstance(listener)))
            .toArray(Class<?>[]::new);
    return (CacheEntryListener<K, V>)
        Proxy.newProxyInstance(
            CacheEntryListener.class.getClassLoader(),
            interfaces,
            new MeteredListener(listener, source));
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // The only argument of the methods of listeners.
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getName().equals("equals") && arguments != null) {
      return arguments[0] == proxy || listener.equals(arguments[0]);
    }
    Object[] passed =
        arguments != null && arguments[0] instanceof Iterable events
            ? new Object[] {source.ofAll(events)}
            : arguments;
    try {
      return method.invoke(listener, passed);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }
}
