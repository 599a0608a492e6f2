package io.forethought.processor.compiler.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.operations.output.scrape.ScrapeOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link Options}: no misspelled option is ignored, and each fix is accepted. */
@Tag("once")
class OptionsTest {

  private static final Pattern PASTED = Pattern.compile("-A([^\\s=,;]+)(?:=([^\\s,;]+))?");

  @ParameterizedTest
  @CsvSource({
    "forethought.maxSeriesPerMetrik, 5, write -Aforethought.maxSeriesPerMetric=5",
    "forethought.maxseriespermetric, 5, write -Aforethought.maxSeriesPerMetric=5",
    "forethought.max-series-per-metric, 5, write -Aforethought.maxSeriesPerMetric=5",
    "forethought.max_values_per_label, 5, write -Aforethought.maxValuesPerLabel=5",
    "forethought.maxSeriesPerModul, many, use a whole number of at least 1:"
        + " -Aforethought.maxSeriesPerModule=1000",
    "forethought.Lock, metrics.lock, write -Aforethought.lock=metrics.lock",
    "forethought.LOCK, metrics.lock, write -Aforethought.lock=metrics.lock",
    "forethought.locks, metrics.lock, write -Aforethought.lock=metrics.lock",
    "'forethought.lock ', metrics.lock, write -Aforethought.lock=metrics.lock",
    "forethought.chek, ops/alerts.yml, write -Aforethought.check=ops/alerts.yml",
    "forethought.checks, ' , ', 'use paths of files or folders:"
        + " -Aforethought.check=ops/alerts.yml,ops'",
    "forethought.scrapejobb, web, write -Aforethought.scrapeJob=web",
    "forethought.interval, 30, use a duration: -Aforethought.interval=15s",
    "forethought.operations, yes, 'write -Aforethought.operations=on, =all or =off'",
    "forethought.scrapeTargets, shop, 'use hosts and ports, with \"dns+\" before the name of"
        + " several replicas: -Aforethought.scrapeTargets=shop.example:8080,dns+shop:8080'",
    "forethought.tody, 2027-07-01, write -Aforethought.today=2027-07-01",
    "forethought.reason, required, write -Aforethought.reasons=required",
    "forethought.reason, needed, write -Aforethought.reasons=required or =optional",
    "forethought.components, jsr330, 'write -Aforethought.components=spring, =cdi,"
        + " =jakarta-inject or =none'",
    "forethought.component, spring, write -Aforethought.components=spring",
    "forethougth.lock, metrics.lock, write -Aforethought.lock=metrics.lock",
    "Forethought.lock, metrics.lock, write -Aforethought.lock=metrics.lock",
    "forethought-lock, metrics.lock, write -Aforethought.lock=metrics.lock",
    "forethought:lock, metrics.lock, write -Aforethought.lock=metrics.lock",
    "forethoughtlock, metrics.lock, write -Aforethought.lock=metrics.lock",
    "foretought.FT102, error, 'write -Aforethought.FT102=error if you mean \"Counter without"
        + " _total\", or remove the option'",
    "forethought.ft414, error, 'write -Aforethought.FT414=error if you mean \"Metric set is"
        + " empty\", or remove the option'",
    "forethought.FT41A, error, 'write -Aforethought.FT410=error if you mean \"Metric on a method"
        + " with a body\", or remove the option'",
    "forethought.FT2O5, off, 'write -Aforethought.FT205=error if you mean \"Label without a"
        + " bound\", or remove the option'",
    "forethought.FT102, loud, 'write -Aforethought.FT102=error, =warn, =note or =off'",
  })
  void misspelledOptionIsAnErrorWithAFixThatIsAccepted(String option, String value, String fix) {
    List<Finding> findings = new Options(Map.of(option, value)).findings();

    assertThat(findings).extracting(Finding::code).containsExactly(Code.OPTION_WRONG);
    assertThat(findings.get(0).argument("fix")).isEqualTo(fix);
    Matcher pasted = PASTED.matcher(fix);
    assertThat(pasted.find()).isTrue();
    assertThat(new Options(Map.of(pasted.group(1), pasted.group(2))).findings()).isEmpty();
  }

  @Test
  void optionsAboutScrapesCompleteTheDeclarations() {
    Options options =
        new Options(
            Map.of(
                "forethought.scrapeJob", "web",
                "forethought.interval", "30s",
                "forethought.alertmanagers", "none"));

    assertThat(options.findings()).isEmpty();
    assertThat(options.operations().scrape().settings("shop", Optional.of("/metrics")))
        .isEqualTo(
            ScrapeOptions.NONE
                .with("scrapeJob", "web")
                .with("interval", "30s")
                .with("alertmanagers", "none")
                .settings("shop", Optional.of("/metrics")));
    assertThat(new Options(Map.of()).operations().scrape()).isEqualTo(ScrapeOptions.NONE);
  }

  @Test
  void namesOfOptionsAboutScrapesAreKnownWithoutLoadingThem() {
    assertThat(OperationsOptions.NAMES)
        .containsAll(ScrapeOptions.NAMES)
        .hasSize(ScrapeOptions.NAMES.size() + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"forethought.", "forethought", "forethought.gate", "forethought.FT9999"})
  void unknownOptionThatResemblesNoneIsAnErrorThatListsThem(String option) {
    List<Finding> findings = new Options(Map.of(option, "on")).findings();

    assertThat(findings).extracting(Finding::code).containsExactly(Code.OPTION_WRONG);
    assertThat(findings.get(0).text())
        .startsWith("[FT903] The option \"-A" + option + "=on\" does not exist.\n")
        .contains(
            "Fix: remove it, or write one of the options alertmanagers, check, components, explain,"
                + " foreign, interval, lock, maxSeriesPerMetric, maxSeriesPerModule, maxValuesPerLabel,"
                + " module, operations, reasons, scrapeJob, scrapePath, scrapePort, scrapeSecret,"
                + " scrapeTargets, scrapeTokenFile, targetLabels, today, unused or a code, such as"
                + " -Aforethought.FT102=warn\n");
  }

  @Test
  void optionWithoutAValueIsShownWithoutOne() {
    assertThat(new Options(Map.of("forethought.gate", "")).findings().get(0).text())
        .startsWith("[FT903] The option \"-Aforethought.gate\" does not exist.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Update", "updat:metrics.lock", "UPDATE:metrics.lock", "upadte:"})
  void misspelledUpdateIsNotAPath(String value) {
    List<Finding> findings = new Options(Map.of("forethought.lock", value)).findings();

    assertThat(findings)
        .extracting(Finding::code, finding -> finding.argument("fix"))
        .containsExactly(
            tuple(
                Code.OPTION_WRONG,
                "write -Aforethought.lock=update"
                    + (value.contains(":") ? value.substring(value.indexOf(':')) : "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mapstruct.verbose", "fore.lock", "thought.lock", "dagger.forethought"})
  void optionsOfOtherProcessorsAreIgnored(String option) {
    assertThat(new Options(Map.of(option, "on")).findings()).isEmpty();
  }
}
