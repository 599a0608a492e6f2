package io.forethought.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Dockerfile, as far as that of the sample uses its format.
 *
 * @param entrypoint the command
 * @param copied paths of the host by the paths in the image
 */
record Dockerfile(List<String> entrypoint, Map<String, Path> copied) {

  static Dockerfile read(Path file) throws IOException {
    List<String> entrypoint = List.of();
    Map<String, Path> copied = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] words = line.split(" ", -1);
      if (words[0].equals("ENTRYPOINT")) {
        entrypoint = list(line.substring(words[0].length()));
      } else if (words[0].equals("COPY")) {
        copied.put(words[2], file.resolveSibling(words[1]));
      }
    }
    return new Dockerfile(entrypoint, copied);
  }

  /** The command with paths of the host. */
  List<String> command() {
    return entrypoint.stream()
        .map(word -> copied.containsKey(word) ? copied.get(word).toString() : word)
        .toList();
  }

  private static List<String> list(String json) throws JsonProcessingException {
    return Yaml.texts(new ObjectMapper().readTree(json));
  }
}
