package io.forethought.processor.model.wiring;

import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.InstrumentedType;

/**
 * A metric set that no source of its module names, or a measured type whose decorator no source
 * names.
 *
 * @param type the set, or the measured type
 * @param kind what it is
 * @param factory the name of the methods that create a decorator; empty for a set
 * @param reach which other modules can name it
 * @param site the type, or the annotation that measures it
 */
public record UnusedDeclaration(TypeName type, Kind kind, String factory, Reach reach, Site site) {

  /** What a declaration is. */
  public enum Kind {
    SET,
    /** A metric set with gauges that read their own values. */
    SET_WITH_SOURCES,
    INTERFACE,
    CLASS
  }

  /** Which other modules can name a type. */
  public enum Reach {
    /** None: it is not public, or its package is not exported. */
    MODULE,
    /** Its package is exported. */
    EXPORTED,
    /** It is public, and its jar has no module descriptor. */
    CLASS_PATH
  }

  /** A metric set. */
  public static UnusedDeclaration of(MetricSet set, Reach reach) {
    boolean hasSources = false;
    for (Metric metric : set.metrics()) {
      hasSources |= !metric.hasBody() && metric.hasSource();
    }
    return new UnusedDeclaration(
        set.type(), hasSources ? Kind.SET_WITH_SOURCES : Kind.SET, "", reach, set.site());
  }

  /** A measured type. */
  public static UnusedDeclaration of(InstrumentedType service, Reach reach) {
    return new UnusedDeclaration(
        service.type(),
        service.kind() == MetricSet.Kind.INTERFACE ? Kind.INTERFACE : Kind.CLASS,
        service.factory(),
        reach,
        service.site());
  }
}
