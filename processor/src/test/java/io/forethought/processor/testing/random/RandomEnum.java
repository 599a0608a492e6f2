package io.forethought.processor.testing.random;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Enums for labels and states. */
final class RandomEnum {

  private static final int MOST = 151;

  private static final List<Set<String>> OUTCOMES =
      List.of(
          Set.of("OK"),
          new TreeSet<>(Set.of("SUCCESS", "FAILURE")),
          new TreeSet<>(Set.of("HIT", "MISS")));

  private final Chance chance;
  private final RandomText text;
  private final RandomAnnotations annotations;

  RandomEnum(Chance chance, RandomText text, RandomAnnotations annotations) {
    this.chance = chance;
    this.text = text;
    this.annotations = annotations;
  }

  /** An enum with this name. */
  String declaration(String access, String name) {
    String deprecated = chance.oneIn(25) ? "@Deprecated " : "";
    String head = deprecated + access + "enum " + name;
    boolean hasBody = chance.oneIn(10);
    String constants =
        names().stream()
            .map(constant -> constant(constant) + (hasBody && chance.oneIn(3) ? " {}" : ""))
            .collect(Collectors.joining(", "));
    return head
        + " { "
        + constants
        + (chance.oneIn(8) ? "; public String value() { return \"\"; }" : "")
        + " }";
  }

  private Set<String> names() {
    int count =
        chance.mostly(() -> 1 + chance.below(5), () -> chance.oneIn(3) ? chance.below(MOST) : 0);
    if (chance.hostile()) {
      return chance.of(OUTCOMES);
    }
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      String name = count > 9 ? "V" + i : text.constant();
      names.add(name);
    }
    return names;
  }

  private String constant(String name) {
    String value = chance.oneIn(40) || chance.hostile() ? annotations.labelValue() + " " : "";
    String remark = chance.oneIn(80) ? "@Suppress(value = \"FT220\", reason = \"Old.\") " : "";
    return remark + value + name;
  }
}
