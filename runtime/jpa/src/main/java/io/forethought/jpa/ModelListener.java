package io.forethought.jpa;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/**
 * The listener of all entities that the mapping file of this library names. It counts those that
 * are models.
 *
 * <pre>{@code
 * <mapping-file>META-INF/forethought/models.xml</mapping-file>
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ModelListener {

  /** Made by the persistence provider. The series of all models are there from then on. */
  public ModelListener() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    if (loader != null) {
      ModelIndex.of(loader).start(loader);
    }
  }

  /** Counts a row that was added. */
  @PostPersist
  public void inserted(Object entity) {
    ListenedClass.tell(entity, RowChange.INSERT);
  }

  /** Counts a row that was changed. */
  @PostUpdate
  public void updated(Object entity) {
    ListenedClass.tell(entity, RowChange.UPDATE);
  }

  /** Counts a row that was removed. */
  @PostRemove
  public void deleted(Object entity) {
    ListenedClass.tell(entity, RowChange.DELETE);
  }
}
