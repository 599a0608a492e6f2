package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares scrapes with histograms of both kinds and with exemplars. */
@Tag("once")
class HistogramContractTest {

  private static final String CATALOGUE =
      """
      {"format": 1, "module": "shop", "series": 8, "metrics": [
        {"name": "shop_price", "type": "histogram", "help": "Prices.",
         "series": 3, "set": "shop.Orders", "method": "price"},
        {"name": "shop_wait_seconds", "type": "histogram", "unit": "seconds", "help": "Waiting.",
         "buckets": [1], "series": 4, "set": "shop.Orders", "method": "wait"}
      ]}
      """;

  private static final String OPEN_METRICS =
      """
      # TYPE shop_price histogram
      # HELP shop_price Prices.
      shop_price_bucket{le="+Inf"} 1 # {order="17"} 42.0 1700000000.000
      shop_price_count 1
      shop_price_sum 42.0
      # TYPE shop_wait_seconds histogram
      # UNIT shop_wait_seconds seconds
      # HELP shop_wait_seconds Waiting.
      shop_wait_seconds_bucket{le="1.0"} 1 # {trace_id="a",span_id="b"} 0.5 1700000000.000
      shop_wait_seconds_bucket{le="+Inf"} 1
      shop_wait_seconds_count 1
      shop_wait_seconds_sum 0.5
      # EOF
      """;

  private static final String SUMMARY = "samples compared with 2 declared metrics of 1 library; ";

  @TempDir private Path folder;

  @Test
  void aNativeHistogramHasNoBucketsInTextAndExemplarsAreNoSamples() throws IOException {
    assertThat(check(OPEN_METRICS))
        .isEqualTo(new TestCommand.Ended(0, "", "7 " + SUMMARY + "0 errors, 0 warnings\n"));
  }

  @Test
  void aHistogramThatIsNativeAgainstItsDeclarationHasOtherBuckets() throws IOException {
    assertThat(
            check(OPEN_METRICS.replaceAll("(?m)^shop_wait_seconds_bucket.*1\\.0\"}.*\n", "")).out())
        .isEqualTo(
            "error: [buckets] shop_wait_seconds in line 9: its buckets are declared as 1.0, +Inf,"
                + " but exposed as +Inf\n");
  }

  private TestCommand.Ended check(String scrape) throws IOException {
    TestCommand files = new TestCommand(folder);
    Path jar = files.zip("shop.jar", Map.of(Catalogue.FILE, CATALOGUE.getBytes(UTF_8)));
    Path file = Files.writeString(folder.resolve("scrape.txt"), scrape);
    return files.run("contract", "--file", file, jar);
  }
}
