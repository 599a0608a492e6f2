package io.forethought.jpa.hibernate;

import io.forethought.jpa.ModelOperations;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.event.spi.PostCommitDeleteEventListener;
import org.hibernate.event.spi.PostCommitInsertEventListener;
import org.hibernate.event.spi.PostCommitUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.persister.entity.EntityPersister;

/** Counts what was committed, and what was rolled back. */
final class CommitListener
    implements PostCommitInsertEventListener,
        PostCommitUpdateEventListener,
        PostCommitDeleteEventListener {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, ModelOperations> models;

  /**
   * @param models the models by the names of their entities
   */
  CommitListener(Map<String, ModelOperations> models) {
    this.models = models;
  }

  @Override
  public void onPostInsert(PostInsertEvent event) {
    count(event.getPersister(), ModelOperations::inserted);
  }

  @Override
  public void onPostInsertCommitFailed(PostInsertEvent event) {
    count(event.getPersister(), ModelOperations::rolledBack);
  }

  @Override
  public void onPostUpdate(PostUpdateEvent event) {
    count(event.getPersister(), ModelOperations::updated);
  }

  @Override
  public void onPostUpdateCommitFailed(PostUpdateEvent event) {
    count(event.getPersister(), ModelOperations::rolledBack);
  }

  @Override
  public void onPostDelete(PostDeleteEvent event) {
    count(event.getPersister(), ModelOperations::deleted);
  }

  @Override
  public void onPostDeleteCommitFailed(PostDeleteEvent event) {
    count(event.getPersister(), ModelOperations::rolledBack);
  }

  private void count(EntityPersister persister, Consumer<ModelOperations> operation) {
    ModelOperations model = models.get(persister.getEntityName());
    if (model != null) {
      operation.accept(model);
    }
  }

  @Override
  public boolean requiresPostCommitHandling(EntityPersister persister) {
    return models.containsKey(persister.getEntityName());
  }
}
