package io.forethought.sample.stock;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Items kept in memory for as long as the shop runs. */
public final class InMemoryItems implements ItemRepository {

  private final Map<String, Item> items = new ConcurrentHashMap<>();

  @Override
  public void save(Item item) {
    items.put(item.name(), item);
  }

  @Override
  public Optional<Item> find(String name) {
    return Optional.ofNullable(items.get(name));
  }
}
