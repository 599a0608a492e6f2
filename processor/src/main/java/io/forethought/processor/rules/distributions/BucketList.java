package io.forethought.processor.rules.distributions;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.naming.Declared;
import java.util.ArrayList;
import java.util.List;

/**
 * Bucket bounds that a user wrote.
 *
 * @param owner the metric, or the attribute of {@code @InstrumentHttp}
 * @param unit the unit of the bounds
 * @param bounds the bounds
 */
record BucketList(String owner, BaseUnit unit, Numbers bounds) {

  /** All bucket lists, in the order of the declarations. */
  static List<BucketList> all(Declarations declarations) {
    List<BucketList> all = new ArrayList<>();
    for (Declared declared : Declared.all(declarations)) {
      Metric metric = declared.metric();
      all.add(new BucketList(declared.name(), metric.unit().value(), metric.buckets()));
    }
    for (Instrumentation http : declarations.instrumentations()) {
      all.add(new BucketList("latencyBuckets", BaseUnit.SECONDS, http.latencyBuckets()));
      all.add(new BucketList("sizeBuckets", BaseUnit.BYTES, http.sizeBuckets()));
    }
    return all;
  }
}
