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

  /** The class of an entity. */
  static ListenedClass of(Object entity) {
    return ALL.get(entity.getClass());
  }

  /** The default listener tells, which knows of no model. */
  void tell(RowChange change) {
    model.ifPresent(known -> tell(Teller.DEFAULT_LISTENER, known, change));
  }

  /** The listener of a model tells; that of a class above is not meant where there is a nearer. */
  void tell(Teller teller, ModelOperations told, RowChange change) {
    if (model.orElse(told) == told && hears(teller)) {
      told.countAtFlush(change);
    }
  }

  private boolean hears(Teller teller) {
    return heard.compareAndSet(null, teller) || heard.get() == teller;
  }
}
