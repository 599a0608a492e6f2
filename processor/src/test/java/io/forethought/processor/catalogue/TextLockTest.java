package io.forethought.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.Lock.Locked;
import io.forethought.processor.model.MetricType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextLockTest {

  private static final String NO_LIST =
      "is not a list: separate values by commas, and quote those that contain anything but"
          + " letters, digits and _./:+-";

  @Test
  void commentsEmptyLinesAndOrderAreFree() {
    String text =
        """
        \uFEFF# Written by hand.

        shop_stock_items
          # Boxes, not pieces.
          label aisle: 1, 2, "the last, one"

          type: gauge\t
        shop_paid_total
          type: counter
        """;

    assertThat(TextLock.read(text))
        .isEqualTo(
            new Lock(
                List.of(
                    new Locked(
                        "shop_stock_items",
                        MetricType.GAUGE,
                        BaseUnit.NONE,
                        List.of(new CatalogueLabel("aisle", List.of("1", "2", "the last, one"), 0)),
                        List.of()),
                    new Locked(
                        "shop_paid_total",
                        MetricType.COUNTER,
                        BaseUnit.NONE,
                        List.of(),
                        List.of()))));
  }

  @Test
  void anEmptyFileLocksNothing() {
    assertThat(TextLock.read("")).isEqualTo(new Lock(List.of()));
  }

  @Test
  void aLongListOfHostileValuesIsRead() {
    String value = "\"\\\n".repeat(10_000);
    String text = "a\n  type: gauge\n  label b: " + Words.quoted(value) + "\n";

    assertThat(TextLock.read(text).metrics().get(0).labels())
        .containsExactly(new CatalogueLabel("b", List.of(value), 0));
  }

  static List<Arguments> faults() {
    return List.of(
        Arguments.of("  type: counter", "line 1: there is no metric above this line"),
        Arguments.of("a\n  type: count", "line 2: unknown type \"count\""),
        Arguments.of("a\n  type:counter", "line 2: \"type:counter\" is not a valid line"),
        Arguments.of("a\n  unit: parsecs", "line 2: unknown unit \"parsecs\""),
        Arguments.of("a\n  typ: counter", "line 2: \"typ: counter\" is not a valid line"),
        Arguments.of("a b", "line 1: \"a b\" is not a valid line"),
        Arguments.of("\ta", "line 1: \"a\" is not a valid line"),
        Arguments.of("# x\n\na\nb\n  type: gauge", "line 3: a has no line \"  type: …\""),
        Arguments.of("a\n  unit: bytes", "line 1: a has no line \"  type: …\""),
        Arguments.of("a\n  type: gauge\na\n  type: gauge", "line 3: a is listed twice"),
        Arguments.of("a\n  type: gauge\n  type: gauge", "line 3: the type of a is listed twice"),
        Arguments.of(
            "a\n  type: gauge\n  unit: bytes\n  unit: bytes",
            "line 4: the unit of a is listed twice"),
        Arguments.of("a\n  label b: x\n  label b: y", "line 3: the label b of a is listed twice"),
        Arguments.of("a\n  label b", "line 2: \"label b\" is not a valid line"),
        Arguments.of("a\n  label b:", "line 2: \"label b:\" is not a valid line"),
        Arguments.of("a\n  label : x", "line 2: \"label : x\" is not a valid line"),
        Arguments.of("a\n  label b: x y", "line 2: \"x y\" " + NO_LIST),
        Arguments.of("a\n  label b: x,y", "line 2: \"x,y\" " + NO_LIST),
        Arguments.of("a\n  label b: x,", "line 2: \"x,\" " + NO_LIST),
        Arguments.of("a\n  label b: x, , y", "line 2: \"x, , y\" " + NO_LIST),
        Arguments.of("a\n  label b: \"x\"\"y\"", "line 2: \"\"x\"\"y\"\" " + NO_LIST),
        Arguments.of("a\n  label b: x, …", "line 2: \"x, …\" " + NO_LIST),
        Arguments.of("a\n  label b: \"x", "line 2: the closing quotation mark is missing in \"x"),
        Arguments.of(
            "a\n  label b: \"\\n\"",
            "line 2: a backslash must be followed by \", by another backslash, or by u and four"
                + " hexadecimal digits, unlike in \"\\n\""),
        Arguments.of(
            "a\n  label b: \"\\u12g4\"",
            "line 2: a backslash must be followed by \", by another backslash, or by u and four"
                + " hexadecimal digits, unlike in \"\\u12g4\""),
        Arguments.of(
            "a\n  label b: \"\\",
            "line 2: a backslash must be followed by \", by another backslash, or by u and four"
                + " hexadecimal digits, unlike in \"\\"),
        Arguments.of("a\n  buckets: 1, two", "line 2: \"two\" is not a number"),
        Arguments.of("a\n  quantiles: ", "line 2: \"quantiles:\" is not a valid line"),
        Arguments.of("a\n  buckets: 1\n  buckets: 2", "line 3: the buckets of a is listed twice"),
        Arguments.of(
            "a\n  type: summary\n  buckets: 1",
            "line 1: a has the type summary, which has no buckets"),
        Arguments.of(
            "a\n  type: histogram\n  quantiles: 0.5",
            "line 1: a has the type histogram, which has no quantiles"),
        Arguments.of("a\n  type: state set", "line 2: unknown type \"state set\""),
        Arguments.of(
            "a\n  type: stateset\n  buckets: 1",
            "line 1: a has the type state set, which has no buckets"),
        Arguments.of(
            "a\n  type: gauge\n<<<<<<< HEAD\nb\n=======",
            "line 3: the file contains unresolved merge conflicts"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultIsToldWithItsLine(String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> TextLock.read(text)).withMessage(message);
  }
}
