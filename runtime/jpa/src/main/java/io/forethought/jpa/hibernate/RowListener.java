package io.forethought.jpa.hibernate;

import io.forethought.jpa.ModelOperations;
import io.forethought.jpa.RowChange;
import java.util.Map;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Receives an event for each row of a model after its statement has run. */
final class RowListener
    implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(RowListener.class.getName());

  /** Counts a row, immediately or later. */
  interface Counting {
    void count(Object event, ModelOperations model, RowChange change);
  }

  private final transient Map<String, ModelOperations> models;
  private final transient Counting counting;

  /**
   * @param models the models by entity name
   */
  RowListener(Map<String, ModelOperations> models, Counting counting) {
    this.models = models;
    this.counting = counting;
  }

  @Override
  public void onPostInsert(PostInsertEvent event) {
    count(event.getPersister(), event, RowChange.INSERT);
  }

  @Override
  public void onPostUpdate(PostUpdateEvent event) {
    count(event.getPersister(), event, RowChange.UPDATE);
  }

  @Override
  public void onPostDelete(PostDeleteEvent event) {
    count(event.getPersister(), event, RowChange.DELETE);
  }

  private void count(EntityPersister persister, Object event, RowChange change) {
    ModelOperations model = models.get(persister.getEntityName());
    if (model == null) {
      return;
    }
    try {
      counting.count(event, model, change);
    } catch (RuntimeException | LinkageError failure) {
      LOG.log(System.Logger.Level.WARNING, "A row is not counted", failure);
    }
  }

  @Override
  public boolean requiresPostCommitHandling(EntityPersister persister) {
    return false;
  }
}
