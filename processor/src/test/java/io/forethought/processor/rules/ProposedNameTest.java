package io.forethought.processor.rules;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.declarations;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Limits;
import io.forethought.processor.testing.facts.TestMetric;
import io.forethought.processor.testing.facts.TestMetrics;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that proposed names pass all rules, whatever the fault of the original name. */
@Tag("once")
class ProposedNameTest {

  private static final long SEED = 20270301;
  private static final int NAMES = 4_000;

  private static final Pattern NAME = Pattern.compile("name = \"([^\"…]+)\"");
  private static final Pattern NAMESPACE = Pattern.compile("namespace = \"([^\"…]+)\"");
  private static final Pattern SUBSYSTEM = Pattern.compile("subsystem = \"([^\"…]+)\"");
  private static final Pattern UNIT = Pattern.compile("unit = Unit\\.(\\w+)");

  private static final Pattern PAIR =
      Pattern.compile("(milli|micro|nano|kilo|mega|giga|kibi)_(seconds|bytes|bits|watts|meters)");

  /** Codes that a name cannot fix: the metric needs another type, or a second metric. */
  private static final Set<Code> NOT_ABOUT_NAMES =
      Set.of(Code.DURATION_AS_GAUGE, Code.FAILURES_WITHOUT_ATTEMPTS);

  private static final List<Function<String, TestMetric>> TYPES =
      List.of(
          name -> counter("method").named(name),
          name -> counter("method").named(name).unit(BaseUnit.SECONDS),
          name -> gauge("method").named(name).labels(label("kind"), label("orderType")),
          name -> gauge("method").named(name).unit(BaseUnit.BYTES),
          name -> gauge("method").named(name).unit(BaseUnit.SECONDS),
          name -> gauge("method").named(name).unit(BaseUnit.RATIO),
          name -> histogram("method").named(name).unit(BaseUnit.SECONDS),
          name -> summary("method").named(name),
          name -> info("method").named(name),
          name -> stateSet("method", "ON", "OFF").named(name));

  @Test
  void proposedNamesBreakNoRule() {
    Random random = new Random(SEED);
    List<String> broken = new ArrayList<>();
    int proposed = 0;
    for (int i = 0; i < NAMES; i++) {
      String name = name(random);
      Function<String, TestMetric> type = TYPES.get(random.nextInt(TYPES.size()));
      for (Proposal proposal : proposals(type.apply(name), type)) {
        proposed++;
        List<Finding> findings = findings(proposal.metric());
        if (!findings.isEmpty()) {
          broken.add(name + " -> " + proposal + ": " + findings);
        }
        if (PAIR.matcher(proposal.fix()).find()) {
          broken.add(name + " -> " + proposal + ": a unit in two words");
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(proposed).as("proposals").isGreaterThan(NAMES * 3 / 4);
  }

  @Test
  void proposedNamesOfCallsBreakNoRule() {
    Random random = new Random(SEED);
    List<Function<String, TestMetric>> types =
        List.of(
            name -> counter("method").named(name),
            name -> gauge("method").named(name),
            name -> histogram("method").named(name).unit(BaseUnit.SECONDS));
    List<String> broken = new ArrayList<>();
    int proposed = 0;
    for (int i = 0; i < NAMES; i++) {
      Function<String, TestMetric> type = types.get(random.nextInt(types.size()));
      for (Finding finding : ofCalls(type.apply(name(random)))) {
        Optional<String> name = attribute(NAME, finding);
        boolean possible = !finding.text().matches("(?s).*(unit = |rename|@Counter).*");
        if (!possible
            || !name.map(type).map(ProposedNameTest::ofCalls).orElse(List.of()).isEmpty()) {
          broken.add(finding.text());
        }
        proposed += name.isPresent() ? 1 : 0;
      }
    }
    assertThat(broken).isEmpty();
    assertThat(proposed).as("proposals").isGreaterThan(NAMES * 3 / 4);
  }

  /** The findings about a metric of calls. */
  private static List<Finding> ofCalls(TestMetric metric) {
    return findings(set(metric, counter("otherCalls")).ofCalls()).stream()
        .filter(finding -> !NOT_ABOUT_NAMES.contains(finding.code()))
        .toList();
  }

  @Test
  void proposedPrefixesBreakNoRule() {
    Random random = new Random(SEED);
    List<String> broken = new ArrayList<>();
    int proposed = 0;
    for (int i = 0; i < NAMES; i++) {
      TestMetrics wrong = prefixed(name(random), random.nextBoolean() ? name(random) : "");
      for (Finding finding : findings(wrong)) {
        Optional<String> namespace = attribute(NAMESPACE, finding);
        Optional<String> subsystem = attribute(SUBSYSTEM, finding);
        if (namespace.isPresent() || subsystem.isPresent()) {
          proposed++;
          List<Finding> findings =
              findings(prefixed(namespace.orElse("shop"), subsystem.orElse("orders")));
          if (!findings.isEmpty()) {
            broken.add(finding.arguments() + ": " + findings);
          }
          joined(finding)
              .map(joined -> findings(prefixed(joined, "orders")))
              .filter(refused -> !refused.isEmpty())
              .ifPresent(refused -> broken.add(finding.arguments() + ": " + refused));
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(proposed).as("proposals").isGreaterThan(NAMES / 2);
  }

  /** The namespace with its words joined, which some fixes also propose. */
  private static Optional<String> joined(Finding finding) {
    return NAMESPACE
        .matcher(finding.text())
        .results()
        .skip(1)
        .map(found -> found.group(1))
        .findFirst();
  }

  private static TestMetrics prefixed(String namespace, String subsystem) {
    return set(gauge("open")).namespace(namespace).subsystem(subsystem);
  }

  private static Optional<String> attribute(Pattern pattern, Finding finding) {
    return pattern.matcher(finding.text()).results().map(found -> found.group(1)).findFirst();
  }

  private static List<Finding> findings(TestMetrics set) {
    return Rules.findings(declarations(Limits.DEFAULT, set)).toList();
  }

  /**
   * A metric as a fix proposes it.
   *
   * @param fix the fix
   * @param metric the metric
   */
  private record Proposal(String fix, TestMetric metric) {
    @Override
    public String toString() {
      return fix;
    }
  }

  private static String name(Random random) {
    int words = 1 + random.nextInt(4);
    String prefix = random.nextInt(4) > 0 ? "shop_" : "";
    return prefix
        + String.join(
            "_", IntStream.range(0, words).mapToObj(at -> SuspectWords.any(random)).toList());
  }

  private static Set<Proposal> proposals(TestMetric metric, Function<String, TestMetric> type) {
    Set<String> fixes = new LinkedHashSet<>();
    findings(metric)
        .forEach(finding -> finding.text().lines().skip(1).limit(1).forEach(fixes::add));
    Set<Proposal> proposals = new LinkedHashSet<>();
    for (String fix : fixes) {
      Matcher name = NAME.matcher(fix);
      if (name.find()) {
        proposals.add(new Proposal(fix, proposed(fix, name.group(1), type)));
      }
    }
    return proposals;
  }

  private static TestMetric proposed(String fix, String name, Function<String, TestMetric> type) {
    boolean counted = fix.contains("@Counter(");
    TestMetric metric = counted ? counter("method").named(name) : type.apply(name);
    Optional<BaseUnit> unit =
        UNIT.matcher(fix).results().map(found -> BaseUnit.valueOf(found.group(1))).findFirst();
    return unit.map(metric::unit).orElse(metric);
  }

  private static List<Finding> findings(TestMetric metric) {
    return Rules.findings(declarations(Limits.DEFAULT, set(metric, counter("other"))))
        .filter(finding -> !NOT_ABOUT_NAMES.contains(finding.code()))
        .toList();
  }
}
