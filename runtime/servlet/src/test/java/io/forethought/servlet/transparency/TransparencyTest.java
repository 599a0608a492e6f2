package io.forethought.servlet.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.Container;
import io.forethought.servlet.filter.PlainFilters;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An application observes the same and its clients get the same bytes, with our filters or not. */
@Tag("once")
class TransparencyTest {

  private static final int SEQUENCES = Integer.getInteger("sequences", 500);

  // Kept here, because the log manager does not.
  private static final Logger ROOT = Logger.getLogger("");

  private int number;

  @ParameterizedTest
  @EnumSource
  void everyCallIsWhatItWas(Container container) throws Exception {
    ROOT.setLevel(Level.OFF);
    Following through = new Following(PlainFilters.recordingInto(new PrometheusRegistry()));
    Following plain = new Following(null);
    List<String> differences = new ArrayList<>();
    try (Container.Running with = container.start(through);
        Container.Running without = container.start(plain)) {
      for (Scenario[] pair : scenarios()) {
        number++;
        List<String> was = run(plain, without, pair[0]);
        List<String> is = run(through, with, pair[1]);
        if (!was.equals(is)) {
          differences.add(difference(pair[0], was, is));
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private List<String> run(Following application, Container.Running server, Scenario scenario)
      throws Exception {
    application.follow(scenario, number);
    String answer = Client.send(server, scenario.body(), number);
    scenario.await();
    List<String> seen = new ArrayList<>(scenario.seen());
    seen.add(answer);
    return seen;
  }

  private static String difference(Scenario scenario, List<String> was, List<String> is) {
    String text = scenario.body() + " " + scenario.operations();
    for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
      String before = i < was.size() ? was.get(i) : "nothing";
      String after = i < is.size() ? is.get(i) : "nothing";
      if (!before.equals(after)) {
        return text + "\n  was: " + before + "\n   is: " + after + "\n";
      }
    }
    return text;
  }

  /** Returns each call alone, and sequences of calls, each for both applications. */
  private static List<Scenario[]> scenarios() {
    List<Operation> response = Operations.ofResponse();
    List<Operation> request = Operations.ofRequest();
    List<Operation> async = Operations.ofAsync();
    List<Scenario[]> all = new ArrayList<>();
    response.forEach(one -> add(all, Body.NONE, List.of(one)));
    async.forEach(one -> add(all, Body.NONE, List.of(one)));
    List<Body> bodies =
        Stream.of(Body.values()).filter(body -> body != Body.NONE && body != Body.HEAD).toList();
    bodies.forEach(body -> request.forEach(one -> add(all, body, List.of(one))));
    Random random = new Random(Integer.getInteger("seed", 1));
    List<Operation> writing = new ArrayList<>(response);
    writing.addAll(async);
    List<Operation> reading = new ArrayList<>(request);
    reading.addAll(async);
    for (int i = 0; i < SEQUENCES; i++) {
      add(all, random.nextInt(8) == 0 ? Body.HEAD : Body.NONE, some(random, writing));
      add(all, bodies.get(random.nextInt(bodies.size())), some(random, reading));
    }
    return all;
  }

  private static List<Operation> some(Random random, List<Operation> choices) {
    List<Operation> some = new ArrayList<>();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      some.add(choices.get(random.nextInt(choices.size())));
    }
    return some;
  }

  /** Adds a scenario, unless its order depends on threads. */
  private static void add(List<Scenario[]> all, Body body, List<Operation> operations) {
    String text = operations.toString();
    boolean dispatches = text.contains(".dispatch(") || text.contains("/again");
    boolean ends = text.contains("sendError") || text.contains("sendRedirect");
    if (dispatches && (ends || text.contains("complete()") || text.contains("close()"))) {
      return;
    }
    all.add(new Scenario[] {new Scenario(body, operations), new Scenario(body, operations)});
  }
}
