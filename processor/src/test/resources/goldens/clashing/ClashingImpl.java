import io.forethought.Catalogued;
import io.forethought.runtime.family.BooleanLabel;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.GaugeFamily;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.annotation.processing.Generated;

/**
 * The metrics declared by {@link Clashing}.
 *
 * <ul>
 *   <li>counter {@code shop_sent_total}
 *   <li>counter {@code shop_instruments_total{played,tuned}}
 *   <li>counter {@code shop_drawn_maps_total{half}}
 *   <li>counter {@code shop_drawn_sheets_total{half,drawn_map}}
 *   <li>gauge {@code shop_classes{registry}}
 * </ul>
 */
@Generated("io.forethought.processor.MetricsProcessor")
public final class ClashingImpl implements Clashing {
  static {
    MetricSets.provide(Clashing.class, ClashingImpl::new);
  }

  private final CounterDataPoint sent;

  private final CounterFamily instruments_;

  private final io.forethought.runtime.family.EnumLabel<Clashing.EnumLabel> instrumentsInstruments;

  private final BooleanLabel instrumentsInstrumentsInstruments;

  private final CounterFamily drawn;

  private final io.forethought.runtime.family.EnumLabel<Clashing.Map> drawnMap;

  private final CounterFamily drawn_;

  private final io.forethought.runtime.family.EnumLabel<Clashing.Map> drawnMap_;

  private final io.forethought.runtime.family.EnumLabel<Clashing.EnumLabel> drawnDrawnMap;

  private final GaugeFamily classes;

  private final BooleanLabel classesRegistry;

  private ClashingImpl(Instruments instruments) {
    this.sent = instruments
        .counter("shop_sent_total",
            "Method, parameter and field of one name: $L \"quoted\" \\ and\nbroken.")
        .build()
        .only();

    var instruments_ = instruments
        .counter("shop_instruments_total", "A method called as the constructor's parameter is.");
    this.instrumentsInstruments = instruments_.label("played", Clashing.EnumLabel.values());
    this.instrumentsInstrumentsInstruments = instruments_.booleanLabel("tuned");
    this.instruments_ = instruments_.build();

    var drawn = instruments
        .counter("shop_drawn_maps_total", "First of two overloaded methods.");
    this.drawnMap = drawn.label("half", Clashing.Map.values(),
        java.util.Map.of("SOUTH", "the \"south\"\\\n$L"));
    this.drawn = drawn.build();

    var drawn_ = instruments
        .counter("shop_drawn_sheets_total", "Second of two overloaded methods.");
    this.drawnMap_ = drawn_.label("half", Clashing.Map.values(),
        java.util.Map.of("SOUTH", "the \"south\"\\\n$L"));
    this.drawnDrawnMap = drawn_.label("drawn_map", Clashing.EnumLabel.values());
    this.drawn_ = drawn_.build();

    var classes = instruments
        .gauge("shop_classes", "A name that begins as a keyword does.");
    this.classesRegistry = classes.booleanLabel("registry");
    this.classes = classes.build();
  }

  /**
   * Registers all metrics of {@link Clashing}.
   *
   * @param registry where they are exposed
   * @return the metrics
   * @throws IllegalStateException if they are already registered there, or a name is taken
   */
  public static Clashing register(PrometheusRegistry registry) {
    return MetricSets.register(Clashing.class, registry);
  }

  /**
   * Method, parameter and field of one name: $L "quoted" &#92; and broken.
   *
   * <p>Counter: {@code shop_sent_total}.
   */
  @Catalogued(
      name = "shop_sent_total",
      type = "counter",
      help = "Method, parameter and field of one name: $L \"quoted\" \\ and\nbroken.")
  @Override
  public void sent(long sent) {
    this.sent.inc(sent);
  }

  /**
   * A method called as the constructor's parameter is.
   *
   * <p>Counter: {@code shop_instruments_total{played,tuned}}.
   */
  @Catalogued(
      name = "shop_instruments_total",
      type = "counter",
      help = "A method called as the constructor's parameter is.",
      labels = {
          @Catalogued.Label(name = "played", values = {"one"}),
          @Catalogued.Label(name = "tuned", values = {"false", "true"})
      })
  @Override
  public CounterDataPoint instruments(Clashing.EnumLabel instruments,
      boolean instrumentsInstruments) {
    return instruments_.at(this.instrumentsInstruments.offset(instruments)
        + instrumentsInstrumentsInstruments.offset(instrumentsInstruments));
  }

  /**
   * First of two overloaded methods.
   *
   * <p>Counter: {@code shop_drawn_maps_total{half}}.
   */
  @Catalogued(
      name = "shop_drawn_maps_total",
      type = "counter",
      help = "First of two overloaded methods.",
      labels = @Catalogued.Label(name = "half", values = {"north", "the \"south\"\\\n$L"}))
  @Override
  public void drawn(Clashing.Map map) {
    drawn.inc(drawnMap.offset(map));
  }

  /**
   * Second of two overloaded methods.
   *
   * <p>Counter: {@code shop_drawn_sheets_total{half,drawn_map}}.
   */
  @Catalogued(
      name = "shop_drawn_sheets_total",
      type = "counter",
      help = "Second of two overloaded methods.",
      labels = {
          @Catalogued.Label(name = "half", values = {"north", "the \"south\"\\\n$L"}),
          @Catalogued.Label(name = "drawn_map", values = {"one"})
      })
  @Override
  public void drawn(Clashing.Map map, Clashing.EnumLabel drawnMap) {
    drawn_.inc(drawnMap_.offset(map) + drawnDrawnMap.offset(drawnMap));
  }

  /**
   * A name that begins as a keyword does.
   *
   * <p>Gauge: {@code shop_classes{registry}}.
   */
  @Catalogued(
      name = "shop_classes",
      type = "gauge",
      help = "A name that begins as a keyword does.",
      labels = @Catalogued.Label(name = "registry", values = {"false", "true"}))
  @Override
  public void classes(double thisValue, boolean registry) {
    classes.set(classesRegistry.offset(registry), thisValue);
  }
}
