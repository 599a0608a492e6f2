package io.forethought.servlet.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.servlet.endpoint.SharedScrapes.BusyException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedScrapesTest {

  private static final long LONG = 60_000;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger made = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch hold = new CountDownLatch(1);

  @AfterEach
  void stop() {
    hold.countDown();
    threads.shutdownNow();
  }

  @Test
  void whoComesDuringAScrapeSharesTheNextOne() throws Exception {
    SharedScrapes<String> scrapes = new SharedScrapes<>(LONG);
    Future<Spool> first = threads.submit(() -> scrapes.join("text", this::slow));
    begun.await();
    List<Future<Spool>> later = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      later.add(threads.submit(() -> scrapes.join("text", this::quick)));
    }
    while (scrapes.waiting() < 20) {
      Thread.onSpinWait();
    }
    hold.countDown();

    assertThat(text(first.get())).isEqualTo("scrape 1");
    for (Future<Spool> one : later) {
      assertThat(text(one.get())).isEqualTo("scrape 2");
    }
  }

  @Test
  void otherKindsWaitForTheirTurn() throws Exception {
    SharedScrapes<String> scrapes = new SharedScrapes<>(LONG);
    Future<Spool> text = threads.submit(() -> scrapes.join("text", this::slow));
    begun.await();
    Future<Spool> gzip = threads.submit(() -> scrapes.join("gzip", this::quick));
    hold.countDown();

    assertThat(text(text.get())).isEqualTo("scrape 1");
    assertThat(text(gzip.get())).isEqualTo("scrape 2");
  }

  @Test
  void nobodyWaitsForever() throws Exception {
    SharedScrapes<String> scrapes = new SharedScrapes<>(10);
    Future<Spool> stuck = threads.submit(() -> scrapes.join("text", this::slow));
    begun.await();

    assertThatThrownBy(() -> scrapes.join("text", this::quick)).isInstanceOf(BusyException.class);
    hold.countDown();
    assertThat(text(stuck.get())).isEqualTo("scrape 1");
    assertThat(text(scrapes.join("text", this::quick))).isEqualTo("scrape 2");
  }

  @Test
  void nobodyWaitsForASlowClientOfALongScrape() throws Exception {
    SharedScrapes<String> scrapes = new SharedScrapes<>(LONG);
    Future<Spool> slow =
        threads.submit(
            () ->
                scrapes.join(
                    "text",
                    tooLong -> {
                      tooLong.run();
                      return slow(tooLong);
                    }));
    begun.await();

    assertThat(text(scrapes.join("text", this::quick))).isEqualTo("scrape 2");
    assertThat(slow.isDone()).isFalse();
  }

  @Test
  void aFailureIsThatOfTheRequestAndTheNextOneIsFree() throws Exception {
    SharedScrapes<String> scrapes = new SharedScrapes<>(LONG);

    assertThatThrownBy(
            () ->
                scrapes.join(
                    "text",
                    tooLong -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(text(scrapes.join("text", this::quick))).isEqualTo("scrape 1");
  }

  @Test
  void anErrorIsThatOfAllWhoShareTheScrape() throws Exception {
    SharedScrapes<String> scrapes = new SharedScrapes<>(LONG);
    Future<Spool> first = threads.submit(() -> scrapes.join("text", this::slow));
    begun.await();
    List<Future<Spool>> later = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      later.add(
          threads.submit(
              () ->
                  scrapes.join(
                      "text",
                      tooLong -> {
                        throw new NoClassDefFoundError("broken");
                      })));
    }
    while (scrapes.waiting() < 3) {
      Thread.onSpinWait();
    }
    hold.countDown();

    assertThat(text(first.get())).isEqualTo("scrape 1");
    assertThat(later)
        .allSatisfy(
            one -> assertThatThrownBy(one::get).hasCauseInstanceOf(NoClassDefFoundError.class));
  }

  private Spool slow(Runnable tooLong) throws IOException {
    Spool spool = quick(tooLong);
    begun.countDown();
    try {
      hold.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return spool;
  }

  private Spool quick(Runnable tooLong) throws IOException {
    Spool spool = new Spool(100, ByteArrayOutputStream::new);
    spool.write(("scrape " + made.incrementAndGet()).getBytes(UTF_8));
    return spool;
  }

  private static String text(Spool spool) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    spool.sendTo(text);
    return text.toString(UTF_8);
  }
}
