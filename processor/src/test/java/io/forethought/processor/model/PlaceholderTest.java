package io.forethought.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link Placeholder}. */
@Tag("once")
class PlaceholderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "…",
        "...",
        "-",
        "?",
        "1",
        "x",
        "X.",
        "xxx",
        "aaa",
        "x x",
        "TODO",
        "todo",
        "Todo.",
        "TODO: write this",
        "TODO write this",
        "// TODO",
        "todo: write this",
        "FIXME",
        "tbd",
        "TBD",
        "N/A",
        "n.a.",
        "none",
        "Help",
        "Help text.",
        "Description",
        "Lorem ipsum dolor sit amet.",
        "test",
        "foo",
        "One sentence that explains what is measured.",
        "One sentence that explains why.",
        "One sentence that explains why so many are needed."
      })
  void textThatSaysNothingYet(String text) {
    assertThat(Placeholder.is(text)).isTrue();
    assertThat(Reason.isGiven(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Todo items created.",
        "Tests that failed.",
        "Help pages shown.",
        "OK",
        "Is up.",
        "数",
        "Orders.",
        "Messages to be done later.",
        "No place for orders.",
        "Descriptions read."
      })
  void textOfAFewWordsIsEnough(String text) {
    assertThat(Placeholder.is(text)).isFalse();
    assertThat(Reason.isGiven(text)).isTrue();
  }
}
