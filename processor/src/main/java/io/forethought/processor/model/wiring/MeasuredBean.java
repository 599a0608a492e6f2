package io.forethought.processor.model.wiring;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.InstrumentedType;

/**
 * A class whose objects a framework creates and whose methods are to be measured.
 *
 * @param service the measured type: the class itself, or an interface that it implements
 * @param type the class
 * @param annotation the simple name of the annotation that makes it a bean
 * @param container what creates its objects
 * @param site the annotation
 */
public record MeasuredBean(
    InstrumentedType service, TypeName type, String annotation, Container container, Site site) {

  /** Whether the class itself is measured. */
  public boolean isMeasuredClass() {
    return type.equals(service.type());
  }
}
