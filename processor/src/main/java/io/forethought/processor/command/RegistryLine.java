package io.forethought.processor.command;

import io.forethought.processor.operations.output.registry.Naming;
import io.forethought.processor.operations.output.registry.RegistrySettings;
import io.forethought.processor.operations.output.registry.Stability;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The arguments of {@code registry}. */
final class RegistryLine {

  private static final List<String> OPTIONS =
      List.of("--out", "--module", "--schema-url", "--stability", "--names");

  /** What Weaver accepts: an address with a path, whose last segment is the version. */
  private static final Pattern SCHEMA_URL =
      Pattern.compile("https?://[A-Za-z0-9.\\[\\]:-]+/(?:[^/?#\\s]+/)*[^/?#\\s]+");

  private final List<String> operands = new ArrayList<>();
  private Optional<Path> out = Optional.empty();
  private Optional<String> schemaUrl = Optional.empty();
  private String module = "application";
  private Stability stability = Stability.DEVELOPMENT;
  private Naming naming = Naming.OPENTELEMETRY;

  private RegistryLine() {}

  /**
   * Reads options and operands, in any order.
   *
   * @throws Refusal if one is invalid
   */
  static RegistryLine of(List<String> arguments) throws Refusal {
    RegistryLine line = new RegistryLine();
    line.operands.addAll(Arguments.read(arguments, OPTIONS, line::option));
    Path unused = line.out();
    return line;
  }

  private void option(String name, String value) throws Refusal {
    switch (name) {
      case "--out" -> out = Optional.of(CommandLine.path(value));
      case "--module" -> module = value;
      case "--schema-url" -> schemaUrl = Optional.of(schemaUrl(value));
      case "--stability" -> stability = one(name, value, Stability.values());
      default -> naming = one(name, value, Naming.values());
    }
  }

  private static String schemaUrl(String value) throws Refusal {
    if (SCHEMA_URL.matcher(value).matches()) {
      return value;
    }
    throw new Refusal(
        "--schema-url="
            + value
            + " is invalid: write an address that ends with a version, such as"
            + " --schema-url=https://example.com/schemas/shop/1.0.0");
  }

  private static <E extends Enum<E>> E one(String name, String value, E[] constants)
      throws Refusal {
    for (E constant : constants) {
      if (word(constant).equals(value)) {
        return constant;
      }
    }
    throw new Refusal(
        Arrays.stream(constants)
            .map(each -> name + "=" + word(each))
            .collect(Collectors.joining(", ", name + "=" + value + " is invalid: write ", "")));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The arguments that are not options. */
  List<String> operands() {
    return List.copyOf(operands);
  }

  /**
   * The folder to write to.
   *
   * @throws Refusal if none is named
   */
  Path out() throws Refusal {
    return out.orElseThrow(() -> new Refusal("name the folder to write to: --out=…"));
  }

  /** The name of the program. */
  String name() {
    return module;
  }

  /** Whether the address of the registry is given. */
  boolean hasSchemaUrl() {
    return schemaUrl.isPresent();
  }

  /** What the registry says besides metrics. */
  RegistrySettings settings() {
    return new RegistrySettings(
        schemaUrl.orElseGet(
            () ->
                "https://example.invalid/schemas/"
                    + module.replaceAll("[^A-Za-z0-9.-]+", "-")
                    + "/0.0.0"),
        stability,
        naming);
  }
}
