package io.forethought.testing;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.registration.MetricSets;
import io.forethought.testing.scope.Scope;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a registry of its own.
 *
 * <pre>{@code
 * @ExtendWith(MetricsExtension.class)
 * class OrdersTest {
 *
 *   @Test
 *   void ordersAreCounted(OrderMetrics metrics) {
 *     new Orders().accept(STRIPE);
 *
 *     assertThat(metrics).increased(m -> m.created(STRIPE)).by(1);
 *   }
 * }
 * }</pre>
 *
 * <p>While a test runs, {@code Forethought.metrics(OrderMetrics.class)} records on its registry,
 * also in code under test and through instances that a static field has kept since an earlier test.
 * A data point that was kept, such as the counter that {@code metrics.created(STRIPE)} returned,
 * stays on the registry of its test. Code that names a registry is not affected.
 *
 * <p>Parameters of tests can be metric sets, the registry, and a {@link ScrapeRecorder}.
 *
 * <p>Tests can run in parallel. A thread belongs to the test that started it, directly or through
 * other threads. What a thread of an older pool records belongs to the test that runs; if several
 * run, to the default registry.
 *
 * @since 0.1.0
 */
public final class MetricsExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

  /** Creates the extension. */
  public MetricsExtension() {}

  @Override
  public void beforeEach(ExtensionContext context) {
    store(context).put(Scope.class, Scope.open());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Scope scope = store(context).remove(Scope.class, Scope.class);
    if (scope != null) {
      scope.close();
    }
  }

  // Nested tests can have several extensions, each with a scope of its own.
  private Store store(ExtensionContext context) {
    return context.getStore(Namespace.create(this));
  }

  /**
   * Returns the registry of the running test.
   *
   * @return the registry of the test to which the calling thread belongs
   * @throws IllegalStateException if no test with this extension runs
   */
  public PrometheusRegistry registry() {
    return current()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no registry, because no test runs on this thread.\n"
                        + "Fix: call registry() in the test or in a method with @BeforeEach."));
  }

  private static Optional<PrometheusRegistry> current() {
    return Scope.current();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == PrometheusRegistry.class
        || type == ScrapeRecorder.class
        || MetricSets.isMetricSet(type);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (MetricSets.isMetricSet(type)) {
      return Forethought.metrics(type);
    }
    PrometheusRegistry registry =
        current()
            .orElseThrow(
                () ->
                    new ParameterResolutionException(
                        "There is no registry for the parameter \""
                            + parameter.getParameter().getName()
                            + "\", because no test runs yet. Fix: make it a parameter of the test"
                            + " or of a method with @BeforeEach."));
    return type == PrometheusRegistry.class ? registry : ScrapeRecorder.of(registry);
  }
}
