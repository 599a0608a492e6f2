package io.forethought.benchmarks.compile.corpus;

import java.util.List;
import java.util.stream.IntStream;

/** Abstract classes of ten properties each, for AutoValue. */
public final class AutoValueClasses implements Corpus {

  @Override
  public List<SourceText> sources(int types) {
    return IntStream.range(0, types)
        .mapToObj(Subject::of)
        .map(AutoValueClasses::declaration)
        .toList();
  }

  private static SourceText declaration(Subject subject) {
    return new SourceText(
        subject.packageName() + "." + subject.name(),
        """
        package %s;

        import com.google.auto.value.AutoValue;
        %s
        @AutoValue
        public abstract class %s {

        %s}
        """
            .formatted(
                subject.packageName(),
                Property.IMPORTS,
                subject.name(),
                Property.methods("public abstract ")));
  }
}
