package io.forethought.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files for GraalVM Native Image name the fields that are used through handles. */
class FieldHandlesIT {

  private static final Pattern HANDLE =
      Pattern.compile("findVarHandle\\(\\s*(?<type>\\w+)\\.class,\\s*\"(?<field>\\w+)\"");

  @ParameterizedTest
  @EnumSource(Published.class)
  void fieldsBehindHandlesAreNamed(Published published) throws IOException {
    assertThat(namedFields(published)).containsAll(fieldsBehindHandles(published));
  }

  private static List<String> namedFields(Published published) throws IOException {
    List<String> fields = new ArrayList<>();
    for (String entry : Published.entries(published.jar())) {
      if (entry.endsWith("/reachability-metadata.json")) {
        JsonNode metadata = new ObjectMapper().readTree(Published.text(published.jar(), entry));
        for (JsonNode type : metadata.path("reflection")) {
          for (JsonNode field : type.path("fields")) {
            fields.add(type.get("type").asText() + "." + field.get("name").asText());
          }
        }
      }
    }
    return fields;
  }

  private static List<String> fieldsBehindHandles(Published published) throws IOException {
    List<String> fields = new ArrayList<>();
    try (Stream<Path> files = Files.walk(published.sources())) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String folder =
            published.sources().relativize(file.getParent()).toString().replace('/', '.');
        for (MatchResult handle : HANDLE.matcher(Files.readString(file)).results().toList()) {
          fields.add(folder + "." + handle.group(1) + "." + handle.group(2));
        }
      }
    }
    return fields;
  }
}
