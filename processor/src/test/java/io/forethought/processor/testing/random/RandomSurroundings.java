package io.forethought.processor.testing.random;

import io.forethought.processor.testing.Mutation;
import java.util.HashMap;
import java.util.Map;

/** The surroundings of a compilation, most of them without faults. */
public final class RandomSurroundings {

  private static final int USUAL = 12;

  private RandomSurroundings() {}

  /**
   * Surroundings, some of which are broken.
   *
   * @param catalogues valid catalogues by the paths that libraries use
   */
  public static Surroundings of(Map<String, String> catalogues, Chance chance) {
    if (!chance.oneIn(USUAL)) {
      return Surroundings.NONE;
    }
    Map<String, String> libraries = new HashMap<>();
    Map<String, String> earlier = new HashMap<>();
    catalogues.forEach(
        (path, text) -> {
          (path.startsWith("META-INF") ? earlier : libraries).put(path, json(text, chance));
        });
    return new Surroundings(
        libraries, earlier, !chance.oneIn(4), chance.word("", "", "", ".java", ".json", ".md"));
  }

  private static String json(String text, Chance chance) {
    return switch (chance.below(6)) {
      case 0 -> text.substring(0, chance.below(text.length()));
      case 1 -> RandomLines.of(text, chance);
      case 2 -> chance.word("", "null", "[]", "{}", "{\"format\":2}", "[".repeat(50_000), "\u0000");
      default -> Mutation.of(text, chance.random());
    };
  }
}
