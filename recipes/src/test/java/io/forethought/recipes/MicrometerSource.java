package io.forethought.recipes;

/** A class that uses Micrometer. */
final class MicrometerSource {

  private MicrometerSource() {}

  /** The source of a class {@code shop.Orders} with this body. */
  static String of(String body) {
    return """
    package shop;

    import io.micrometer.core.instrument.Counter;
    import io.micrometer.core.instrument.MeterRegistry;
    import io.micrometer.core.instrument.Timer;

    public class Orders {
    %s}
    """
        .formatted(body.indent(2));
  }
}
