package io.forethought.processor.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class PointsTest {

  private static final Path DOCS = Path.of("..");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[a-z`, ]+`) \\| (error|warn) \\|");

  @Test
  void eachPointHasOneCheck() {
    assertThat(Checklist.CHECKS).extracting(Check::point).containsExactly(Point.values());
  }

  @Test
  void thePageHasARowForEachPointWithItsSeverity() throws IOException {
    String page = Files.readString(DOCS.resolve("docs/reference/checklist.md"));
    Map<String, String> rows = new TreeMap<>();
    Matcher row = ROW.matcher(page);
    while (row.find()) {
      for (String id : row.group(1).replace("`", "").split(", ", -1)) {
        rows.put(id, row.group(2));
      }
    }
    Map<String, String> points = new TreeMap<>();
    Arrays.stream(Point.values())
        .forEach(point -> points.put(point.id(), point.severity().name().toLowerCase(Locale.ROOT)));

    assertThat(rows).isEqualTo(points);
  }

  @Test
  void eachPointNamesAPageThatExists() {
    assertThat(Point.values())
        .allSatisfy(point -> assertThat(DOCS.resolve(point.page())).as(point.id()).exists());
  }
}
