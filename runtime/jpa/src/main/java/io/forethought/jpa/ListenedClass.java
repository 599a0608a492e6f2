package io.forethought.jpa;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An entity class with listeners. An entity may have several: its own, those of its superclasses,
 * and the one of the mapping file. Only one of them is used.
 */
final class ListenedClass {

  /** The sources of events. */
  enum Teller {
    /** The class that javac generates next to the entity. */
    OWN_LISTENER,
    /** The listener of the mapping file, which is called first if there are both. */
    DEFAULT_LISTENER
  }

  private static final System.Logger LOG = System.getLogger(ListenedClass.class.getName());

  private static final ClassValue<ListenedClass> ALL =
      new ClassValue<>() {
        @Override
        protected ListenedClass computeValue(Class<?> entity) {
          return new ListenedClass(ModelIndex.of(entity.getClassLoader()).of(entity));
        }
      };

  private final Optional<ModelOperations> model;
  private final AtomicReference<Teller> heard = new AtomicReference<>();

  private ListenedClass(Optional<ModelOperations> model) {
    this.model = model;
  }

  /** Handles an event of the default listener, which has no model. */
  static void tell(Object entity, RowChange change) {
    tell(Teller.DEFAULT_LISTENER, Optional.empty(), entity, change);
  }

  /**
   * Handles an event of the listener of a model. The listener of a superclass is ignored if there
   * is a nearer one.
   */
  static void tell(ModelOperations own, Object entity, RowChange change) {
    tell(Teller.OWN_LISTENER, Optional.of(own), entity, change);
  }

  /**
   * Throws nothing, because providers pass exceptions of a listener on to the caller of the commit.
   */
  private static void tell(
      Teller teller, Optional<ModelOperations> own, Object entity, RowChange change) {
    try {
      ListenedClass type = ALL.get(entity.getClass());
      type.model
          .or(() -> own)
          .filter(model -> own.isEmpty() || own.get() == model)
          .filter(model -> type.hears(teller))
          .ifPresent(model -> model.countAtFlush(change));
    } catch (RuntimeException | LinkageError failure) {
      LOG.log(System.Logger.Level.WARNING, "A row is not counted", failure);
    }
  }

  private boolean hears(Teller teller) {
    return heard.compareAndSet(null, teller) || heard.get() == teller;
  }
}
