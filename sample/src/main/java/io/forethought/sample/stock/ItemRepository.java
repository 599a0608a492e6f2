package io.forethought.sample.stock;

import java.util.Optional;

/** Where items are kept. */
public interface ItemRepository {

  /** Keeps an item under its name. */
  void save(Item item);

  /** The item of a name. */
  Optional<Item> find(String name);
}
