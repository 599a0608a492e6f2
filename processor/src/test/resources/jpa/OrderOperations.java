package shop;

import io.forethought.jpa.ModelOperations;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import javax.annotation.processing.Generated;

/**
 * Counts inserts, updates and deletes of {@link Order}, if that is annotated with
 * {@code @EntityListeners(OrderOperations.class)}. Hibernate does not need it.
 */
@Generated("io.forethought.processor.MetricsProcessor")
public final class OrderOperations {
  private static final ModelOperations MODEL = ModelOperations.of("order");

  /**
   * Called by the persistence provider.
   */
  public OrderOperations() {
  }

  @PostPersist
  void inserted(Order entity) {
    MODEL.insertedAtFlush(entity);
  }

  @PostUpdate
  void updated(Order entity) {
    MODEL.updatedAtFlush(entity);
  }

  @PostRemove
  void deleted(Order entity) {
    MODEL.deletedAtFlush(entity);
  }
}
