package io.forethought.processor.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.checklist.evidence.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults in the access to the endpoint: exactly one point is missing for each. */
@Tag("once")
class EndpointFaultsTest {

  private static final Page OK = Recorded.scrape(Recorded.text("scrape.txt"));
  private static final Page PAGE = Page.of(200, "text/html", "<html>");

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(
            Page.none("the connection is refused", true),
            "it does not answer: the connection is refused"),
        Arguments.of(Page.of(401, "", ""), "it answers 401"),
        Arguments.of(Page.of(302, "", ""), "it answers 302"),
        Arguments.of(Page.of(404, "text/html", "<html>"), "it answers 404"),
        Arguments.of(PAGE, "it answers with a page for people (text/html)"),
        Arguments.of(
            Page.of(200, "text/plain", ""),
            "its answer is not metrics: line 1: the scrape is empty"),
        Arguments.of(
            Page.of(200, "application/json", "{\"status\": 1}"),
            "its answer is not metrics: line 1: expected , or } at character 10"),
        Arguments.of(
            Page.of(200, "application/openmetrics-text", "a_total 1\n"),
            "its answer is incomplete: # EOF is missing at its end"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noMetrics(Page page, String reason) {
    assertThat(Setup.good().scrapes(page).faults())
        .filteredOn(fault -> fault.startsWith("missing"))
        .containsExactly("missing answer: http://shop:9400/metrics returns no metrics: " + reason);
    assertThat(Setup.good().scrapes(page).faults())
        .filteredOn(fault -> fault.startsWith("cannot tell"))
        .isNotEmpty()
        .allMatch(fault -> fault.endsWith(": the endpoint did not return metrics"));
  }

  @Test
  void anEndpointThatIsOpen() {
    String open = "missing closed: http://shop:9400/metrics returns metrics without credentials";

    assertThat(Setup.good().stranger(OK).faults()).containsExactly(open);
    assertThat(Setup.good().withoutToken().stranger(OK).faults()).containsExactly(open);
  }

  @Test
  void anEndpointOnThisMachineThatIsOpenToOthers() {
    Page refused = Page.none("the connection is refused", true);
    Page timeout = Page.none("no answer within 10 s", false);

    assertThat(Setup.good().local(Page.of(403, "", "")).faults()).isEmpty();
    assertThat(Setup.good().local(refused).faults()).isEmpty();
    assertThat(Setup.good().local(OK).faults())
        .containsExactly(
            "missing closed: http://localhost:9400/metrics returns metrics without credentials");
    assertThat(Setup.good().local(timeout).faults())
        .containsExactly(
            "cannot tell closed: programs on the same machine may scrape by default; run this"
                + " command on another machine, or configure a token and name it with"
                + " --token-file");
  }

  @Test
  void anEndpointWithoutATokenThatIsClosedToThisMachine() {
    assertThat(Setup.good().withoutToken().faults())
        .filteredOn(fault -> fault.startsWith("missing"))
        .containsExactly(
            "missing answer: http://shop:9400/metrics returns no metrics: it answers 401");
  }

  @Test
  void aSiteThatLeadsToTheEndpoint() {
    assertThat(Setup.good().page(Setup.SITE + "/metrics", OK).faults())
        .containsExactly("missing public: https://shop.example returns metrics at /metrics");
    assertThat(Setup.good().page(Setup.SITE + "/metrics", PAGE).faults()).isEmpty();
  }

  @Test
  void aFileForSearchEnginesThatNamesTheEndpoint() {
    String robots = Setup.SITE + "/robots.txt";

    assertThat(Setup.good().page(robots, text("User-agent: *\nDisallow: /metrics\n")).faults())
        .containsExactly("missing public: robots.txt of https://shop.example names /metrics");
    assertThat(Setup.good().page(robots, text("Disallow: /metricsandmore\n")).faults()).isEmpty();
  }

  private static Page text(String body) {
    return Page.of(200, "text/plain", body);
  }

  @Test
  void aSiteThatIsNotKnown() {
    assertThat(Setup.good().withoutSite().faults())
        .containsExactly("cannot tell public: name the address for users: --site=https://…");
  }

  @Test
  void severalProcesses() {
    Page other = Recorded.scrape(OK.body().replace("1.795976136586E9", "1.79597614E9"));

    assertThat(Setup.good().scrapes(OK, OK, other).faults())
        .containsExactly(
            "missing process: scrapes of http://shop:9400/metrics reached 2 processes, each with"
                + " metrics of its own");
    assertThat(
            Setup.good().query("resets(process_start", "{\"instance\":\"shop:9400\"}=3").faults())
        .containsExactly(
            "missing process: the scrapes of shop:9400 reach several processes:"
                + " process_start_time_seconds jumps back");
  }

  @Test
  void severalProcessesWithADirectory() {
    String shared =
        "forethought_multiprocess_bad_files_total 0\nforethought_multiprocess_unshared_series 0\n";
    Page one = Recorded.scrape(OK.body() + shared);
    Page other = Recorded.scrape(one.body().replace("1.795976136586E9", "1.79597614E9"));

    assertThat(Setup.good().scrapes(one, other).faults()).isEmpty();
    assertThat(
            Setup.good()
                .scrapes(Recorded.scrape(one.body().replace("series 0", "series 7")))
                .faults())
        .containsExactly("missing directory: forethought_multiprocess_unshared_series is above 0");
  }
}
