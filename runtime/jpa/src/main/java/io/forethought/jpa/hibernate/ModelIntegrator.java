package io.forethought.jpa.hibernate;

import io.forethought.jpa.ModelIndex;
import io.forethought.jpa.ModelOperations;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Counts the inserts, updates and deletes that Hibernate reports for models. Hibernate finds this
 * class automatically. With the property {@code forethought.models.count = flush}, rows are counted
 * when their statement has run instead of when the transaction is committed.
 */
public final class ModelIntegrator implements Integrator {

  /** The property for the time at which operations are counted: {@code commit} or {@code flush}. */
  static final String COUNT = "forethought.models.count";

  private static final System.Logger LOG = System.getLogger(ModelIntegrator.class.getName());

  /** Called by Hibernate. */
  public ModelIntegrator() {}

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
    try {
      Map<String, ModelOperations> models = models(metadata, factory);
      if (!models.isEmpty()) {
        models.values().forEach(ModelOperations::attach);
        boolean atFlush = "flush".equals(String.valueOf(factory.getProperties().get(COUNT)));
        listen(
            factory.getServiceRegistry().getService(EventListenerRegistry.class), models, atFlush);
      }
    } catch (RuntimeException | LinkageError failure) {
      LOG.log(System.Logger.Level.WARNING, "The operations of models are not counted", failure);
    }
  }

  private static Map<String, ModelOperations> models(
      Metadata metadata, SessionFactoryImplementor factory) {
    ClassLoaderService loaders = factory.getServiceRegistry().getService(ClassLoaderService.class);
    ModelIndex index = new ModelIndex(loaders.locateResources(ModelIndex.FILE));
    Map<String, ModelOperations> models = new HashMap<>();
    for (PersistentClass entity : metadata.getEntityBindings()) {
      if (entity.hasPojoRepresentation()) {
        index
            .of(entity.getMappedClass())
            .ifPresent(model -> models.put(entity.getEntityName(), model));
      }
    }
    return models;
  }

  private static void listen(
      EventListenerRegistry registry, Map<String, ModelOperations> models, boolean atFlush) {
    RowListener listener =
        new RowListener(
            models,
            atFlush ? (event, model, change) -> model.count(change, 1) : new CommitCounting());
    registry.appendListeners(EventType.POST_INSERT, listener);
    registry.appendListeners(EventType.POST_UPDATE, listener);
    registry.appendListeners(EventType.POST_DELETE, listener);
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
    // The series are kept with their counts.
  }
}
