package io.forethought.processor.compiler;

import io.forethought.processor.compiler.reporting.Reporter;
import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.model.jpa.ModelEntity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The libraries whose classes generated code names. */
public final class Libraries {

  static final String GENERATED = "javax.annotation.processing.Generated";
  private static final String CLIENT = "io.prometheus.metrics.model.registry.PrometheusRegistry";
  private static final String MODELS = "io.forethought.jpa.ModelOperations";
  private static final String NEW_IN_CLIENT =
      "io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor";
  private static final String RUNTIME = "io.forethought.runtime.registration.MetricSets";

  private final Elements elements;
  private final Reporter reporter;

  Libraries(Elements elements, Reporter reporter) {
    this.elements = elements;
    this.reporter = reporter;
  }

  /** Whether generated code next to a declaration can name {@code @Generated}. */
  public boolean haveGenerated(Site declaration) {
    return canName(declaration, GENERATED);
  }

  /** Whether generated code can name the run-time classes that it uses; reports it if not. */
  public boolean haveRuntime(MetricSet set) {
    boolean known = canName(set.site(), RUNTIME);
    if (!known) {
      reporter.tell(
          Finding.of(Code.RUNTIME_MISSING, set.site(), set.type().implementation().nested()));
    }
    tellOldClient(set.site(), set.type().implementation());
    return known;
  }

  /** Whether generated code can name the classes of servlets and filters; reports it if not. */
  public boolean haveServlets(Instrumentation http) {
    Optional<Servlets> missing =
        Arrays.stream(Servlets.values())
            .filter(each -> !canName(http.site(), each.type()))
            .findFirst();
    missing.ifPresent(
        each ->
            reporter.tell(
                Finding.of(
                    Code.SERVLET_MISSING,
                    http.site(),
                    http.initializer().nested(),
                    each.library(),
                    each.fix())));
    return missing.isEmpty();
  }

  /** Whether generated code can name the classes that count operations; reports it if not. */
  public boolean haveModels(ModelEntity entity) {
    boolean known = canName(entity.site(), MODELS);
    if (!known) {
      reporter.tell(Finding.of(Code.JPA_MISSING, entity.site(), entity.listener().nested()));
    }
    tellOldClient(entity.site(), entity.listener());
    return known;
  }

  /** Whether generated code next to a declaration can name all of these classes. */
  public boolean haveAll(List<String> names, Site declaration) {
    return names.stream().allMatch(name -> canName(declaration, name));
  }

  /** Reports an old client. The class is still generated, to avoid a second error about it. */
  private void tellOldClient(Site declaration, TypeName generated) {
    if (canName(declaration, CLIENT) && !canName(declaration, NEW_IN_CLIENT)) {
      reporter.tell(Finding.of(Code.CLIENT_TOO_OLD, declaration, generated.nested()));
    }
  }

  private boolean canName(Site declaration, String name) {
    Optional<Element> element = ((JavacSite) declaration).element(elements);
    return element.isPresent()
        && elements.getTypeElement(elements.getModuleOf(element.get()), name) != null;
  }
}
