package io.forethought.processor.rules.queries.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.operations.OperationsFile;
import io.forethought.processor.operations.OperationsFiles;
import io.forethought.processor.operations.rulefile.AlertRule;
import io.forethought.processor.operations.rulefile.Named;
import io.forethought.processor.operations.rulefile.Rule;
import io.forethought.processor.operations.rulefile.RuleGroup;
import io.forethought.processor.operations.source.Text;
import io.forethought.processor.promql.Query;
import io.forethought.processor.queries.MetricIndex;
import io.forethought.processor.queries.Shop;
import io.forethought.processor.rules.queries.CheckedQuery;
import io.forethought.processor.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables of rules, as in files of Prometheus. Below each block are all of the faults of its rules
 * and of their queries; nothing if the rules are right.
 */
@Tag("once")
class RuleFaultsTest {

  private static final Path FOLDER = Path.of("src/test/resources/queries/alerts");
  private static final Pattern BLOCKS = Pattern.compile("\n\n+");
  private static final String FAULT = ">>> ";
  private static final MetricIndex INDEX = Shop.index();

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void eachBlockHasTheFaultsBelowIt(Path table) {
    Golden golden = Golden.at(table);
    String actual =
        BLOCKS
            .splitAsStream(golden.text().strip())
            .map(RuleFaultsTest::withoutFaults)
            .map(block -> block + faults(block))
            .collect(Collectors.joining("\n\n", "", "\n"));
    golden.assertSame(actual);
  }

  private static String withoutFaults(String block) {
    return block.lines().filter(line -> !line.startsWith(FAULT)).collect(Collectors.joining("\n"));
  }

  private static String faults(String block) {
    List<CheckedGroup> groups = groups(block);
    Stream<RuleFault> single =
        groups.stream()
            .flatMap(group -> group.rules().stream())
            .flatMap(rule -> Stream.concat(ofQuery(rule), rule.faults().stream()));
    return Stream.concat(single, CheckedGroup.faults(groups).stream())
        .map(RuleFaultsTest::line)
        .collect(Collectors.joining());
  }

  private static Stream<RuleFault> ofQuery(CheckedRule rule) {
    return rule.query().faults().stream().map(fault -> new RuleFault(rule, RulePart.QUERY, fault));
  }

  private static String line(RuleFault found) {
    String text = text(found);
    String where = (found.part().kind() + " " + found.part().name()).strip();
    return "\n%s%s «%s» %s".formatted(FAULT, where, found.fault().place().in(text), message(found));
  }

  private static String message(RuleFault found) {
    String whole = new Finding(found.fault().code(), () -> "", found.fault().arguments()).text();
    return whole.substring(0, whole.indexOf("\n  Why")).replace("\n  Fix", " Fix");
  }

  private static String text(RuleFault found) {
    CheckedRule rule = found.rule();
    return switch (found.part().kind()) {
      case NAME -> rule.name();
      case QUERY -> rule.query().text();
      case PENDING -> rule.pending();
      case LABEL -> text(rule.labels(), found.part().name());
      case ANNOTATION -> text(rule.annotations(), found.part().name());
    };
  }

  private static String text(List<CheckedRule.Named> texts, String name) {
    return texts.stream()
        .filter(each -> each.name().equals(name))
        .map(CheckedRule.Named::value)
        .findFirst()
        .orElseThrow();
  }

  private static List<CheckedGroup> groups(String block) {
    String rules =
        block.contains("groups:") ? block : "groups:\n- name: shop\n  rules:\n" + block.indent(2);
    try {
      OperationsFile file = OperationsFiles.read("shop.yml", rules).orElseThrow();
      return file.groups().stream()
          .map(
              group ->
                  new CheckedGroup(group.rules().stream().map(rule -> rule(rule, group)).toList()))
          .toList();
    } catch (Exception e) {
      throw new AssertionError(rules, e);
    }
  }

  private static CheckedRule rule(Rule rule, RuleGroup group) {
    Query query = Query.parse(rule.expr().value());
    assertThat(query.errors()).as(query.text()).isEmpty();
    return new CheckedRule(
        rule instanceof AlertRule,
        rule.name().value(),
        rule.name().site().describe(),
        CheckedQuery.of(query, INDEX),
        rule instanceof AlertRule alert ? alert.forDuration().map(Text::value).orElse("") : "",
        Stream.concat(group.labels().stream(), rule.labels().stream())
            .map(RuleFaultsTest::named)
            .toList(),
        rule instanceof AlertRule alert
            ? alert.annotations().stream().map(RuleFaultsTest::named).toList()
            : List.of());
  }

  private static CheckedRule.Named named(Named named) {
    return new CheckedRule.Named(named.name().value(), named.value().value());
  }
}
