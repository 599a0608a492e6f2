package io.forethought.processor.checklist.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.json.JsonTree;
import io.forethought.processor.json.JsonValue;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The HTTP API of a Prometheus server. Each page is read once. */
public final class Prometheus {

  private static final String RULES = "rules";
  private static final String RUNTIME = "status/runtimeinfo";
  private static final int ERROR_LENGTH = 200;

  private final String address;
  private final Web web;
  private final Map<String, Page> pages = new HashMap<>();

  /**
   * The API of a server.
   *
   * @param address the address of the server, such as {@code http://prometheus:9090}
   * @param web reads its pages
   */
  public Prometheus(String address, Web web) {
    this.address = address.replaceFirst("/+$", "");
    this.web = web;
  }

  /** The address of the server. */
  public String address() {
    return address;
  }

  /** Reads a page of any server in the same way. */
  public Page page(String full) {
    return pages.computeIfAbsent(full, web::get);
  }

  /**
   * The member {@code data} of an answer.
   *
   * @throws UnknownException if the server does not answer with data
   */
  private <T> T data(String path, Reader<T> reader) throws UnknownException {
    Page page = page(address + "/api/v1/" + path);
    String name = "/api/v1/" + path.replaceFirst("\\?.*", "");
    if (!page.answered()) {
      throw new UnknownException("the server does not answer: " + page.failure());
    }
    if (page.isDenied()) {
      throw new UnknownException("the server answers " + page.status() + " to " + name);
    }
    try {
      JsonValue answer = new JsonValue("the answer of " + name, JsonTree.parse(page.body()));
      if (!answer.textOf("status").equals("success")) {
        throw new UnknownException("the server answers to " + name + ": " + error(answer));
      }
      return reader.read(answer.at("data"));
    } catch (IllegalArgumentException e) {
      throw new UnknownException(
          "the server answers " + page.status() + " to " + name + ", and not as Prometheus does");
    }
  }

  /** Reads a part of an answer. */
  private interface Reader<T> {

    /** Throws an {@link IllegalArgumentException} if something is missing. */
    T read(JsonValue data);
  }

  private static String error(JsonValue answer) {
    String error = answer.textOf("error");
    return error.length() > ERROR_LENGTH ? error.substring(0, ERROR_LENGTH) + "…" : error;
  }

  /** The result of a query that returns an instant vector. */
  public List<Series> query(String query) throws UnknownException {
    return data(
        "query?query=" + URLEncoder.encode(query, UTF_8),
        data -> list(data, "result").stream().map(Prometheus::series).toList());
  }

  private static Series series(JsonValue result) {
    return new Series(texts(result.at("metric")), number(result.at("value").list().get(1).text()));
  }

  private static Map<String, String> texts(JsonValue object) {
    Map<String, String> texts = new HashMap<>();
    if (object.value() instanceof Map<?, ?> members) {
      members.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
    }
    return texts;
  }

  private static double number(String text) {
    return switch (text) {
      case "+Inf" -> Double.POSITIVE_INFINITY;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  private static double number(JsonValue object, String name) {
    return object.optional(name).map(JsonValue::real).orElse(0.0);
  }

  /** The entries of a list; Go writes an empty one as {@code null}. */
  private static List<JsonValue> list(JsonValue object, String name) {
    return object
        .optional(name)
        .filter(found -> found.value() instanceof List<?>)
        .map(JsonValue::list)
        .orElse(List.of());
  }

  /** What it scrapes. */
  public List<Target> targets() throws UnknownException {
    return data(
        "targets?state=active",
        data -> list(data, "activeTargets").stream().map(Prometheus::target).toList());
  }

  private static Target target(JsonValue target) {
    JsonValue labels = target.at("labels");
    return new Target(
        labels.textOf("job"),
        labels.textOf("instance"),
        target.textOf("scrapeUrl"),
        target.textOf("health").equals("up"),
        target.textOf("lastError"),
        target.textOf("scrapeInterval"),
        target.textOf("scrapeTimeout"),
        number(target, "lastScrapeDuration"));
  }

  /** The rules that it evaluates. */
  public List<LoadedRule> rules() throws UnknownException {
    return data(
        RULES,
        data -> {
          List<LoadedRule> rules = new ArrayList<>();
          for (JsonValue group : list(data, "groups")) {
            double interval = number(group, "interval");
            list(group, RULES).forEach(rule -> rules.add(rule(rule, interval)));
          }
          return rules;
        });
  }

  private static LoadedRule rule(JsonValue rule, double interval) {
    return new LoadedRule(
        rule.textOf("type").equals("alerting"),
        rule.textOf("name"),
        rule.textOf("query"),
        number(rule, "duration"),
        interval,
        rule.textOf("health"),
        rule.textOf("lastError"));
  }

  /** The addresses of the Alertmanagers that it has found. */
  public List<String> alertmanagers() throws UnknownException {
    return data(
        "alertmanagers",
        data ->
            list(data, "activeAlertmanagers").stream().map(each -> each.textOf("url")).toList());
  }

  /**
   * Whether it could read its configuration when it was last asked to; empty if it does not say.
   */
  public Optional<Boolean> isConfigured() throws UnknownException {
    return data(
        RUNTIME,
        data ->
            data.optional("reloadConfigSuccess").map(each -> Boolean.TRUE.equals(each.value())));
  }

  /** How long it keeps samples, such as {@code 15d or 10GiB}; empty if it does not say so. */
  public Optional<String> retention() throws UnknownException {
    return data(
        RUNTIME,
        data -> Optional.of(data.textOf("storageRetention")).filter(text -> !text.isEmpty()));
  }
}
