package io.forethought.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortRulesTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rate(a_total[5m]) / rate(b_total[5m])       | rate(a_total[6000ms]) / rate(b_total[6000ms])
          max_over_time(a[3d:30m]) > 0.5 or a offset 1h | max_over_time(a[10057ms:7075ms]) > 0.5 or a offset 7491ms
          sum by (le) (increase(a_bucket{x="5m"}[30d])) > 300 | sum by (le) (increase(a_bucket{x="5m"}[11438ms])) > 300
          a{instance="[1m]"} > 5                      | a{instance="[1m]"} > 5
          rate(a_total[30s])                          | rate(a_total[4618ms])
          """)
  void onlyDurationsBecomeShorter(String query, String shortened) {
    assertThat(ShortRules.query(query)).isEqualTo(shortened);
  }

  @Test
  void orderOfDurationsIsThatOfTheRealOnes() {
    List<String> durations =
        List.of("5m", "10m", "15m", "30m", "1h", "2h", "6h", "1d", "3d", "30d", "90d");

    assertThat(durations)
        .extracting(duration -> ShortRules.query("rate(a_total[" + duration + "])"))
        .extracting(query -> Integer.parseInt(query.replaceAll("[^0-9]", "")))
        .containsExactly(6000, 6416, 6659, 7075, 7491, 7907, 8566, 9398, 10057, 11438, 12098);
  }

  @Test
  void everyDurationOfARuleBecomesShorter() throws Exception {
    JsonNode file =
        YAML.readTree(
            """
            groups:
              - name: shop
                interval: 5m
                rules:
                  - alert: A
                    expr: a_total > 5
                    for: 10m
                    keep_firing_for: 15m
                    annotations: {summary: "more than 5m"}
                  - record: b
                    expr: rate(b_total[5m])
            """);

    ShortRules.shorten(file);

    assertThat(file)
        .isEqualTo(
            YAML.readTree(
                """
                groups:
                  - name: shop
                    interval: 6000ms
                    rules:
                      - alert: A
                        expr: a_total > 5
                        for: 6416ms
                        keep_firing_for: 6659ms
                        annotations: {summary: "more than 5m"}
                      - record: b
                        expr: rate(b_total[6000ms])
                """));
  }
}
