package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.SampleNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No two metrics claim one sample name. */
final class SampleNameTakenRule implements Rule {

  /**
   * Two metrics that claim the same.
   *
   * @param later the one declared later
   * @param earlier the one declared earlier
   * @param sample the name
   */
  record Collision(Declared later, Declared earlier, String sample) {}

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return collisions(declarations).map(SampleNameTakenRule::finding);
  }

  /** The first collision of each metric with one before it. */
  static Stream<Collision> collisions(Declarations declarations) {
    Map<String, Declared> families = new HashMap<>();
    Map<String, Declared> samples = new HashMap<>();
    return Declared.all(declarations)
        .flatMap(
            declared -> {
              String family = SampleNames.family(declared.metric());
              return Stream.concat(
                      claim(families, declared, List.of(family)).stream(),
                      claim(samples, declared, SampleNames.of(declared.metric())).stream())
                  .limit(1);
            });
  }

  private static Optional<Collision> claim(
      Map<String, Declared> claims, Declared declared, List<String> names) {
    Optional<Collision> first = Optional.empty();
    for (String name : names) {
      Declared earlier = claims.putIfAbsent(name, declared);
      if (first.isEmpty() && earlier != null && !NameDeclaredTwiceRule.refuses(declared, earlier)) {
        first = Optional.of(new Collision(declared, earlier, name));
      }
    }
    return first;
  }

  private static Finding finding(Collision collision) {
    Declared later = collision.later();
    return Finding.of(
        Code.SAMPLE_NAME_TAKEN,
        later.metric().name().site(),
        later.type().word(),
        later.name(),
        collision.sample(),
        collision.earlier().name(),
        collision.earlier().metric().site().describe());
  }
}
