package io.forethought.processor.components;

import io.forethought.processor.compiler.Compiler;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.generation.components.ComponentGenerator;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.components.Framework;
import io.forethought.processor.model.methods.InstrumentedType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Generates the classes that make one declaration a bean of a framework. Compilations without such
 * a framework do not load this class.
 *
 * @param compiler writes the classes
 * @param framework the framework
 */
public record BeanGeneration(Compiler compiler, Framework framework) {

  /**
   * The generation for a framework, which is reported if it is not on the class path.
   *
   * @param choice the framework, and where it was chosen
   * @param told the places of choices that are already reported
   */
  public static Optional<BeanGeneration> of(
      Compiler compiler, Site declaration, Sited<String> choice, Set<Site> told) {
    Framework framework = Framework.of(choice.value()).orElseThrow();
    Optional<Framework.Library> missing =
        framework.libraries().stream()
            .filter(library -> !compiler.libraries().haveAll(library.types(), declaration))
            .findFirst();
    if (missing.isEmpty()) {
      return Optional.of(new BeanGeneration(compiler, framework));
    }
    if (told.add(choice.site())) {
      Framework.Library library = missing.get();
      Finding finding =
          Finding.of(
              Code.COMPONENTS_MISSING,
              choice.site(),
              declaration.describe(),
              library.name(),
              library.fix());
      compiler.tell(List.of(finding));
    }
    return Optional.empty();
  }

  /** Whether the framework creates the decorators of this type itself. */
  public boolean hasDecorators(InstrumentedType service) {
    return framework == Framework.CDI && service.kind() == MetricSet.Kind.INTERFACE;
  }

  /** Generates the bean of a metric set. */
  public void generate(MetricSet set) {
    compiler.write(generator(set.site()).generate(set, framework), set.site());
  }

  /** Generates what measures beans. The metric set of the methods comes later, like any other. */
  public void generate(InstrumentedType service) {
    if (hasDecorators(service)) {
      compiler.tell(WildcardParameters.findings(service).toList());
    } else if (framework == Framework.SPRING && service.kind() == MetricSet.Kind.INTERFACE) {
      compiler.write(generator(service.site()).generate(service), service.site());
    }
  }

  private ComponentGenerator generator(Site declaration) {
    return new ComponentGenerator(compiler.libraries().haveGenerated(declaration));
  }
}
