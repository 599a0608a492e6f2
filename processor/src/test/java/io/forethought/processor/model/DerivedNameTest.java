package io.forethought.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link DerivedName}. */
class DerivedNameTest {

  @ParameterizedTest
  @CsvSource({
    "shop, cache, hits, NONE, COUNTER, shop_cache_hits_total",
    "shop, cache, hitsTotal, NONE, COUNTER, shop_cache_hits_total",
    "shop, cache, total, NONE, COUNTER, shop_cache_total",
    "shop, cache, heapBytes, BYTES, GAUGE, shop_cache_heap_bytes",
    "shop, cache, bytes, BYTES, GAUGE, shop_cache_bytes",
    "shop, '', bytesTotal, BYTES, COUNTER, shop_bytes_total",
    "'', '', waitSeconds, SECONDS, HISTOGRAM, wait_seconds",
    "'', '', total, NONE, COUNTER, total_total",
  })
  void unitAndSuffixAreSpelledOnce(
      String namespace,
      String subsystem,
      String method,
      BaseUnit unit,
      MetricType type,
      String name) {
    assertThat(DerivedName.of(namespace, subsystem, method, unit, type)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "created, created",
    "processingDuration, processing_duration",
    "HTTPCalls, http_calls",
    "callsOfHTTP, calls_of_http",
    "sha256Sum, sha256_sum",
    "aB, a_b",
    "AB, ab",
    "ABc, a_bc",
    "snake_Case, snake_case",
    "größeÄndert, größeändert",
    "'', ''",
  })
  void capitalsBeginWords(String camelCase, String snakeCase) {
    assertThat(DerivedName.snakeCase(camelCase)).isEqualTo(snakeCase);
  }

  @Test
  void everyNameIsSplitByTheSameTwoPatterns() {
    Random random = new Random(17);
    for (int i = 0; i < 20_000; i++) {
      String name = text(random);
      String spaced =
          name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z])([A-Z][a-z])", "$1_$2");
      assertThat(DerivedName.snakeCase(name)).as(name).isEqualTo(spaced.toLowerCase(Locale.ROOT));
    }
  }

  private static String text(Random random) {
    String letters = "azAZMn09_$\u00e4\u00c4";
    return random
        .ints(random.nextInt(9), 0, letters.length())
        .mapToObj(letters::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
