package io.forethought.processor.operations.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.FileSite;
import io.forethought.processor.operations.source.Text;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Tests that places are right in whatever style a random text is written. */
@Tag("once")
class WrittenPlacesTest {

  private static final String[] PARTS = {
    "up",
    "sum by (job) ",
    "  ",
    " ",
    "\n",
    "\n\n",
    "\"",
    "'",
    "''",
    ": ",
    " #",
    "\\",
    "\t",
    "é",
    "\ud83d\ude00",
    "{a=\"b\"}",
    "[5m]",
    ">",
    "|",
    "-",
    "\n  ",
    " \n",
    "%",
    "\u0007",
    "\u2028",
  };

  @ParameterizedTest
  @EnumSource(ScalarStyle.class)
  void everyCharacterIsWhereItsPlaceSays(ScalarStyle style) throws Exception {
    Random random = new Random(style.name().hashCode());
    for (int i = 0; i < 2_000; i++) {
      DumpSettings settings =
          DumpSettings.builder()
              .setDefaultScalarStyle(style)
              .setWidth(10 + random.nextInt(30))
              .setIndent(2 + random.nextInt(4))
              .build();
      String file =
          new Dump(settings)
              .dumpToString(Map.of("rules", List.of(Map.of("e", randomText(random)))));
      Node rules = Documents.read(Text.ofFile("f.yml", file)).get(0).get("rules");
      Text text = rules.items().get(0).get("e").text().orElseThrow();

      String value = text.value();
      for (int offset = 0; offset < value.length(); offset++) {
        char written = charAt(file, text.site(offset));
        char read = value.charAt(offset);
        boolean folded = written == '\n' && read == ' ';
        assertThat(written == read || written == '\\' || folded)
            .as("%s of %s in %s", offset, value, file)
            .isTrue();
      }
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int parts = random.nextInt(12); parts > 0; parts--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }

  private static char charAt(String file, FileSite site) {
    String line = file.split("\n", -1)[site.line() - 1];
    return site.column() > line.length() ? '\n' : line.charAt(site.column() - 1);
  }
}
