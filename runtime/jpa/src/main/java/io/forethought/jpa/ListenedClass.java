package io.forethought.jpa;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A class of entities to which listeners listen. There may be several for one entity: its own,
 * those of classes that it extends, and that of the mapping file. One of them is heard.
 */
final class ListenedClass {

  /** Who tells what becomes of rows. */
  enum Teller {
    /** The class that javac writes beside the entity. */
    OWN_LISTENER,
    /** The listener of the mapping file, which comes first where there are both. */
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

  /** The default listener tells, which knows of no model. */
  static void tell(Object entity, RowChange change) {
    tell(Teller.DEFAULT_LISTENER, Optional.empty(), entity, change);
  }

  /** The listener of a model tells; that of a class above is not meant where there is a nearer. */
  static void tell(ModelOperations own, Object entity, RowChange change) {
    tell(Teller.OWN_LISTENER, Optional.of(own), entity, change);
  }

  /** Providers hand on what a listener throws to the one who commits, so nothing is thrown. */
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
