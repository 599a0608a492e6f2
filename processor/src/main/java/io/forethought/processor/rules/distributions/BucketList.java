package io.forethought.processor.rules.distributions;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.naming.Declared;
import java.util.ArrayList;
import java.util.List;

/**
 * Bucket bounds that a user wrote.
 *
 * @param owner the metric, or the attribute of {@code @InstrumentHttp}
 * @param bounds the bounds
 */
record BucketList(String owner, Numbers bounds) {

  /** All bucket lists, in the order of the declarations. */
  static List<BucketList> all(Declarations declarations) {
    List<BucketList> all = new ArrayList<>();
    for (Declared declared : Declared.all(declarations)) {
      all.add(new BucketList(declared.name(), declared.metric().buckets()));
    }
    for (Instrumentation http : declarations.instrumentations()) {
      all.add(new BucketList("latencyBuckets", http.latencyBuckets()));
      all.add(new BucketList("sizeBuckets", http.sizeBuckets()));
    }
    return all;
  }
}
