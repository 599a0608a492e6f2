package io.forethought.stack;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A compose file, as far as the stack uses its format.
 *
 * @param folder the folder that its paths begin at
 * @param services the services by name
 * @param secrets the texts of the secrets by name
 */
record Compose(Path folder, Map<String, Service> services, Map<String, String> secrets) {

  /** {@code ${NAME}}, {@code ${NAME:-default}} or {@code ${NAME:?message}}. */
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::([-?])([^}]*))?}");

  /**
   * A service.
   *
   * @param name its name, which is also that of its host
   * @param image its image
   * @param command the arguments of its container; none for those of the image
   * @param environment its environment variables
   * @param mounts what is mounted, by the path in the container
   * @param replicas how many containers it has
   */
  record Service(
      String name,
      String image,
      List<String> command,
      Map<String, String> environment,
      Map<String, Mount> mounts,
      int replicas) {}

  /**
   * Something that is mounted.
   *
   * @param source a path of the host, or the name of a volume
   * @param volume whether it is a volume
   */
  record Mount(String source, boolean volume) {}

  /** Reads a file; {@code variables} are those of the environment. */
  static Compose read(Path file, Map<String, String> variables) {
    JsonNode root = Yaml.read(file);
    Map<String, Service> services = new LinkedHashMap<>();
    root.get("services")
        .properties()
        .forEach(
            entry ->
                services.put(entry.getKey(), service(entry.getKey(), entry.getValue(), variables)));
    Map<String, String> secrets =
        root.get("secrets").properties().stream()
            .collect(
                toUnmodifiableMap(
                    Map.Entry::getKey,
                    entry -> variables.get(entry.getValue().get("environment").asText())));
    return new Compose(file.toAbsolutePath().getParent(), services, secrets);
  }

  private static Service service(String name, JsonNode service, Map<String, String> variables) {
    JsonNode command = service.path("command");
    Map<String, String> environment = new LinkedHashMap<>();
    service
        .path("environment")
        .properties()
        .forEach(
            entry ->
                environment.put(entry.getKey(), interpolate(entry.getValue().asText(), variables)));
    Map<String, Mount> mounts = new LinkedHashMap<>();
    for (String mount : Yaml.texts(service.path("volumes"))) {
      String[] parts = mount.split(":", -1);
      mounts.put(parts[1], new Mount(parts[0], !parts[0].startsWith(".")));
    }
    return new Service(
        name,
        service.path("image").asText(),
        command.isTextual() ? words(interpolate(command.asText(), variables)) : Yaml.texts(command),
        environment,
        mounts,
        service.path("deploy").path("replicas").asInt(1));
  }

  private static List<String> words(String line) {
    return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static String interpolate(String text, Map<String, String> variables) {
    return VARIABLE.matcher(text).replaceAll(found -> value(found, variables));
  }

  private static String value(java.util.regex.MatchResult found, Map<String, String> variables) {
    String value = variables.getOrDefault(found.group(1), "");
    if (value.isEmpty() && "?".equals(found.group(2))) {
      throw new IllegalArgumentException(found.group(1) + " " + found.group(3));
    }
    return Matcher.quoteReplacement(
        value.isEmpty() && found.group(3) != null ? found.group(3) : value);
  }

  /** The service with a name. */
  Service service(String name) {
    return services.get(name);
  }
}
