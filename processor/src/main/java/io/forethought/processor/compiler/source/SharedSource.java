package io.forethought.processor.compiler.source;

import io.forethought.processor.model.Site;
import java.util.Optional;

/** The annotation that two generated declarations come from. */
final class SharedSource {

  private SharedSource() {}

  /** The first annotation to which both places lead. */
  static Optional<Site> of(JavacSite one, JavacSite other) {
    for (JavacSite first : one.chain()) {
      for (JavacSite second : other.chain()) {
        if (isSame(first, second)) {
          return Optional.of(first);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(JavacSite one, JavacSite other) {
    return !one.annotation().isEmpty()
        && one.annotation().equals(other.annotation())
        && one.place().isSame(other.place());
  }
}
