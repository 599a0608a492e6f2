package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.ModuleMetrics;
import java.util.stream.Stream;

/** No two metrics have one name: neither in a set, which could not work, nor in a module. */
final class NameDeclaredTwiceRule implements Rule, ModuleRule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return declarations.sets().stream().flatMap(set -> judge(Collision.within(set)));
  }

  @Override
  public Stream<Finding> findings(ModuleMetrics module) {
    return judge(Collision.among(module.own()));
  }

  private static Stream<Finding> judge(Stream<Collision> collisions) {
    return collisions.filter(Collision::isOfWholeNames).map(NameDeclaredTwiceRule::finding);
  }

  private static Finding finding(Collision collision) {
    CatalogueEntry later = collision.later();
    return Finding.of(
        Code.NAME_DECLARED_TWICE,
        later.name().site(),
        collision.wholeName(),
        collision.earlier().site().describe(),
        fix(later, collision.earlier()));
  }

  private static String fix(CatalogueEntry later, CatalogueEntry earlier) {
    boolean inherited =
        !later.set().equals(earlier.set())
            && later.site().describe().equals(earlier.site().describe());
    return inherited
        ? "give \""
            + later.set().substring(later.set().lastIndexOf('.') + 1)
            + "\" a namespace or subsystem of its own"
        : "rename one of the two methods or give one a name of its own: name = \"…\"";
  }
}
