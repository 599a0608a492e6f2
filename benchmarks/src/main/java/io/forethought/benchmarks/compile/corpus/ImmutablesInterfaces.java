package io.forethought.benchmarks.compile.corpus;

import java.util.List;
import java.util.stream.IntStream;

/** Interfaces of ten properties each, for Immutables. */
public final class ImmutablesInterfaces implements Corpus {

  @Override
  public List<SourceText> sources(int types) {
    return IntStream.range(0, types)
        .mapToObj(Subject::of)
        .map(ImmutablesInterfaces::declaration)
        .toList();
  }

  private static SourceText declaration(Subject subject) {
    return new SourceText(
        subject.packageName() + "." + subject.name(),
        """
        package %s;

        %simport org.immutables.value.Value;

        @Value.Immutable
        public interface %s {

        %s}
        """
            .formatted(
                subject.packageName(), Property.IMPORTS, subject.name(), Property.methods("")));
  }
}
