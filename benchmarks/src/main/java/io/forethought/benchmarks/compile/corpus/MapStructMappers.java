package io.forethought.benchmarks.compile.corpus;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Mappers for MapStruct, each between two records of its own with ten properties. */
public final class MapStructMappers implements Corpus {

  @Override
  public List<SourceText> sources(int types) {
    return IntStream.range(0, types)
        .mapToObj(Subject::of)
        .flatMap(
            subject ->
                Stream.of(
                    bean(subject, subject.name()),
                    bean(subject, subject.name() + "View"),
                    mapper(subject)))
        .toList();
  }

  private static SourceText bean(Subject subject, String name) {
    return new SourceText(
        subject.packageName() + "." + name,
        """
        package %s;

        %s
        public record %s(
            %s) {}
        """
            .formatted(subject.packageName(), Property.IMPORTS, name, Property.components()));
  }

  private static SourceText mapper(Subject subject) {
    String name = subject.name() + "Mapper";
    return new SourceText(
        subject.packageName() + "." + name,
        """
        package %1$s;

        import org.mapstruct.Mapper;

        @Mapper
        public interface %2$s {

          %3$sView view(%3$s %4$s);
        }
        """
            .formatted(subject.packageName(), name, subject.name(), subject.lowerName()));
  }
}
