package io.forethought.jpa;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/**
 * The entity listener in this library's mapping file. It receives events of all entities and counts
 * those of models.
 *
 * <pre>{@code
 * <mapping-file>META-INF/forethought/models.xml</mapping-file>
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ModelListener {

  /** Called by the persistence provider. Creates the series of all models. */
  public ModelListener() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    if (loader != null) {
      ModelIndex.of(loader).start(loader);
    }
  }

  /**
   * Counts an inserted row.
   *
   * @param entity the entity of the row
   */
  @PostPersist
  public void inserted(Object entity) {
    ListenedClass.tell(entity, RowChange.INSERT);
  }

  /**
   * Counts an updated row.
   *
   * @param entity the entity of the row
   */
  @PostUpdate
  public void updated(Object entity) {
    ListenedClass.tell(entity, RowChange.UPDATE);
  }

  /**
   * Counts a deleted row.
   *
   * @param entity the entity of the row
   */
  @PostRemove
  public void deleted(Object entity) {
    ListenedClass.tell(entity, RowChange.DELETE);
  }
}
