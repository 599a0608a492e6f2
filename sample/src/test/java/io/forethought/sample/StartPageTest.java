package io.forethought.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.sample.visitor.Visitor;
import io.forethought.testtools.BrowserPage;
import io.forethought.testtools.Chromium;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start page in a browser. With {@code -Dforethought.picture} it becomes a picture. */
@Tag("once")
class StartPageTest {

  /** The time that a picture shows. */
  private static final Duration SHOWN = Duration.ofMinutes(3);

  private static final int PAUSE_MILLIS = 100;

  @TempDir private Path folder;

  @Test
  void theShopShowsItsOwnMetrics() throws Exception {
    @Nullable String picture = System.getProperty("forethought.picture");
    try (Chromium chromium = Chromium.start(folder);
        TestShop shop = TestShop.beforeTheVisit();
        BrowserPage page = chromium.open(shop.at(""), 1240, 760, "light")) {
      page.await("document.querySelectorAll('canvas').length >= 6");
      visit(shop, picture == null ? Duration.ofSeconds(1) : SHOWN);

      page.await(rows("shop_payments_received_euros_total") + ".includes('/s)')");
      assertThat(page.value(rows("shop_payments_received_euros_total")))
          .contains("payment_provider invoice");
      assertThat(page.value("document.querySelector('.state').textContent"))
          .startsWith("9 metrics, ");
      assertThat(page.complaints()).noneMatch(each -> each.contains("/metrics"));
      if (picture != null) {
        write(page.picture(), Path.of(picture));
      }
    }
  }

  private static void visit(TestShop shop, Duration time) throws Exception {
    Visitor visitor = new Visitor(shop.at(""), new Random(1));
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      visitor.step();
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  /** Smaller than the browser's own file, which has a channel for transparency. */
  private static void write(byte[] picture, Path file) throws IOException {
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture));
    BufferedImage opaque =
        new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
    opaque.getGraphics().drawImage(drawn, 0, 0, null);
    ImageIO.write(opaque, "png", file.toFile());
  }

  private static String rows(String metric) {
    return "[...document.querySelectorAll('article')].find((each) =>"
        + " each.querySelector('h2').textContent === '"
        + metric
        + "').innerText";
  }
}
