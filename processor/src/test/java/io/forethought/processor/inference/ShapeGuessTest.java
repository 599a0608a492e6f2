package io.forethought.processor.inference;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.inference.scraped.SeenLabel;
import io.forethought.processor.model.MetricType;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeGuessTest {

  @ParameterizedTest
  @CsvSource({
    "provider, paypal stripe, ENUM",
    "protocol, HTTP/1.1 HTTP/2, ENUM",
    "provider, paypal, CAPPED",
    "device, cdrom disk, CAPPED",
    "port, eth0 eth1, CAPPED",
    "zone, north 1, CAPPED",
    "first_order, true false, BOOLEAN",
    "first_order, true, BOOLEAN",
    "stars, 1 2 5, RANGE",
    "stars, 5, CAPPED",
    "stars, 01 02, CAPPED",
    "code, 200 404, CAPPED",
    "user_id, a b, CAPPED",
    "order_id, 1 2 3, CAPPED"
  })
  void aLabelHasTheShapeThatAPersonWouldChoose(String label, String values, Shape shape) {
    SeenLabel seen = new SeenLabel(label, new TreeSet<>(Arrays.asList(values.split(" "))), false);

    assertThat(ShapeGuess.of(seen, MetricType.COUNTER)).isEqualTo(shape);
    assertThat(ShapeGuess.of(seen, MetricType.INFO)).isEqualTo(Shape.FREE);
  }
}
