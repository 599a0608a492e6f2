package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.Budget;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;

/** Reads {@code @Budget}. */
public final class Budgets {

  private Budgets() {}

  /** The budget on a method, a parameter or a module. */
  static Optional<Budget> on(Element element, JavacSite site) {
    Optional<Written> found = Written.on(element, Names.BUDGET, site);
    if (found.isEmpty() || !found.get().has("max") || !found.get().has("reason")) {
      return Optional.empty();
    }
    Written written = found.get();
    return Optional.of(
        new Budget(
            written.value("max", Long.class, 0L),
            written.value("reason", String.class, ""),
            written.site()));
  }

  /** The budget on the module declaration among the sources of a round. */
  public static Optional<Budget> ofModule(Round round) {
    for (Element annotated : round.annotated(Names.BUDGET)) {
      if (annotated instanceof ModuleElement) {
        return on(annotated, JavacSite.of(annotated));
      }
    }
    return Optional.empty();
  }
}
