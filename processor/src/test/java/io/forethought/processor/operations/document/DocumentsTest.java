package io.forethought.processor.operations.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.forethought.processor.operations.source.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests {@link Documents}: each character of a text knows its line and column in the file. */
@Tag("once")
class DocumentsTest {

  /** A file with the key "e", what the key's value reads, and the place of each character of it. */
  static List<Arguments> styles() {
    return List.of(
        Arguments.of("e: ab", "ab", "1:4 1:5 1:6"),
        Arguments.of("e:   ab   # comment", "ab", "1:6 1:7 1:8"),
        Arguments.of("e: a\n  b", "a b", "1:4 1:5 2:3 2:4"),
        Arguments.of("e: a  \n\n \n  b\n", "a\n\nb", "1:4 2:1 3:2 4:3 4:4"),
        Arguments.of("e:\n    a\n    b\n", "a b", "2:5 2:6 3:5 3:6"),
        Arguments.of("e: a b", "a b", "1:4 1:5 1:6 1:7"),
        Arguments.of("e: 'ab'", "ab", "1:5 1:6 1:7"),
        Arguments.of("e: 'a''b'", "a'b", "1:5 1:6 1:8 1:9"),
        Arguments.of("e: 'a \n\n  b'", "a\nb", "1:5 2:1 3:3 3:4"),
        Arguments.of("e: ' a '", " a ", "1:5 1:6 1:7 1:8"),
        Arguments.of("e: ''", "", "1:5"),
        Arguments.of("e: \"ab\"", "ab", "1:5 1:6 1:7"),
        Arguments.of("e: \"a\\tb\\\"c\"", "a\tb\"c", "1:5 1:6 1:8 1:9 1:11 1:12"),
        Arguments.of("e: \"\\x41\\u0042\\U00000043d\"", "ABCd", "1:5 1:9 1:15 1:25 1:26"),
        Arguments.of("e: \"\\U0001F600d\"", "\ud83d\ude00d", "1:5 1:5 1:15 1:16"),
        Arguments.of("e: \"a  \n   b\"", "a b", "1:5 1:8 2:4 2:5"),
        Arguments.of("e: \"a \\\n   b\"", "a b", "1:5 1:6 2:4 2:5"),
        Arguments.of("e: \"a\\\n   \\ b\"", "a b", "1:5 2:4 2:6 2:7"),
        Arguments.of("e: |\n  a\n  b\n", "a\nb\n", "2:3 2:4 3:3 3:4 4:1"),
        Arguments.of("e: |-\n  a\n  b\n", "a\nb", "2:3 2:4 3:3 3:4"),
        Arguments.of("e: |+\n  a\n\n", "a\n\n", "2:3 2:4 3:1 4:1"),
        Arguments.of("e: |\n  a", "a\n", "2:3 2:4 2:4"),
        Arguments.of("e: | # why\n  a\n", "a\n", "2:3 2:4 3:1"),
        Arguments.of("e: |2\n    a\n  b\n", "  a\nb\n", "2:3 2:4 2:5 2:6 3:3 3:4 4:1"),
        Arguments.of("e: |-2\n   a\n", " a", "2:3 2:4 2:5"),
        Arguments.of("e: |\n\n  a\n\n   b\n", "\na\n\n b\n", "2:1 3:3 3:4 4:1 5:3 5:4 5:5 6:1"),
        Arguments.of("e: >\n  a\n  b\n", "a b\n", "2:3 2:4 3:3 3:4 4:1"),
        Arguments.of("e: >-\n  a\n\n  b\n", "a\nb", "2:3 3:1 4:3 4:4"),
        Arguments.of("e: >-\n  a\n   b\n  c", "a\n b\nc", "2:3 2:4 3:3 3:4 3:5 4:3 4:4"),
        Arguments.of("e: >\n\n  a\n  b", "\na b\n", "2:1 3:3 3:4 4:3 4:4 4:4"),
        Arguments.of("x: 1\ne: &q >-\n    a\n    b", "a b", "3:5 3:6 4:5 4:6"),
        Arguments.of("x: &q 'ab'\ne: *q", "ab", "1:8 1:9 1:10"),
        Arguments.of("x: &d {e: ab}\n<<: *d", "ab", "1:11 1:12 1:13"),
        Arguments.of("e: !!str ab", "ab", "1:10 1:11 1:12"),
        Arguments.of("e: &q !!str \"ab\"", "ab", "1:14 1:15 1:16"),
        Arguments.of("{x: [1], e: ab}", "ab", "1:13 1:14 1:15"),
        Arguments.of("? e\n: ab", "ab", "2:3 2:4 2:5"),
        Arguments.of("e: |\r\n  a\r\n  b\r\n", "a\nb\n", "2:3 2:4 3:3 3:4 4:1"),
        Arguments.of("x: \ud83d\ude00\ne: \ud83d\ude00b", "\ud83d\ude00b", "2:4 2:5 2:6 2:7"),
        Arguments.of("\uFEFFe: ab", "ab", "1:4 1:5 1:6"),
        Arguments.of("{\"e\":\"ab\"}", "ab", "1:7 1:8 1:9"),
        Arguments.of("{\n\t\"e\"\t: \"ab\"\n}", "ab", "2:9 2:10 2:11"),
        Arguments.of(
            "{\"e\": \"\\ud83d\\ude00\\/d\"}", "\ud83d\ude00/d", "1:8 1:14 1:20 1:22 1:23"),
        Arguments.of("{\"e\": \"\\u0061b\\\\\"}", "ab\\", "1:8 1:14 1:15 1:17"),
        Arguments.of("{\"e\": \"x\", \"e\": \"\u007Fb\"}", "\u007Fb", "1:18 1:19 1:20"),
        Arguments.of("{\"e\": -1.5e3}", "-1.5e3", "1:7 1:8 1:9 1:10 1:11 1:12 1:13"));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyCharacterKnowsItsPlace(String file, String value, String places) throws Exception {
    Text text = Documents.read(Text.ofFile("f", file)).get(0).get("e").text().orElseThrow();

    assertThat(text.value()).isEqualTo(value);
    assertThat(
            IntStream.rangeClosed(0, value.length())
                .mapToObj(offset -> text.site(offset).describe().substring("f:".length()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(places);
  }

  @Test
  void textInTextKnowsItsPlaceInTheFile() throws Exception {
    String map = "data:\n  a.yml: |\n    groups:\n    - expr: >\n        a\n        b\n";
    Text inner =
        Documents.read(Text.ofFile("map.yml", map)).get(0).at("data", "a.yml").text().orElseThrow();
    Text query =
        Documents.read(inner).get(0).get("groups").items().get(0).get("expr").text().orElseThrow();

    assertThat(query.value()).isEqualTo("a b\n");
    assertThat(query.site(2).describe()).isEqualTo("map.yml:6:9");
  }

  @Test
  void documentsOfOneFileAreRead() throws Exception {
    assertThat(Documents.read(Text.ofFile("f", "--- {a: 1}\n---\na: 2\n...\n---\na: 3\n")))
        .extracting(node -> node.get("a").value())
        .containsExactly("1", "2", "3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          f.yml  | a: b: c                      | 1:5  | mapping values are not allowed here
          f.yml  | a:~\tb: 1                    | 2:1  | found character '\\t(TAB)' that cannot start any token
          f.yml  | a: 1~b: "c~d: e              | 2:4  | the quotes that begin here are not closed
          f.yml  | a: [1, 2                     | 1:9  | expected ',' or ']', but got <stream end>
          f.yml  | a: 1~a: 2                    | 2:1  | the key "a" is repeated
          f.yml  | a: *b                        | 1:4  | the alias *b refers to an anchor that is not before it
          f.yml  | a: &b [*b]                   | 1:8  | the alias *b refers to an anchor that is not before it
          f.yml  | {{- if .x }}~a: 1            | 1:3  | it is a template, and "{{" outside of quotes is not YAML
          f.yml  | a: 1~b: {{ .x }}             | 2:5  | it is a template, and "{{" outside of quotes is not YAML
          f.json | {"a": 1,}                    | 1:9  | it is not JSON, because a key in double quotes is missing here
          f.json | {"a": [1 2]}                 | 1:10 | it is not JSON, because "," or "]" is missing here
          f.json | {"a"~1}                      | 2:1  | it is not JSON, because ":" is missing here
          f.json | {"a": "b~"}                  | 1:9  | it is not JSON, because the closing quote of a string is missing here
          f.json | {"a": "\\x"}                 | 1:8  | it is not JSON, because an escape such as \\n or \\u20ac is missing here
          f.json | {"a": yes}                   | 1:7  | it is not JSON, because a value is missing here
          f.json | {} x                         | 1:4  | it is not JSON, because the end of the file is missing here
          """)
  void whatCannotBeReadIsReportedAtItsPlace(String name, String file, String place, String reason) {
    Text text = Text.ofFile(name, file.replace("~", "\n").replace("\\t", "\t"));
    UnreadableException e =
        catchThrowableOfType(UnreadableException.class, () -> Documents.read(text));

    assertThat(e.site().describe()).isEqualTo(name + ":" + place);
    assertThat(e.reason()).isEqualTo(reason);
  }

  @Test
  void aliasesCannotMakeASmallFileLarge() {
    String bomb =
        IntStream.range(0, 30)
            .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i + 1, i + 1, i, i))
            .collect(Collectors.joining("", "a0: &a0 x\n", ""));
    UnreadableException e =
        catchThrowableOfType(
            UnreadableException.class, () -> Documents.read(Text.ofFile("f", bomb)));

    assertThat(e.reason()).isEqualTo("its aliases make it too large");
  }

  @ParameterizedTest
  @CsvSource({"f.json, [, ]", "f.yml, [, ]", "f.json, {\"a\":, }", "f.yml, {a: , }"})
  void deepNestingIsReported(String name, String open, String close) {
    String deep = open.repeat(10_000) + "1" + close.repeat(10_000);
    UnreadableException e =
        catchThrowableOfType(
            UnreadableException.class, () -> Documents.read(Text.ofFile(name, deep)));

    assertThat(e.reason()).isEqualTo("it is nested too deeply");
  }
}
