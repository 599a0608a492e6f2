package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.MetricSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads what annotations on measured methods refer to. */
public interface References {

  /** A reader that is used for the names of metrics only. */
  References NONE =
      new References() {
        @Override
        public Optional<MetricSet> set(TypeElement type) {
          return Optional.empty();
        }

        @Override
        public Bound.Constants constants(TypeElement type, TypeElement reader, JavacSite use) {
          return new Bound.Constants(Names.of(type), List.of(), List.of());
        }
      };

  /** The metric set that a type declares, if it does. */
  Optional<MetricSet> set(TypeElement type);

  /**
   * The constants of an enum.
   *
   * @param reader the type that refers to it
   * @param use where it refers to it
   */
  Bound.Constants constants(TypeElement type, TypeElement reader, JavacSite use);
}
