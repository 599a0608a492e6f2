package io.forethought.runtime.family;

import io.forethought.GaugeMode;
import io.forethought.runtime.shared.DefaultMode;
import io.forethought.runtime.source.SourceSettings;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The part of a builder that says where the values of a gauge come from: a source, and the
 * processes that share a directory.
 *
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract class SourcedFamilyBuilder<B extends SourcedFamilyBuilder<B>>
    extends FamilyBuilder<B> {

  private final FamilySet families;
  private @Nullable SourceSettings source;
  private @Nullable GaugeMode mode;

  SourcedFamilyBuilder(FamilySet families, String name, String help) {
    super(families, name, help);
    this.families = families;
  }

  /**
   * Reads the value from a source when a scrape begins, for at most one second. The gauge has no
   * labels.
   *
   * @param source returns the value, or NaN if it is unknown; held weakly
   * @return this builder
   */
  public final B source(Callable<Double> source) {
    this.source = new SourceSettings(source);
    return self();
  }

  /**
   * Reads the value in the background instead, each time for at most ten seconds. Needs a source.
   *
   * @param millis the milliseconds from one read to the next
   * @return this builder
   */
  public final B refreshMillis(long millis) {
    settings().refreshMillis(millis);
    return self();
  }

  /**
   * Sets the time limit of a read. Needs a source.
   *
   * @param millis the milliseconds
   * @return this builder
   */
  public final B timeoutMillis(long millis) {
    settings().timeoutMillis(millis);
    return self();
  }

  /**
   * Makes the value unknown after a failed read, instead of keeping the last one. Needs a source
   * that is read in the background.
   *
   * @return this builder
   */
  public final B unknownAfterFailure() {
    settings().unknownAfterFailure();
    return self();
  }

  /**
   * Sets how the values of several processes become one, if they share a directory. Has no effect
   * on a gauge in the memory of this process.
   *
   * @param mode the mode; the default is described at the annotation {@code Gauge}
   * @return this builder
   */
  public final B multiprocess(GaugeMode mode) {
    this.mode = mode;
    return self();
  }

  final GaugeMode mode() {
    return mode == null ? DefaultMode.of(name(), unit(), source != null) : mode;
  }

  private SourceSettings settings() {
    if (source == null) {
      throw new IllegalStateException("The gauge \"" + name() + "\" has no source.");
    }
    return source;
  }

  final boolean hasSource() {
    return source != null;
  }

  /** Adds the source to the set of the family, which was built. */
  final void addSource(DoubleConsumer exposed) {
    families.addSource(name(), settings(), exposed);
  }
}
