package io.forethought.processor.renaming;

import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.RandomQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Random rule files and dashboards in all styles, before and after {@code shop_a} is renamed. */
final class RandomFile {

  private static final Pattern NAME = Pattern.compile("shop_a(_[a-z]+)?");

  private final Random random;
  private final Styles styles;

  RandomFile(long seed) {
    this.random = new Random(seed);
    this.styles = new Styles(random);
  }

  /** A file. Texts that are not queries also mention the metric, and stay. */
  List<Segment> next() {
    List<Segment> file =
        switch (random.nextInt(4)) {
          case 0 -> rules(0);
          case 1 -> dashboard();
          case 2 -> resource();
          default -> configMap();
        };
    if (random.nextInt(3) == 0) {
      file = file.stream().map(each -> each.map(text -> text.replace("\n", "\r\n"))).toList();
    }
    return random.nextInt(4) == 0 ? join(List.of(same("\uFEFF"), file)) : file;
  }

  private List<Segment> rules(int indentation) {
    String in = " ".repeat(indentation);
    List<Segment> file = new ArrayList<>(same(in + "groups: # shop_a\n"));
    file.addAll(same(in + "- name: shop_a é\n" + in + "  rules:\n"));
    for (int i = 0; i <= random.nextInt(3); i++) {
      file.addAll(same(in + "  - record: job:x" + i + ":sum\n" + in + "    expr: "));
      file.addAll(styles.yaml(query(), indentation + 4));
      file.addAll(same(in + "  - alert: 'about shop_a'\n" + in + "    annotations: {a: 'shop_a'"));
      file.addAll(same(", \"é\": "));
      file.addAll(styles.doubleQuoted(template(), indentation + 6));
      file.addAll(same("}\n" + in + "    expr: "));
      file.addAll(styles.yaml(query(), indentation + 4));
    }
    return file;
  }

  private List<Segment> resource() {
    return join(
        List.of(
            same("kind: Service\n---\nkind: PrometheusRule\nspec:\n"),
            rules(2),
            same("metadata: {name: shop_a}\n")));
  }

  private List<Segment> configMap() {
    List<Segment> json = dashboard();
    boolean block = json.stream().noneMatch(each -> each.before().contains("\t"));
    return join(
        List.of(
            same("kind: ConfigMap\ndata:\n  about: shop_a\n  board.json: "),
            block && random.nextBoolean() ? styles.block(json, 4) : styles.doubleQuoted(json, 4),
            same("\n  rules.yml: "),
            styles.block(rules(0), 4)));
  }

  private List<Segment> dashboard() {
    List<Segment> file =
        new ArrayList<>(same("{\"title\": \"shop_a 😀\", \"schemaVersion\": 36,\n"));
    file.addAll(
        same("\"templating\": {\"list\": [{\"name\": \"v\", \"type\": \"query\", \"query\": "));
    file.addAll(
        styles.json(
            join(List.of(same("label_values("), names("shop_a{job=\"é\"}"), same(", a)")))));
    file.addAll(same("}]},\n \"panels\": ["));
    for (int i = 0; i <= random.nextInt(3); i++) {
      file.addAll(same((i == 0 ? "" : ", ") + "{\"type\": \"graph\", \"targets\": [{\"expr\": "));
      file.addAll(styles.json(query()));
      file.addAll(same(", \"legendFormat\": \"shop_a\"}]}"));
    }
    file.addAll(same("]}"));
    return file;
  }

  private List<Segment> template() {
    List<Segment> quoted = query();
    while (Segment.before(quoted).contains("`")) {
      quoted = query();
    }
    return join(
        List.of(
            same("{{ $value }} of shop_a {{ with query `"), quoted, same("` }}{{ . }}{{ end }}")));
  }

  private List<Segment> query() {
    RandomQuery queries = new RandomQuery(random);
    String query = "";
    while (!NAME.matcher(query).find() || Query.parse(query).expression().isEmpty()) {
      query =
          queries
              .next()
              .replace("http_requests_total", name())
              .replace("'x.*'", "'y|shop_a|z'")
              .strip();
    }
    return names(query);
  }

  private String name() {
    return List.of("shop_a", "shop_a_bucket", "shop_a_sum", "shop_a_total").get(random.nextInt(4));
  }

  private static List<Segment> names(String text) {
    List<Segment> segments = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    int at = 0;
    while (name.find()) {
      segments.add(Segment.same(text.substring(at, name.start())));
      segments.add(new Segment(name.group(), name.group().replace("shop_a", "shop_big")));
      at = name.end();
    }
    segments.add(Segment.same(text.substring(at)));
    return segments;
  }

  private static List<Segment> same(String text) {
    return List.of(Segment.same(text));
  }

  private static List<Segment> join(List<List<Segment>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }
}
