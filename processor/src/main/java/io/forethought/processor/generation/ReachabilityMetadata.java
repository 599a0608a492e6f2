package io.forethought.processor.generation;

import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.ResourceFile;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.model.jpa.ModelEntity;

/**
 * Generates the files that list for GraalVM Native Image which generated classes a program looks up
 * by name. One file belongs to one declaration, so that a compilation of one source writes one
 * file.
 *
 * <pre>{@code
 * {
 *   "reflection": [
 *     { "type": "shop.OrderMetricsImpl" }
 *   ]
 * }
 * }</pre>
 */
public final class ReachabilityMetadata {

  private static final String FOLDER = "META-INF/native-image/io.forethought.generated/";
  private static final String FILE = "/reachability-metadata.json";

  private ReachabilityMetadata() {}

  /** For {@code Forethought.metrics}, which initializes the class of a set. */
  public static ResourceFile of(MetricSet set) {
    TypeName type = set.type().implementation();
    return file(type, entry(type.qualified()));
  }

  /** For a persistence provider, which makes the listener and calls it, and for the model index. */
  public static ResourceFile of(ModelEntity entity) {
    String row = quoted(entity.binaryName());
    String listener =
        entry(
            entity.listener().qualified(),
            method("<init>", ""),
            method("inserted", row),
            method("updated", row),
            method("deleted", row));
    return file(entity.listener(), entry(entity.binaryName()), listener);
  }

  /** For a servlet container, which makes the initializer. */
  public static ResourceFile of(Instrumentation http) {
    TypeName type = http.initializer();
    return file(type, entry(type.qualified(), method("<init>", "")));
  }

  private static ResourceFile file(TypeName generated, String... entries) {
    String text = "{\n  \"reflection\": [\n" + String.join(",\n", entries) + "\n  ]\n}\n";
    return new ResourceFile(FOLDER + generated.qualified() + FILE, text);
  }

  private static String entry(String type, String... methods) {
    String start = "    { \"type\": " + quoted(type);
    return methods.length == 0
        ? start + " }"
        : start + ", \"methods\": [\n" + String.join(",\n", methods) + "\n    ] }";
  }

  private static String method(String name, String parameterTypes) {
    return "      { \"name\": " + quoted(name) + ", \"parameterTypes\": [" + parameterTypes + "] }";
  }

  // Names have neither quotes nor backslashes, and compilers drop control characters from them.
  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
