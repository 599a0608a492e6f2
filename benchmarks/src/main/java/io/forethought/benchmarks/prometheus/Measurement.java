package io.forethought.benchmarks.prometheus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs a server with one scenario, and looks at it every second. */
final class Measurement {

  private static final int SECONDS = 60;

  private final Scenario scenario;
  private final Load load;
  private final Names names;

  private double memory;
  private double series;
  private double samples;
  private double log;
  private double anonymous;

  private Measurement(Scenario scenario, Load load, Names names) {
    this.scenario = scenario;
    this.load = load;
    this.names = names;
  }

  /** Measures with files in a folder that exists. */
  static Measured of(Scenario scenario, Load load, Path program, Path folder)
      throws IOException, InterruptedException {
    Names names = new Names(folder.resolve("targets.json"), scenario.targets());
    names.set("a");
    return new Measurement(scenario, load, names).run(program, folder);
  }

  private Measured run(Path program, Path folder) throws IOException, InterruptedException {
    ScheduledExecutorService recording = Executors.newSingleThreadScheduledExecutor();
    Future<?> unused =
        recording.scheduleAtFixedRate(load::record, 0, scenario.interval(), TimeUnit.SECONDS);
    try (Targets targets = new Targets(load.registry());
        Server server = Server.start(program, folder, scenario, targets.address())) {
      watch(server);
      return new Measured(
          series,
          memory,
          anonymous,
          samples,
          log,
          targets.bytesPerScrape(),
          Block.first(server.data()));
    } finally {
      recording.shutdownNow();
    }
  }

  private void watch(Server server) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    boolean hasNewNames = false;
    while (!isOver(begin, scenario.minutes())) {
      if (scenario.hasDeployment() && !hasNewNames && isOver(begin, scenario.minutes() / 3.0)) {
        names.set("b");
        hasNewNames = true;
      }
      look(server);
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private static boolean isOver(long begin, double minutes) {
    return System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(Math.round(SECONDS * minutes));
  }

  private void look(Server server) throws IOException, InterruptedException {
    double resident = (double) server.memory("VmRSS");
    memory = Math.max(memory, resident);
    anonymous = Math.max(anonymous, resident - server.memory("RssFile"));
    String page = server.page();
    series = Math.max(series, value("prometheus_tsdb_head_series", page));
    double size = (double) Block.size(server.data().resolve("wal"));
    if (size > log) {
      log = size;
      samples = value("prometheus_tsdb_head_samples_appended_total", page);
    }
  }

  /** The value of a metric without labels, or with the first ones; 0 if it is not there. */
  private static double value(String metric, String page) {
    return page.lines()
        .filter(line -> line.startsWith(metric + " ") || line.startsWith(metric + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElse(0);
  }
}
