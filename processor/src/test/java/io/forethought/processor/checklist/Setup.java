package io.forethought.processor.checklist;

import static io.forethought.processor.checklist.Recorded.json;
import static io.forethought.processor.checklist.Recorded.program;
import static io.forethought.processor.checklist.Recorded.rule;
import static io.forethought.processor.checklist.Recorded.target;
import static io.forethought.processor.checklist.Recorded.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.checklist.evidence.Endpoint;
import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Page;
import io.forethought.processor.checklist.evidence.Prometheus;
import io.forethought.processor.checklist.evidence.Site;
import io.forethought.processor.checklist.point.Outcome.State;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.bundle.GeneratedRules;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program with everything in place, and faults that a test adds. */
final class Setup {

  static final String URL = "http://shop:9400/metrics";
  static final String SITE = "https://shop.example";
  static final String SERVER = "http://prometheus:9090";
  private static final String API = SERVER + "/api/v1/";
  private static final String OWN = "10.0.0.7";
  private static final Page NOT_FOUND = Page.of(404, "text/plain", "404 page not found");

  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, Page> queries = new HashMap<>();
  private String url = URL;
  private Page stranger = Page.of(401, "text/plain", "");
  private List<Page> scrapes = List.of(Recorded.scrape(text("scrape.txt")));
  private MonitoredProgram program = program(text("catalogue.json"));
  private Evidence.Scope scope = new Evidence.Scope(false, Optional.empty(), Set.of(), 100_000);
  private boolean authorized = true;
  private boolean hasSite = true;
  private boolean hasServer = true;

  private Setup() {
    pages.put(SITE + "/", Page.of(200, "text/html", "<h1>Shop</h1>"));
    api("targets?state=active", "{\"activeTargets\":[" + target("shop:9400", "") + "]}");
    api("status/runtimeinfo", "{\"reloadConfigSuccess\":true,\"storageRetention\":\"30d\"}");
    String manager = "http://alertmanager:9093/api/v2/alerts";
    api("alertmanagers", "{\"activeAlertmanagers\":[{\"url\":\"" + manager + "\"}]}");
    pages.put("http://alertmanager:9093/-/ready", Page.of(200, "text/plain", "OK"));
    rules(rules -> rules);
    query("vector(1)", "{}=1");
    query("process_start_time_seconds{job", "{\"instance\":\"shop:9400\"}=1.7e9");
    query("max_over_time(process_start", "{\"instance\":\"shop:9400\"}=1.795976136586e9");
    query("resets(process_start");
    query("sum by (le)");
    query("group by (le)", "{\"le\":\"0.5\"}=1", "{\"le\":\"+Inf\"}=1");
    query(
        "group by (__name__)",
        exposed().stream().map(name -> "{\"__name__\":\"" + name + "\"}=1").toArray(String[]::new));
  }

  static Setup good() {
    return new Setup();
  }

  private List<String> exposed() {
    return scrapes
        .get(0)
        .body()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.replaceFirst("[ {].*", ""))
        .distinct()
        .toList();
  }

  /** What the endpoint exposes is changed. */
  Setup scrape(UnaryOperator<String> change) {
    scrapes = List.of(Recorded.scrape(change.apply(text("scrape.txt"))));
    return this;
  }

  /** The endpoint answers to its scrapes with these pages in turn. */
  Setup scrapes(Page... answers) {
    scrapes = List.of(answers);
    return this;
  }

  /** The endpoint is on this machine, and needs no credentials there; others get an answer. */
  Setup local(Page outsider) {
    url = "http://localhost:9400/metrics";
    stranger = scrapes.get(0);
    String target = target("localhost:9400", "");
    api("targets?state=active", "{\"activeTargets\":[" + target + "]}");
    return withoutToken().page("http://" + OWN + ":9400/metrics", outsider);
  }

  /** The endpoint answers to requests without credentials. */
  Setup stranger(Page page) {
    stranger = page;
    return this;
  }

  Setup catalogue(UnaryOperator<String> change) {
    program = program(change.apply(text("catalogue.json")));
    return rules(rules -> rules);
  }

  Setup page(String address, Page page) {
    pages.put(address, page);
    return this;
  }

  Setup scope(Evidence.Scope changed) {
    scope = changed;
    return this;
  }

  Setup withoutToken() {
    authorized = false;
    return this;
  }

  Setup withoutSite() {
    hasSite = false;
    return this;
  }

  Setup withoutServer() {
    hasServer = false;
    return this;
  }

  /** The API answers with data. */
  Setup api(String path, String data) {
    return page(API + path, json("{\"status\":\"success\",\"data\":" + data + "}"));
  }

  /** Queries that begin like this have these series: labels, an equals sign, and a value. */
  Setup query(String beginning, String... series) {
    String results =
        List.of(series).stream()
            .map(each -> each.split("=(?=[^=]*$)"))
            .map(each -> "{\"metric\":" + each[0] + ",\"value\":[1,\"" + each[1] + "\"]}")
            .collect(Collectors.joining(","));
    queries.put(
        beginning, json("{\"status\":\"success\",\"data\":{\"result\":[" + results + "]}}"));
    return this;
  }

  /** Prometheus has other rules. */
  Setup rules(UnaryOperator<List<String>> change) {
    List<String> rules = new ArrayList<>();
    GeneratedRules.of(program).all().forEach(rule -> rules.add(rule(rule)));
    rules.add(
        "{\"type\":\"alerting\",\"name\":\"Down\",\"query\":\"up == 0\",\"duration\":60,"
            + "\"health\":\"ok\"}");
    return api(
        "rules",
        "{\"groups\":[{\"interval\":15,\"rules\":["
            + String.join(",", change.apply(rules))
            + "]}]}");
  }

  /** Prometheus evaluates its rules after so many seconds. */
  Setup interval(int seconds) {
    Page rules = pages.get(API + "rules");
    return page(API + "rules", json(rules.body().replace(":15,", ":" + seconds + ",")));
  }

  private Page get(String address) {
    String query = API + "query?query=";
    if (!address.startsWith(query)) {
      return pages.getOrDefault(address, NOT_FOUND);
    }
    String text = URLDecoder.decode(address.substring(query.length()), UTF_8);
    return queries.entrySet().stream()
        .filter(each -> text.startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError(text));
  }

  /** What is not as it should be: {@code missing closed: …}. */
  List<String> faults() {
    Iterator<Page> answers = Stream.generate(() -> scrapes).flatMap(List::stream).iterator();
    Evidence evidence =
        new Evidence(
            program,
            scope,
            hasSite ? Optional.of(Site.visit(SITE, "/metrics", this::get)) : Optional.empty(),
            Endpoint.visit(
                url,
                address -> pages.getOrDefault(address, stranger),
                authorized ? Optional.of(address -> answers.next()) : Optional.empty(),
                Optional.of(OWN)),
            hasServer ? Optional.of(new Prometheus(SERVER, this::get)) : Optional.empty());
    return Checklist.findings(evidence).stream()
        .filter(finding -> finding.outcome().state() != State.OK)
        .map(
            finding ->
                finding.outcome().state().word()
                    + " "
                    + finding.point().id()
                    + ": "
                    + finding.outcome().text())
        .toList();
  }
}
