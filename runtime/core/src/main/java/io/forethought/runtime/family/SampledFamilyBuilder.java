package io.forethought.runtime.family;

import io.forethought.runtime.exemplar.ExemplarLabels;
import io.prometheus.metrics.config.PrometheusProperties;
import io.prometheus.metrics.core.exemplars.ExemplarSamplerConfig;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The common part of the builders of families that can keep exemplars.
 *
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract class SampledFamilyBuilder<B extends SampledFamilyBuilder<B>>
    extends FamilyBuilder<B> {

  private boolean wantsExemplars;
  private @Nullable Supplier<Labels> exemplarLabels;

  SampledFamilyBuilder(FamilySet families, String name, String help) {
    super(families, name, help);
  }

  /**
   * Keeps exemplars: those that the program passes, and those of the current span, if a tracing
   * library is there that the Prometheus client knows.
   *
   * @return this builder
   */
  public final B exemplars() {
    wantsExemplars = true;
    return self();
  }

  /**
   * Keeps exemplars with the labels that a supplier returns.
   *
   * @param labels returns labels of what is recorded now, or none; each series asks it at most once
   *     in 90 milliseconds
   * @return this builder
   */
  public final B exemplars(Supplier<Labels> labels) {
    exemplarLabels = labels;
    return exemplars();
  }

  final boolean wantsExemplars() {
    return wantsExemplars;
  }

  /** Returns what the exemplars of all series share. */
  final ExemplarLabels.Shared exemplarLabels() {
    ExemplarSamplerConfig sampling =
        new ExemplarSamplerConfig(PrometheusProperties.get().getExemplarProperties(), 1);
    return new ExemplarLabels.Shared(name(), exemplarLabels, sampling.getSampleIntervalMillis());
  }
}
