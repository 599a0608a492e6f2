package io.forethought.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** A database with animals, and the provider of the class path before it. */
record Zoo(String unit, Map<String, String> properties, EntityManagerFactory factory)
    implements AutoCloseable {

  /**
   * Opens a unit of persistence.xml on a database of its own.
   *
   * @param properties of the provider
   */
  static Zoo open(String unit, Map<String, String> properties) {
    Map<String, String> all = new HashMap<>(properties);
    all.put("jakarta.persistence.jdbc.driver", "org.h2.Driver");
    all.put(
        "jakarta.persistence.jdbc.url",
        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=LEGACY");
    all.put("jakarta.persistence.schema-generation.database.action", "create");
    return new Zoo(unit, properties, Persistence.createEntityManagerFactory(unit, all));
  }

  /** The same with one more property. */
  Zoo with(String property, String value) {
    Map<String, String> more = new HashMap<>(properties);
    more.put(property, value);
    return open(unit, more);
  }

  /** Does something in a transaction and commits it. */
  void commit(Consumer<EntityManager> work) {
    try (EntityManager manager = factory.createEntityManager()) {
      manager.getTransaction().begin();
      work.accept(manager);
      manager.getTransaction().commit();
    }
  }

  /** Does something in a transaction and rolls it back. */
  void rollBack(Consumer<EntityManager> work) {
    try (EntityManager manager = factory.createEntityManager()) {
      manager.getTransaction().begin();
      work.accept(manager);
      manager.getTransaction().rollback();
    }
  }

  /** An entity that is there. */
  <T> T there(T entity) {
    commit(manager -> manager.persist(entity));
    return entity;
  }

  @Override
  public void close() {
    factory.close();
  }
}
