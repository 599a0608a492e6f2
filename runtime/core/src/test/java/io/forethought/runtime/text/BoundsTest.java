package io.forethought.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

  // The right column is what Go's strconv.FormatFloat(x, 'g', -1, 64) and Python's client write.
  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "1, 1.0",
    "0.25, 0.25",
    "-0.5, -0.5",
    "0.001, 0.001",
    "1e-4, 0.0001",
    "0.00012, 0.00012",
    "9.9e-5, 9.9e-05",
    "1e-5, 1e-05",
    "-1e-10, -1e-10",
    "100000, 100000.0",
    "524288, 524288.0",
    "999999.5, 999999.5",
    "1e6, 1e+06",
    "1048576, 1.048576e+06",
    "-1048576, -1.048576e+06",
    "16777216, 1.6777216e+07",
    "536870912, 5.36870912e+08",
    "1e9, 1e+09",
    "1e21, 1e+21",
    "1.5e300, 1.5e+300",
    "Infinity, Infinity"
  })
  void aBoundIsWrittenAsInPrometheus(double bound, String expected) {
    assertThat(Bounds.text(bound)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size_bytes_bucket{le=\"1.6777216E7\"} | size_bytes_bucket{le=\"1.6777216e+07\"}",
        "size_bytes_bucket{le=\"1.0E-5\"} | size_bytes_bucket{le=\"1e-05\"}",
        "size_bytes_bucket{le=\"0.5\"} | size_bytes_bucket{le=\"0.5\"}",
        "size_bytes_bucket{le=\"+Inf\"} | size_bytes_bucket{le=\"+Inf\"}",
        "size_bytes_count | size_bytes_count",
        "wait_seconds{quantile=\"0.99\"} | wait_seconds{quantile=\"0.99\"}"
      })
  void onlyBoundsOfBucketsChange(String beginning, String expected) {
    assertThat(Bounds.canonical(beginning)).isEqualTo(expected);
  }
}
