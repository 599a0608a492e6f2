package io.forethought.processor.testing.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Types with {@code @Metrics}, and types that they inherit from. */
final class RandomSet {

  private static final List<String> INHERITABLE =
      List.of(
          "io.forethought.processor.testing.Inherited",
          "io.forethought.processor.testing.InheritedAccepted",
          "library.Library",
          "library.Nameless",
          "java.util.function.Supplier<CounterDataPoint>",
          "AutoCloseable",
          "Missing");

  private final Chance chance;
  private final RandomText text;
  private final RandomAnnotations annotations;
  private final RandomMetric metrics;
  private final RandomEnum enums;
  private final List<String> interfaces = new ArrayList<>();

  RandomSet(
      Chance chance,
      RandomText text,
      RandomAnnotations annotations,
      RandomTypes types,
      RandomEnum enums) {
    this.chance = chance;
    this.text = text;
    this.annotations = annotations;
    this.metrics = new RandomMetric(chance, text, annotations, types);
    this.enums = enums;
  }

  /** A type with this name, and the types that it is nested in. */
  String declaration(String packageName, String name, boolean isSet) {
    String remarks = chance.oneIn(40) || chance.hostile() ? annotations.onType() + " " : "";
    String metrics = isSet ? annotations.metrics() + " " : "";
    String kind =
        chance.mostly(
            () -> "interface",
            () ->
                chance.word(
                    "class",
                    "abstract class",
                    "record",
                    "enum",
                    "sealed interface",
                    "@interface",
                    "interface"));
    String access = chance.word("public ", "public ", "");
    String nested = chance.hostile() ? chance.word("private ", "protected ", "static ") : "";
    String declared =
        kind.equals("interface") ? interfaceType(packageName, name) : otherType(kind, name);
    if (chance.oneIn(8)) {
      String outer = text.type("Outer");
      String holder =
          nested.isEmpty() ? chance.word("interface ", "final class ", "enum ") : "class ";
      return access
          + holder
          + outer
          + " { "
          + (holder.equals("enum ") ? "; " : "")
          + (holder.equals("interface ") ? "" : nested)
          + remarks
          + metrics
          + declared
          + " }";
    }
    return remarks + metrics + access + declared;
  }

  private String interfaceType(String packageName, String name) {
    String generic = chance.hostile() && chance.oneIn(2) ? "<T extends Enum<T>>" : "";
    String inherits = inherits();
    if (generic.isEmpty()) {
      interfaces.add((packageName.isEmpty() ? "" : packageName + ".") + name);
    }
    return "interface " + name + generic + inherits + " {\n" + members(false) + "}";
  }

  private String inherits() {
    if (chance.hostile()) {
      return " extends " + chance.of(INHERITABLE);
    }
    return interfaces.isEmpty() || !chance.oneIn(5) ? "" : " extends " + chance.of(interfaces);
  }

  private String otherType(String kind, String name) {
    return switch (kind) {
      case "record" -> "record " + name + "(@Label int one) {\n" + members(true) + "}";
      case "enum" -> "enum " + name + " { @LabelValue(\"a\") ONE;\n" + members(true) + "}";
      case "sealed interface" ->
          "sealed interface "
              + name
              + " permits "
              + name
              + ".Only {\n"
              + members(false)
              + "  non-sealed interface Only extends "
              + name
              + " {}\n}";
      case "@interface" -> "@interface " + name + " { @Counter int value(); }";
      default -> kind + " " + name + " {\n" + members(true) + "}";
    };
  }

  private String members(boolean inClass) {
    StringBuilder members = new StringBuilder();
    Set<String> names = new HashSet<>();
    int count = chance.mostly(() -> 1 + chance.below(4), () -> chance.below(9));
    for (int i = 0; i < count; i++) {
      String name = text.method();
      if (names.add(name) || chance.hostile()) {
        members.append("  ").append(metrics.declaration(name, inClass)).append('\n');
      }
    }
    if (chance.hostile()) {
      members.append("  ").append(extra(inClass)).append('\n');
    }
    return members.toString();
  }

  private String extra(boolean inClass) {
    return switch (chance.below(inClass ? 3 : 6)) {
      case 0 -> enums.declaration("", text.type("Kind"));
      case 1 -> "@LabelValue(\"a\") String HELP = \"a\" + 1;";
      case 2 -> "interface Inner { @Counter void a(@Label(max = 1) String b); }";
      case 3 -> "void plain(@Label int a, @Amount long b);";
      case 4 -> "String toString();";
      default -> "default void free(@io.forethought.Budget(max = 1, reason = \"a\") int a) {}";
    };
  }
}
