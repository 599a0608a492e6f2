package io.forethought.processor.rules.distributions;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.naming.Declared;
import java.util.stream.Stream;

/**
 * Bucket bounds that a user wrote.
 *
 * @param owner the metric, or the attribute of {@code @InstrumentHttp}
 * @param bounds the bounds
 */
record BucketList(String owner, Numbers bounds) {

  /** All bucket lists, in the order of the declarations. */
  static Stream<BucketList> all(Declarations declarations) {
    return Stream.concat(
        Declared.all(declarations).stream()
            .map(declared -> new BucketList(declared.name(), declared.metric().buckets())),
        declarations.instrumentations().stream().flatMap(BucketList::of));
  }

  private static Stream<BucketList> of(Instrumentation http) {
    return Stream.of(
        new BucketList("latencyBuckets", http.latencyBuckets()),
        new BucketList("sizeBuckets", http.sizeBuckets()));
  }
}
