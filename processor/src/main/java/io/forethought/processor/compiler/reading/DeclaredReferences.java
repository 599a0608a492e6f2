package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.reading.methods.References;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.MetricSet;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads metric sets and enums to which annotations on measured methods refer.
 *
 * @param elements from the compiler
 * @param sets reads the sets
 * @param sources the types being compiled
 */
record DeclaredReferences(Elements elements, SetReader sets, Sources sources)
    implements References {

  @Override
  public Optional<MetricSet> set(TypeElement type) {
    return Written.isOn(type, Names.METRICS)
        ? Optional.of(sets.read(type, sources))
        : Optional.empty();
  }

  @Override
  public Bound.Constants constants(TypeElement type, TypeElement reader, JavacSite use) {
    return new EnumReader(elements.getPackageOf(reader)).read(type, use);
  }
}
