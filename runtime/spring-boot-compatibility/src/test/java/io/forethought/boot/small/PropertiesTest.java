package io.forethought.boot.small;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.json.JsonParserFactory;

/** docs/reference/spring-boot.md lists the properties that IDEs complete. */
@Tag("once")
class PropertiesTest {

  private static final Path PAGE = Path.of("../../docs/reference/spring-boot.md");

  @Test
  void pageListsThePropertiesOfTheMetadata() throws IOException {
    List<String> rows =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.matches("\\| `forethought\\.[a-z.-]+` \\|.*"))
            .map(line -> line.replace("`", ""))
            .toList();

    assertThat(rows).isEqualTo(properties().stream().map(PropertiesTest::row).sorted().toList());
  }

  private static String row(Map<?, ?> property) {
    Object initial = property.get("defaultValue");
    return "| %s | %s | %s |"
        .formatted(
            property.get("name"), initial == null ? "" : initial, property.get("description"));
  }

  private static List<Map<?, ?>> properties() throws IOException {
    List<Map<?, ?>> properties = new ArrayList<>();
    String name = "META-INF/spring-configuration-metadata.json";
    for (URL url : Collections.list(PropertiesTest.class.getClassLoader().getResources(name))) {
      try (InputStream in = url.openStream()) {
        String text = new String(in.readAllBytes(), UTF_8);
        for (Object each :
            (List<?>) JsonParserFactory.getJsonParser().parseMap(text).get("properties")) {
          Map<?, ?> property = (Map<?, ?>) each;
          if (String.valueOf(property.get("name")).startsWith("forethought.")) {
            properties.add(property);
          }
        }
      }
    }
    return properties;
  }
}
