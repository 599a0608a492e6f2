package io.forethought.jpa.hibernate;

import io.forethought.jpa.ModelOperations;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Counts when a statement has run, whatever becomes of its transaction. */
final class FlushListener
    implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, ModelOperations> models;
  private final boolean onlyStateless;

  /**
   * @param models the models by the names of their entities
   * @param onlyStateless whether to count only what sessions without state do, of whose commits
   *     Hibernate does not tell
   */
  FlushListener(Map<String, ModelOperations> models, boolean onlyStateless) {
    this.models = models;
    this.onlyStateless = onlyStateless;
  }

  @Override
  public void onPostInsert(PostInsertEvent event) {
    count(event.getPersister(), event, ModelOperations::inserted);
  }

  @Override
  public void onPostUpdate(PostUpdateEvent event) {
    count(event.getPersister(), event, ModelOperations::updated);
  }

  @Override
  public void onPostDelete(PostDeleteEvent event) {
    count(event.getPersister(), event, ModelOperations::deleted);
  }

  private void count(EntityPersister persister, Object event, Consumer<ModelOperations> operation) {
    ModelOperations model = models.get(persister.getEntityName());
    if (model != null && (!onlyStateless || EventSession.of(event) instanceof StatelessSession)) {
      operation.accept(model);
    }
  }

  @Override
  public boolean requiresPostCommitHandling(EntityPersister persister) {
    return false;
  }
}
