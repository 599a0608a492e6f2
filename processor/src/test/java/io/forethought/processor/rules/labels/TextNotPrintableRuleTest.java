package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.enumLabel;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link TextNotPrintableRule}. */
class TextNotPrintableRuleTest {

  private static final Rule RULE = new TextNotPrintableRule();

  @Test
  void halfACharacterIsAnError() {
    assertThat(
            findings(
                RULE,
                counter("paid").help("Paid \ud83d orders."),
                gauge("open").labels(enumLabel("kind", "A=\udcb0"))))
        .containsExactly(
            Finding.of(
                Code.TEXT_NOT_PRINTABLE,
                at("paid.help"),
                "help of \"shop_orders_paid_total\"",
                "half a surrogate pair, \\ud83d",
                "write both halves of the pair, or remove it"),
            Finding.of(
                Code.TEXT_NOT_PRINTABLE,
                at("Kind.A"),
                "value A of the enum Kind",
                "half a surrogate pair, \\udcb0",
                "write both halves of the pair, or remove it"));
  }

  @ParameterizedTest
  @CsvSource({"d800, true", "dbff, true", "dc00, true", "dfff, true", "d7ff, false", "e000, false"})
  void halvesAreAllSurrogatesAndNoOthers(String character, boolean refused) {
    String text = Character.toString(Integer.parseInt(character, 16));

    assertThat(findings(RULE, counter("paid").help("Paid " + text + " orders.")))
        .extracting(finding -> finding.arguments().get(1))
        .isEqualTo(refused ? List.of("half a surrogate pair, \\u" + character) : List.of());
  }

  @Test
  void controlCharacterIsAnError() {
    assertThat(findings(RULE, gauge("open").labels(listedLabel("channel", "web", "a\u0000"))))
        .containsExactly(
            Finding.of(
                Code.TEXT_NOT_PRINTABLE,
                at("open.channel.values"),
                "value values[1] of the label \"channel\"",
                "the control character \\u0000",
                "remove it; a line break is \\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\b", "\u001b[31m", "\u007f", "\u0085"})
  void otherControlCharactersAreFound(String text) {
    assertThat(findings(RULE, counter("paid").help("Paid " + text + " orders."))).hasSize(1);
  }

  @Test
  void wholeCharactersLineBreaksAndTabsAreFine() {
    assertThat(
            findings(
                RULE,
                counter("paid").help("Größe\n\tof \\ \"orders\" 日本語 \ud83d\udcb0\n"),
                gauge("open").labels(listedLabel("channel", "\ud83d\udcb0", "a\nb", ""))))
        .isEmpty();
  }
}
