package io.forethought.processor.operations.document;

import io.forethought.processor.operations.source.Text;
import java.util.List;

/**
 * Reads the documents of a file.
 *
 * <pre>{@code
 * Node alert = Documents.read(Text.ofFile("alerts.yml", "alert: Down\nexpr: up == 0")).get(0);
 * alert.get("expr").text().orElseThrow().site().describe(); // alerts.yml:2:7
 * }</pre>
 */
public final class Documents {

  private static final String JSON = ".json";

  private Documents() {}

  /**
   * The documents of a text: one if it is JSON, any number if it is YAML. YAML can look like JSON,
   * but a parser of JSON is ten times as fast, and dashboards are large.
   *
   * @throws UnreadableException if it is neither
   */
  public static List<Node> read(Text text) throws UnreadableException {
    boolean json = text.site().path().endsWith(JSON);
    if (!json && !text.value().stripLeading().startsWith("{")) {
      return YamlReader.read(text);
    }
    try {
      return List.of(JsonReader.read(text));
    } catch (UnreadableException e) {
      if (json) {
        throw e;
      }
      return YamlReader.read(text);
    }
  }
}
