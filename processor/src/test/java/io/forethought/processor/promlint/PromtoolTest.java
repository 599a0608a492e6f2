package io.forethought.processor.promlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Exercise;
import io.forethought.processor.testing.Promtool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests that promtool prints nothing about declarations without findings: random declarations are
 * compiled, those without findings are compiled again, registered, recorded, scraped and checked.
 */
@Tag("once")
class PromtoolTest {

  private static final long SEED = 20270302;
  private static final int SETS = 20;
  private static final int METRICS = 200;

  /** Without these options, javac stops reporting after 100 messages. */
  private static final String[] ALL_FINDINGS = {"-Xmaxerrs", "100000", "-Xmaxwarns", "100000"};

  private static final Pattern PLACE = Pattern.compile("(\\w+)\\.java:(\\d+):");

  @Test
  void promtoolPrintsNothingAboutWhatCompiles() throws Exception {
    Promtool promtool = Promtool.find();
    List<RandomSet> clean = clean(sets());
    CompilerRun run = compile(clean);
    assertThat(run.messages()).isEmpty();

    ClassLoader loader = run.loader();
    int checked = 0;
    for (RandomSet set : clean) {
      String scrape = Exercise.scrape(loader, "random." + set.name());
      assertThat(promtool.check(scrape)).isEmpty();
      checked += families(scrape);
    }
    assertThat(checked).isGreaterThanOrEqualTo(1_000).isEqualTo(metrics(clean));
  }

  /** The number of metrics in a scrape, without those about Forethought itself. */
  private static int families(String scrape) {
    return (int)
        scrape
            .lines()
            .filter(line -> line.startsWith("# TYPE ") && !line.contains(" forethought_"))
            .count();
  }

  private static List<RandomSet> sets() {
    Random random = new Random(SEED);
    List<RandomSet> sets = new ArrayList<>();
    for (int at = 0; at < SETS; at++) {
      sets.add(RandomSet.of("Set" + at, at * METRICS, METRICS, random));
    }
    return sets;
  }

  /** The sets without the metrics that have findings. */
  private static List<RandomSet> clean(List<RandomSet> sets) {
    Map<String, List<Integer>> lines =
        compile(sets).findings().stream()
            .flatMap(finding -> PLACE.matcher(finding).results())
            .collect(
                Collectors.groupingBy(
                    place -> place.group(1),
                    Collectors.mapping(PromtoolTest::line, Collectors.toList())));
    return sets.stream()
        .map(set -> set.without(lines.getOrDefault(set.name(), List.of())))
        .toList();
  }

  private static int line(MatchResult place) {
    return Integer.parseInt(place.group(2));
  }

  private static CompilerRun compile(List<RandomSet> sets) {
    CompilerCall javac = CompilerCall.javac().option(ALL_FINDINGS);
    sets.forEach(set -> javac.source("random." + set.name(), set.source()));
    return javac.source("random.State", RandomSet.STATES).run();
  }

  private static int metrics(List<RandomSet> sets) {
    return sets.stream().mapToInt(set -> set.declarations().size()).sum();
  }
}
