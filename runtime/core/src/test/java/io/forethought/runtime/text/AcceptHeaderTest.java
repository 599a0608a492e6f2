package io.forethought.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.config.EscapingScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptHeaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain;x=\"a,application/openmetrics-text\" | TEXT",
        "text/plain;x=\"a, application/openmetrics-text;q=1\";q=0.5 | TEXT",
        "text/plain;x=\"a\\\",application/openmetrics-text\" | TEXT",
        "text/plain;x=\"a\\\\\",application/openmetrics-text | OPEN_METRICS",
        "text/plain;x=\"a,b\", application/openmetrics-text | OPEN_METRICS",
        "application/openmetrics-text;x=\";q=0,\" | OPEN_METRICS",
        "application/openmetrics-text;x=\",\";q=0.1, text/plain;q=0.2 | TEXT",
        "application/openmetrics-text;x=\",\";q=0.3, text/plain;q=0.2 | OPEN_METRICS",
        "text/plain;q=0.9;x=\",\", application/openmetrics-text;q=\"0.95\" | OPEN_METRICS",
        "text/plain;x=\"application/openmetrics-text,application/openmetrics-text | TEXT",
        "text/plain\\,application/openmetrics-text | OPEN_METRICS",
        "application/openmetrics-text;q=0.1,application/openmetrics-text;q=0.9,text/plain;q=0.5"
            + " | OPEN_METRICS"
      })
  void aCommaOrSemicolonInQuotesSeparatesNothing(String accept, ExpositionFormat format) {
    assertThat(ExpositionFormat.preferred(accept)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "identity;x=\",gzip\" | false",
        "identity;x=\"gzip\", gzip;q=0.1 | true",
        "gzip;x=\";q=0\" | true",
        "gzip;x=\",\";q=0 | false"
      })
  void gzipInQuotesIsNotGzip(String acceptEncoding, boolean taken) {
    assertThat(AcceptHeader.takesGzip(acceptEncoding)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | UNDERSCORE_ESCAPING",
        "text/plain | UNDERSCORE_ESCAPING",
        "text/plain;escaping=allow-utf-8 | ALLOW_UTF8",
        "text/plain; ESCAPING=\"Allow-UTF-8\" | ALLOW_UTF8",
        "text/plain;escaping=dots | DOTS_ESCAPING",
        "text/plain;escaping=values | VALUE_ENCODING_ESCAPING",
        "text/plain;escaping=underscores | UNDERSCORE_ESCAPING",
        "text/plain;escaping=other | UNDERSCORE_ESCAPING",
        "text/plain;x=\";escaping=values\" | UNDERSCORE_ESCAPING",
        "text/plain;escaping=allow-utf-8,*/*;q=0.1 | ALLOW_UTF8",
        "application/openmetrics-text;escaping=values;q=0.5,text/plain;q=0.9 | UNDERSCORE_ESCAPING",
        "application/openmetrics-text;escaping=values;q=0.9,text/plain;escaping=dots;q=0.5"
            + " | VALUE_ENCODING_ESCAPING",
        "text/plain;q=0.2,text/plain;escaping=dots;q=0.5 | DOTS_ESCAPING",
        "text/plain;escaping=dots,text/plain;escaping=values | DOTS_ESCAPING"
      })
  void theEscapingIsThatOfTheFormat(String accept, EscapingScheme escaping) {
    assertThat(ExpositionFormat.preferred(accept).escaping(accept)).isEqualTo(escaping);
  }
}
