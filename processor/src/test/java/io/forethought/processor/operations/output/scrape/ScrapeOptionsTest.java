package io.forethought.processor.operations.output.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrapeOptionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scrapeJob       | shop
          scrapePath      | /
          scrapePath      | /shop/metrics
          interval        | 15s
          interval        | 1m30s
          interval        | 500ms
          scrapeTargets   | shop:8080
          scrapeTargets   | dns+shop.example:65535, 10.0.0.1:1,[::1]:9400
          scrapePort      | http-metrics
          scrapeTokenFile | token
          scrapeSecret    | none
          scrapeSecret    | shop.metrics-1
          alertmanagers   | none
          alertmanagers   | a:9093,b:9093
          """)
  void validValuesNeedNoCorrection(String option, String value) {
    assertThat(ScrapeOptions.correction(option, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scrapeJob       | ' '                 | a name                                              | shop
          scrapePath      | metrics             | a path                                              | /metrics
          scrapePath      | /metrics?x=1        | a path                                              | /metrics
          interval        | 15                  | a duration of Prometheus                            | 15s
          interval        | 0s                  | a duration of Prometheus                            | 15s
          interval        | 30s1m               | a duration of Prometheus                            | 15s
          interval        | ''                  | a duration of Prometheus                            | 15s
          scrapeTargets   | shop                | hosts and ports, with "dns+" before the name of several replicas | shop.example:8080,dns+shop:8080
          scrapeTargets   | shop:0              | hosts and ports, with "dns+" before the name of several replicas | shop.example:8080,dns+shop:8080
          scrapeTargets   | shop:65536          | hosts and ports, with "dns+" before the name of several replicas | shop.example:8080,dns+shop:8080
          scrapeTargets   | a:1,,b:1            | hosts and ports, with "dns+" before the name of several replicas | shop.example:8080,dns+shop:8080
          scrapeTargets   | dns+10.0.0.1:80     | hosts and ports, with "dns+" before the name of several replicas | shop.example:8080,dns+shop:8080
          scrapeTargets   | http://shop:8080    | hosts and ports, with "dns+" before the name of several replicas | shop.example:8080,dns+shop:8080
          scrapePort      | 8080                | the name of a port in Kubernetes                    | metrics
          scrapePort      | a-name-of-17-char   | the name of a port in Kubernetes                    | metrics
          scrapeTokenFile | ''                  | a path                                              | /run/secrets/metrics-token
          scrapeSecret    | Shop                | the name of a Secret in Kubernetes, or "none"       | shop-metrics
          alertmanagers   | dns+alertmanager:93 | hosts and ports, or "none"                          | alertmanager:9093
          """)
  void invalidValuesAreCorrected(String option, String value, String kind, String example) {
    assertThat(ScrapeOptions.correction(option, value))
        .isEqualTo(Optional.of(new ScrapeOptions.Correction(kind, example)));
    assertThat(ScrapeOptions.correction(option, example)).isEmpty();
  }

  @Test
  void laterOptionReplacesAnEarlierOne() {
    ScrapeOptions options =
        ScrapeOptions.NONE.with("scrapeJob", "a").with("scrapeJob", "b").with("scrapePort", "web");

    assertThat(options.settings("shop", Optional.of("/metrics")))
        .extracting(ScrapeSettings::job, ScrapeSettings::portName)
        .containsExactly("b", "web");
  }
}
