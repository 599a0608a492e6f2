package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.SharedDirectory;
import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.GaugeFamily;
import io.forethought.runtime.registration.MetricSets;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** A process with the metrics of a shop, which does what each line of its input says. */
final class Worker {

  /** The line after each answer. */
  static final String END = "# end of answer";

  private final Map<String, PrometheusRegistry> registries = new HashMap<>();
  private final Map<String, AtomicLong> kept = new HashMap<>();

  private Worker() {
    registries.put("default", PrometheusRegistry.defaultRegistry);
  }

  public static void main(String... arguments) throws IOException {
    Worker worker = new Worker();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.print(worker.answer(line.split(" ")));
      out.println(END);
    }
  }

  private ShopMetrics shop(String registry) {
    return Forethought.metrics(ShopMetrics.class, registry(registry));
  }

  private PrometheusRegistry registry(String name) {
    return registries.computeIfAbsent(name, absent -> new PrometheusRegistry());
  }

  /** Each line has a registry, what to do with it, and arguments. */
  private String answer(String... line) throws IOException {
    PrometheusRegistry registry = registry(line[0]);
    switch (line[1]) {
      case "scrape" -> {
        return Scrape.text(registry);
      }
      case "client" -> {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(text, registry.scrape());
        return text.toString(StandardCharsets.UTF_8);
      }
      case "openmetrics" -> {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Scrape.write(registry, "application/openmetrics-text", text);
        return text.toString(StandardCharsets.UTF_8);
      }
      case "only" -> {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Scrape.writeOnly(registry, null, Set.of(line[2]), text);
        return text.toString(StandardCharsets.UTF_8);
      }
      case "jobs" -> Forethought.metrics(JobMetrics.class, registry).jobs(Long.parseLong(line[2]));
      case "page" -> page(Forethought.metrics(PageMetrics.class, registry), line[2], line[3]);
      case "clearPages" -> Forethought.clear(PageMetrics.class, registry);
      case "build" -> facts(registry).build(line[2]);
      case "mode" -> facts(registry).mode("web", FactMetrics.Mode.valueOf(line[2]));
      case "facts" -> Forethought.unregister(FactMetrics.class, registry);
      case "jvm" -> Forethought.jvm(registry);
      case "private" -> MetricSets.keepInMemory(registry);
      case "clear" -> registry.clear();
      case "unregister" -> Forethought.unregister(ShopMetrics.class, registry);
      case "directory" ->
          registry.register(SharedDirectory.open(SharedDirectory.configured().orElseThrow()));
      case "gauge" ->
          Gauge.builder().name(line[2]).help("Of the program.").register(registry).set(1);
      case "traced" -> traced(registry).paid(Double.parseDouble(line[2]), line[3]);
      case "waited" -> traced(registry).waited(Double.parseDouble(line[2]), line[3]);
      default -> record(shop(line[0]), line[1], Double.parseDouble(line[2]));
    }
    return "";
  }

  private static FactMetrics facts(PrometheusRegistry registry) {
    return Forethought.metrics(FactMetrics.class, registry);
  }

  private static TracedMetrics traced(PrometheusRegistry registry) {
    return Forethought.metrics(TracedMetrics.class, registry);
  }

  /** Does something with the series of a page. */
  private static void page(PageMetrics pages, String what, String page) {
    switch (what) {
      case "visit" -> pages.visits(page).inc();
      case "load" -> pages.load(page).set(5);
      case "users" -> pages.users(page).set(3);
      case "enter" -> pages.load(page).inc();
      case "wait" -> pages.waits(page).observe(1);
      case "size" -> pages.sizes(page).observe(10);
      case "remove" -> {
        Forethought.remove(pages.visits(page));
        Forethought.remove(pages.load(page));
        Forethought.remove(pages.users(page));
        Forethought.remove(pages.waits(page));
        Forethought.remove(pages.sizes(page));
      }
      case "visitOften" -> {
        for (int i = 0; i < 100_000; i++) {
          pages.visits(page).inc();
        }
      }
      default -> throw new IllegalArgumentException(what);
    }
  }

  private void record(ShopMetrics shop, String what, double amount) {
    switch (what) {
      case "web", "app" -> shop.orders(what, (long) amount);
      case "paid" -> shop.paid().inc(amount);
      case "visits" -> shop.visits("page" + (long) amount).inc();
      case "waiting" -> shop.waiting().set(amount);
      case "inc" -> shop.waiting().inc(amount);
      case "import" -> shop.lastImport().set(amount);
      case "capacity" -> shop.capacity().set(amount);
      case "waits" -> shop.waits("web").observe(amount);
      case "sizes" -> shop.sizes().observe(amount);
      case "hits" -> kept(shop, what).set((long) amount);
      case "connections" -> kept(shop, what).set((long) amount);
      default -> throw new IllegalArgumentException(what);
    }
  }

  /** Returns a number that a metric follows. */
  private AtomicLong kept(ShopMetrics shop, String what) {
    return kept.computeIfAbsent(
        what,
        absent -> {
          AtomicLong number = new AtomicLong();
          if (what.equals("hits")) {
            CounterFamily.follow(shop.hits(), this, number::get);
          } else {
            GaugeFamily.follow(shop.connections(), this, number::get);
          }
          return number;
        });
  }
}
