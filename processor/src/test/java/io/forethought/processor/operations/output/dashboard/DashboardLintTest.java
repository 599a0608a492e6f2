package io.forethought.processor.operations.output.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.MatrixSelector;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules of <a href="https://github.com/grafana/dashboard-linter">dashboard-linter</a>, for all
 * kinds of panels and not only for those that it knows, without those about LogQL. Also the places
 * of panels, which it does not check.
 */
@Tag("once")
class DashboardLintTest {

  /** No other range has this length, so it can only stand for the variable. */
  private static final String RATE_INTERVAL = "8869990787ms";

  private static final double RATE_SECONDS = 8_869_990.787;

  private static final Set<String> UNITS =
      Set.of(
          "none",
          "short",
          "percentunit",
          "bytes",
          "binBps",
          "dateTimeFromNow",
          "s",
          "cps",
          "ops",
          "reqps",
          "amp",
          "celsius",
          "massg",
          "joule",
          "lengthm",
          "volt",
          "watt",
          "velocityms");

  private static JsonObject dashboard(HttpProfile profile) {
    MonitoredProgram program = Programs.complete(profile);
    return JsonParser.parseString(
            new DashboardFiles(program, Programs.alerts(program)).classic().content())
        .getAsJsonObject();
  }

  private static Stream<JsonObject> objects(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonObject);
  }

  /** All panels except rows. */
  private static List<JsonObject> panels(JsonObject dashboard) {
    return objects(dashboard.get("panels"))
        .flatMap(
            panel ->
                panel.has("panels")
                    ? Stream.concat(Stream.of(panel), objects(panel.get("panels")))
                    : Stream.of(panel))
        .filter(panel -> !panel.get("type").getAsString().equals("row"))
        .toList();
  }

  private static List<Expression> targets(JsonObject dashboard) {
    return panels(dashboard).stream()
        .flatMap(panel -> objects(panel.get("targets")))
        .map(target -> target.get("expr").getAsString().replace("$__rate_interval", RATE_INTERVAL))
        .map(expr -> Query.parse(expr).expression().orElseThrow(() -> new AssertionError(expr)))
        .toList();
  }

  private static Stream<Expression> all(Expression expression) {
    return Stream.concat(
        Stream.of(expression), expression.children().stream().flatMap(DashboardLintTest::all));
  }

  private static String uid(JsonObject owner) {
    return owner.getAsJsonObject("datasource").get("uid").getAsString();
  }

  /** template-datasource, template-job, template-instance, template-on-time-change-reload. */
  @ParameterizedTest
  @EnumSource(HttpProfile.class)
  void variablesAreDataSourceJobAndInstance(HttpProfile profile) {
    JsonArray variables = dashboard(profile).getAsJsonObject("templating").getAsJsonArray("list");

    assertThat(objects(variables))
        .extracting(each -> each.get("name").getAsString() + " " + each.get("label").getAsString())
        .containsExactly("datasource Data source", "job Job", "instance Instance");
    JsonObject source = variables.get(0).getAsJsonObject();
    assertThat(source.get("type").getAsString()).isEqualTo("datasource");
    assertThat(source.get("query").getAsString()).isEqualTo("prometheus");
    assertThat(objects(variables).skip(1))
        .allSatisfy(
            variable -> {
              assertThat(uid(variable)).isEqualTo("${datasource}");
              assertThat(variable.get("type").getAsString()).isEqualTo("query");
              assertThat(variable.get("multi").getAsBoolean()).isTrue();
              assertThat(variable.get("allValue").getAsString()).isEqualTo(".+");
              assertThat(variable.get("refresh").getAsInt()).isEqualTo(2);
              assertThat(variable.get("query").getAsString())
                  .matches("label_values\\(\\w+(\\{job=~\"\\$job\"})?, (job|instance)\\)");
            });
  }

  /** panel-datasource, panel-title-description, panel-units, panel-no-targets. */
  @ParameterizedTest
  @EnumSource(HttpProfile.class)
  void panelsAreComplete(HttpProfile profile) {
    assertThat(panels(dashboard(profile)))
        .hasSizeGreaterThan(80)
        .allSatisfy(
            panel -> {
              assertThat(uid(panel)).isEqualTo("${datasource}");
              assertThat(panel.get("title").getAsString()).isNotBlank();
              assertThat(panel.get("description").getAsString()).isNotBlank();
              assertThat(
                      panel
                          .getAsJsonObject("fieldConfig")
                          .getAsJsonObject("defaults")
                          .get("unit")
                          .getAsString())
                  .isIn(UNITS);
              assertThat(objects(panel.get("targets")))
                  .isNotEmpty()
                  .allSatisfy(target -> assertThat(uid(target)).isEqualTo("${datasource}"));
            });
  }

  /** target-promql, target-job, target-instance. */
  @ParameterizedTest
  @EnumSource(HttpProfile.class)
  void selectorsHaveJobAndInstance(HttpProfile profile) {
    List<VectorSelector> selectors =
        targets(dashboard(profile)).stream()
            .flatMap(DashboardLintTest::all)
            .filter(VectorSelector.class::isInstance)
            .map(VectorSelector.class::cast)
            .toList();

    assertThat(selectors)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            selector ->
                assertThat(selector.matchers())
                    .extracting(DashboardLintTest::text)
                    .contains("job=~$job", "instance=~$instance"));
  }

  private static String text(Matcher matcher) {
    return matcher.name().value() + matcher.kind().text() + matcher.value().value();
  }

  /** target-rate-interval. */
  @ParameterizedTest
  @EnumSource(HttpProfile.class)
  void everyRangeIsTheRateInterval(HttpProfile profile) {
    List<MatrixSelector> ranges =
        targets(dashboard(profile)).stream()
            .flatMap(DashboardLintTest::all)
            .filter(MatrixSelector.class::isInstance)
            .map(MatrixSelector.class::cast)
            .toList();

    assertThat(ranges)
        .hasSizeGreaterThan(80)
        .extracting(range -> range.range().toString())
        .allMatch(range -> range.contains(String.valueOf(RATE_SECONDS)));
  }

  /** target-counter-agg. */
  @ParameterizedTest
  @EnumSource(HttpProfile.class)
  void everyCounterIsInARate(HttpProfile profile) {
    List<String> raw = new ArrayList<>();
    targets(dashboard(profile)).forEach(target -> addRaw(target, false, raw));

    assertThat(raw).isEmpty();
  }

  private static void addRaw(Expression expression, boolean inRate, List<String> raw) {
    if (expression instanceof VectorSelector selector) {
      selector
          .metric()
          .filter(name -> name.value().endsWith("_total") && !inRate)
          .ifPresent(name -> raw.add(name.value()));
    }
    boolean rate = expression instanceof Call call && call.function().name().equals("rate");
    boolean range = expression instanceof MatrixSelector;
    expression.children().forEach(child -> addRaw(child, rate || (range && inRate), raw));
  }

  /** uneditable-dashboard. */
  @ParameterizedTest
  @EnumSource(HttpProfile.class)
  void nobodyCanEditIt(HttpProfile profile) {
    assertThat(dashboard(profile).get("editable").getAsBoolean()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(HttpProfile.class)
  void panelsDoNotOverlapAndHaveDifferentNumbers(HttpProfile profile) {
    JsonObject dashboard = dashboard(profile);
    List<Integer> numbers =
        Stream.concat(objects(dashboard.get("panels")), panels(dashboard).stream())
            .distinct()
            .map(panel -> panel.get("id").getAsInt())
            .toList();
    Set<String> taken = new HashSet<>();

    assertThat(numbers).doesNotHaveDuplicates();
    objects(dashboard.get("panels"))
        .map(panel -> panel.getAsJsonObject("gridPos"))
        .forEach(place -> take(place, taken));
  }

  private static void take(JsonObject place, Set<String> taken) {
    int left = place.get("x").getAsInt();
    int top = place.get("y").getAsInt();
    assertThat(left + place.get("w").getAsInt()).isLessThanOrEqualTo(24);
    for (int x = left; x < left + place.get("w").getAsInt(); x++) {
      for (int y = top; y < top + place.get("h").getAsInt(); y++) {
        assertThat(taken.add(x + "," + y)).as("%s,%s", x, y).isTrue();
      }
    }
  }
}
