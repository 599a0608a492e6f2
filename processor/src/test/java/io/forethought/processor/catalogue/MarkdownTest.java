package io.forethought.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '^',
      value = {
        "Orders accepted. ! Orders accepted.",
        "a|b ! a\\|b",
        "`x` ! \\`x\\`",
        "a * b * c ! a \\* b \\* c",
        "[x](y) ! \\[x\\](y)",
        "<b> & &lt; ! &lt;b> &amp; &amp;lt;",
        "a\\b ! a\\\\b",
        "shop_orders_total ! shop_orders_total",
        "_x_ __y__ ! \\_x\\_ \\_\\_y\\_\\_",
        "~~x~~ $x$ ! \\~\\~x\\~\\~ \\$x\\$",
        "# x # ! \\# x #",
        "- x - y ! \\- x - y",
        "+ x ! \\+ x",
        "> x ! \\> x",
        "=== ! \\===",
        "1. x ! 1\\. x",
        "12) x ! 12\\) x",
        "1.5 ! 1\\.5",
        "^  a\n\n  b\u2028c  ^ ! ^a   b c^"
      })
  void textIsNoMarkup(String text, String expected) {
    assertThat(Markdown.text(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '^',
      value = {
        "paypal ! `paypal`",
        "a|b ! `a|b`",
        "a`b ! `` a`b ``",
        "``` ! ```` ``` ````",
        "^^ ! `  `",
        "^ a^ ! `  a `",
        "^a\nb\u202e^ ! `a\\u000ab\\u202e`"
      })
  void codeIsFencedByMoreBackticksThanItHolds(String text, String expected) {
    assertThat(Markdown.code(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "shop_orders_total, shop_orders_total",
    "Metrics of shop.web, metrics-of-shopweb",
    "shop:Items, shopitems",
    "größe, größe"
  })
  void anAnchorIsWhatGithubMakesOfAHeading(String heading, String anchor) {
    assertThat(Markdown.anchor(heading)).isEqualTo(anchor);
  }

  @Test
  void textThatLooksPlainIsTheSameEscaped() {
    Random random = new Random(20261122);
    String letters = "aB9 _.,-*`[|#1.)\n";
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(random.nextInt(8), 0, letters.length())
              .mapToObj(at -> String.valueOf(letters.charAt(at)))
              .collect(Collectors.joining());
      assertThat(Markdown.text(text)).as(text).isEqualTo(Markdown.escaped(text));
    }
  }
}
