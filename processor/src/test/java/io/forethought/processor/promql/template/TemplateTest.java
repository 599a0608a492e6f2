package io.forethought.processor.promql.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.Golden;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A table of templates. Below each are the labels that it reads, with a question mark if it tests
 * them, and what is wrong with it.
 */
@Tag("once")
class TemplateTest {

  static final Path TABLE = Path.of("src/test/resources/promql/templates.txt");

  private static final String RESULT = "    ";

  @Test
  void templatesReadTheseLabels() {
    Golden golden = Golden.at(TABLE);
    String actual =
        golden
            .text()
            .lines()
            .filter(line -> !line.startsWith(RESULT))
            .map(line -> line.isEmpty() || line.startsWith("#") ? line : line + result(line))
            .collect(Collectors.joining("\n", "", "\n"));
    golden.assertSame(actual);
  }

  @Test
  void aTemplateCanBeNestedTooDeeply() {
    String deep = "{{ if $value }}".repeat(100_000) + "{{ end }}".repeat(100_000);
    String parentheses = "{{ " + "(".repeat(100_000) + "$value" + ")".repeat(100_000) + " }}";

    assertThat(Template.parse(deep).error().orElseThrow().text())
        .isEqualTo("the template is nested too deeply");
    assertThat(Template.parse(parentheses).error().orElseThrow().text())
        .isEqualTo("the template is nested too deeply");
  }

  private static String result(String text) {
    Template template = Template.parse(text);
    StringBuilder result = new StringBuilder();
    for (LabelRead read : template.labels()) {
      result.append(' ').append(read.label()).append(read.tested() ? "?" : "");
      assertThat(read.place().in(text)).isEqualTo(read.label());
    }
    result.append(template.readsAll() ? " all" : "");
    template.values().forEach(place -> result.append(" «" + place.in(text) + "»"));
    template
        .error()
        .ifPresent(
            error ->
                result
                    .append(" ")
                    .append(error.kind())
                    .append(" «" + error.place().in(text) + "» ")
                    .append(error.text()));
    return result.isEmpty() ? "" : "\n" + RESULT + result.toString().strip();
  }
}
