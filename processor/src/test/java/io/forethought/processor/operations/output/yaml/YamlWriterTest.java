package io.forethought.processor.operations.output.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

@Tag("once")
class YamlWriterTest {

  private static final int SEED = 20261128;

  @Test
  void writesAsAPersonDoes() {
    YamlMapping alert =
        YamlMapping.EMPTY
            .with("alert", "PaymentFailureSpike")
            .with("expr", "sum(a)\n  > 0.5\n")
            .with(List.of("Two scrapes."), "for", YamlScalar.of("2m"))
            .with("labels", YamlMapping.of(Map.of("severity", "warning")))
            .with("annotations", YamlMapping.EMPTY.with("summary", "{{ $value }} \"payments\""));
    YamlMapping record = YamlMapping.EMPTY.with("record", "a:b:c").with("expr", "a{b=\"c\"}");
    YamlSequence rules =
        YamlSequence.EMPTY
            .with(List.of("Why it exists.", "", "More of it."), alert)
            .with(List.of(), record)
            .with(List.of(), record);
    YamlMapping document =
        YamlMapping.EMPTY
            .with("groups", rules)
            .with("lists", YamlSequence.of(List.of(YamlSequence.of(List.of(YamlScalar.of(1))))))
            .with("plain", YamlSequence.of(List.of(YamlScalar.of("8080"), YamlScalar.of(8080))))
            .with("nothing", YamlMapping.EMPTY)
            .with("none", YamlSequence.of(List.of(YamlSequence.EMPTY)))
            .with("truth", YamlScalar.of(true));
    assertThat(YamlWriter.write(List.of("Generated.", "Do not edit."), document))
        .isEqualTo(
            """
            # Generated.
            # Do not edit.

            groups:
              # Why it exists.
              #
              # More of it.
              - alert: PaymentFailureSpike
                expr: |
                  sum(a)
                    > 0.5
                # Two scrapes.
                for: 2m
                labels:
                  severity: warning
                annotations:
                  summary: '{{ $value }} "payments"'

              - record: a:b:c
                expr: a{b="c"}
              - record: a:b:c
                expr: a{b="c"}
            lists:
              -
                - 1
            plain:
              - "8080"
              - 8080
            nothing: {}
            none:
              - []
            truth: true
            """);
  }

  @Test
  void separatesLargeItems() {
    YamlMapping large = YamlMapping.EMPTY.with("labels", YamlMapping.EMPTY.with("a", "b"));
    assertThat(
            YamlWriter.write(
                List.of(),
                YamlMapping.EMPTY.with(
                    "rules", YamlSequence.EMPTY.with(List.of(), large).with(List.of("c"), large))))
        .isEqualTo(
            """
            rules:
              - labels:
                  a: b

              # c
              - labels:
                  a: b
            """);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "5m | 5m",
        "1h30m | 1h30m",
        "warning | warning",
        "https://wiki.example.com/alerts/{alert} | https://wiki.example.com/alerts/{alert}",
        "rate(a{b=\"c\"}[5m]) > 0.5 | rate(a{b=\"c\"}[5m]) > 0.5",
        "Zahlungen für Käufer | Zahlungen für Käufer",
        "yes | \"yes\"",
        "Off | \"Off\"",
        "null | \"null\"",
        "1e3 | \"1e3\"",
        "0x1F | \"0x1F\"",
        "12:30 | \"12:30\"",
        "2026-11-28 | \"2026-11-28\"",
        ".5 | \".5\"",
        "a: b | \"a: b\"",
        "a:b | a:b",
        "a: | \"a:\"",
        "a #b | \"a #b\"",
        "- a | \"- a\"",
        "{{ $value }} | \"{{ $value }}\"",
        "{a=\"b\"} | '{a=\"b\"}'",
        "'a' | \"'a'\"",
        "it's | it's",
        "`` | \"\"",
        "`a\tb` | \"a\\tb\"",
      })
  void quotesOnlyWhereNecessary(String text, String written) {
    assertThat(YamlWriter.write(List.of(), YamlMapping.EMPTY.with("key", text)))
        .isEqualTo("key: " + written + "\n");
  }

  @Test
  void anyTextIsReadAsItWas() {
    String letters = "ab1e.-+:#'\"\\{}[]|>&*!%@`~,?= \n\n\t\r\u0085\u2028\uFEFFäß\u00A0€😀$/_(";
    List<String> alphabet = letters.codePoints().mapToObj(Character::toString).toList();
    Random random = new Random(SEED);
    Map<String, Object> texts = new LinkedHashMap<>();
    List<YamlSequence.Item> items = new ArrayList<>();
    YamlMapping mapping = YamlMapping.EMPTY;
    for (int each = 0; each < 1500; each++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(9);
      for (int at = 0; at < length; at++) {
        text.append(alphabet.get(random.nextInt(alphabet.size())));
      }
      items.add(new YamlSequence.Item(List.of(), YamlScalar.of(text.toString())));
      if (texts.putIfAbsent(text.toString(), text.toString()) == null) {
        mapping = mapping.with(text.toString(), text.toString());
      }
    }
    YamlMapping document =
        YamlMapping.EMPTY.with("mapping", mapping).with("items", new YamlSequence(items));
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("mapping", texts);
    expected.put("items", items.stream().map(item -> ((YamlScalar) item.value()).value()).toList());
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    assertThat(new Load(settings).loadFromString(YamlWriter.write(List.of(), document)))
        .isEqualTo(expected);
  }
}
