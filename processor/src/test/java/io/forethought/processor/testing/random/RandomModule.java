package io.forethought.processor.testing.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources of a module: metric sets that always parse, and usually compile. */
public final class RandomModule {

  private static final String IMPORTS =
      """
      import io.forethought.*;
      import io.prometheus.metrics.core.datapoints.*;

      """;

  private final Chance chance;
  private final RandomText text;
  private final RandomAnnotations annotations;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> packages;

  private RandomModule(Chance chance) {
    this.chance = chance;
    this.text = new RandomText(chance);
    this.annotations = new RandomAnnotations(chance, text);
    this.packages =
        chance.mostly(() -> List.of("shop"), () -> List.of("shop", "shop.stock", "größe", ""));
  }

  /** The sources by name. */
  public static Map<String, String> of(Chance chance) {
    RandomModule module = new RandomModule(chance);
    module.fill();
    return module.sources;
  }

  private void fill() {
    RandomEnum enums = new RandomEnum(chance, text, annotations);
    List<String> enumNames = new ArrayList<>();
    for (int i = 0; i < 1 + chance.below(2); i++) {
      String name = text.type("Kind");
      String where = chance.of(packages);
      String access = chance.mostly(() -> "public ", () -> "");
      enumNames.add(add(where, name, enums.declaration(access, name)));
    }
    List<String> classes = new ArrayList<>();
    if (chance.oneIn(4)) {
      classes.add(add("shop", "Shape", "public sealed interface Shape permits Round {}"));
      classes.add(add("shop", "Round", "public record Round(int x) implements Shape {}"));
    }
    classes.add("Iterable<String>");
    sets(new RandomTypes(chance, enumNames, classes), enums);
    if (chance.hostile()) {
      sources.put("module-info", annotations.budget() + " module random.shop {}");
    }
  }

  private void sets(RandomTypes types, RandomEnum enums) {
    RandomSet sets = new RandomSet(chance, text, annotations, types, enums);
    int count = 1 + chance.below(3);
    for (int i = 0; i < count; i++) {
      String where = chance.of(packages);
      String name = text.type("Metrics");
      boolean isSet = i == 0 || !chance.hostile();
      add(where, name, sets.declaration(where, name, isSet));
      if (chance.hostile()) {
        add(where, name + "Impl", "class " + name + "Impl {}");
      }
    }
  }

  private String add(String where, String name, String declaration) {
    String qualified = where.isEmpty() ? name : where + "." + name;
    String head = where.isEmpty() ? "" : "package " + where + ";\n\n";
    sources.put(qualified, head + IMPORTS + declaration + "\n");
    return qualified;
  }
}
