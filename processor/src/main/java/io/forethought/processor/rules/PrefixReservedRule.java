package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import java.util.List;
import java.util.stream.Stream;

/** A name does not begin as the names of the platform do. */
final class PrefixReservedRule implements Rule {

  private static final List<Prefix> RESERVED =
      List.of(
          new Prefix("process_", "process metrics"),
          new Prefix("scrape_", "the scrape metrics of Prometheus"),
          new Prefix("jvm_", "metrics of the Java virtual machine"),
          new Prefix("go_", "metrics of Go programs"),
          new Prefix("forethought_", "Forethought itself"),
          new Prefix("prometheus_", "Prometheus itself"));

  private record Prefix(String text, String owner) {}

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Stream.concat(
        NamePrefix.all(declarations).flatMap(PrefixReservedRule::inPrefix),
        Declared.check(declarations, PrefixReservedRule::inName));
  }

  private static Stream<Finding> inPrefix(NamePrefix prefix) {
    return prefix.first()
        ? reserved(prefix.text() + "_", prefix.packageName())
            .map(
                reserved ->
                    prefix.finding(
                        Code.PREFIX_RESERVED,
                        reserved.text(),
                        reserved.owner(),
                        fix(prefix.attribute())))
        : Stream.empty();
  }

  private static Stream<Finding> inName(Declared declared) {
    return declared.isFirst() && declared.hasWords()
        ? reserved(declared.name(), declared.set().type().packageName())
            .map(
                reserved ->
                    declared.finding(
                        Code.PREFIX_RESERVED, reserved.text(), reserved.owner(), fix(declared)))
        : Stream.empty();
  }

  private static Stream<Prefix> reserved(String name, String packageName) {
    boolean ours = (packageName + ".").startsWith("io.forethought.");
    return name.equals("up")
        ? Stream.of(new Prefix("up", "the target health metric of Prometheus"))
        : RESERVED.stream()
            .filter(prefix -> name.startsWith(prefix.text()))
            .filter(prefix -> !(ours && prefix.text().equals("forethought_")));
  }

  /** The fix of a prefix that nothing better is known for. */
  static String fix(String attribute) {
    return "start with the name of your application: " + attribute + " = \"…\"";
  }

  private static String fix(Declared declared) {
    CorrectName correct = CorrectName.of(declared);
    String better = correct.full().orElse(declared.name());
    return isReserved(declared, better)
        ? "start with the name of your application: name = \"…_" + better + "\""
        : correct.fix();
  }

  /** Whether a name for this metric would break this law. */
  static boolean isReserved(Declared declared, String name) {
    return isReserved(declared.set(), name);
  }

  /** Whether all names of a set that begin so would break this law. */
  static boolean isReserved(MetricSet set, String beginning) {
    return reserved(beginning, set.type().packageName()).findAny().isPresent();
  }
}
