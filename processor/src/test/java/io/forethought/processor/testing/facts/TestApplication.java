package io.forethought.processor.testing.facts;

import static io.forethought.processor.testing.facts.TestSite.at;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.model.http.RequestLabel;
import io.forethought.processor.model.http.RequestLabels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A web application for the tests of rules. Each value has a place with its name. */
public final class TestApplication {

  private final String name;
  private HttpProfile profile = HttpProfile.DEFAULT;
  private String path = "/metrics";
  private List<Double> latencyBuckets = List.of();
  private List<Double> sizeBuckets = List.of();
  private List<String> ignored = List.of();
  private List<String> without = List.of();
  private final List<RequestLabel> labels = new ArrayList<>();
  private boolean hasLabels;
  private List<Hidden> hiddenBy = List.of();
  private boolean instantiable = true;

  private TestApplication(String name) {
    this.name = name;
  }

  public static TestApplication application(String name) {
    return new TestApplication(name);
  }

  public TestApplication profile(HttpProfile changed) {
    profile = changed;
    return this;
  }

  public TestApplication path(String changed) {
    path = changed;
    return this;
  }

  public TestApplication latencyBuckets(Double... changed) {
    latencyBuckets = List.of(changed);
    return this;
  }

  public TestApplication sizeBuckets(Double... changed) {
    sizeBuckets = List.of(changed);
    return this;
  }

  public TestApplication ignoring(String... changed) {
    ignored = List.of(changed);
    return this;
  }

  public TestApplication without(String... changed) {
    without = List.of(changed);
    return this;
  }

  /** A class of labels without methods. */
  public TestApplication labels() {
    hasLabels = true;
    return this;
  }

  public TestApplication hidden() {
    hiddenBy =
        List.of(
            new Hidden(TypeName.of("shop", "ShopLabels"), Hidden.Reason.PRIVATE, at("ShopLabels")));
    return this;
  }

  public TestApplication abstractLabels() {
    instantiable = false;
    return this;
  }

  public TestApplication label(String method, Bound bound) {
    return label(method, false, true, true, bound);
  }

  public TestApplication label(
      String method, boolean isStatic, boolean takesRequest, boolean callable, Bound bound) {
    labels.add(new RequestLabel(method, isStatic, takesRequest, callable, bound, at(method)));
    return labels();
  }

  public Instrumentation build() {
    return new Instrumentation(
        TypeName.of("shop", name),
        profile,
        new Sited<>("", at("namespace")),
        new Sited<>(path, at("path")),
        numbers("latencyBuckets", latencyBuckets),
        numbers("sizeBuckets", sizeBuckets),
        hasLabels
            ? Optional.of(
                new RequestLabels(
                    TypeName.of("shop", "ShopLabels"),
                    hiddenBy,
                    instantiable,
                    labels,
                    at("labels")))
            : Optional.empty(),
        sited("ignore", ignored),
        sited("without", without),
        new Sited<>(0, at("maxViews")),
        at(name));
  }

  private static Numbers numbers(String attribute, List<Double> values) {
    return new Numbers(sited(attribute, values), !values.isEmpty(), at(attribute));
  }

  private static <T> List<Sited<T>> sited(String attribute, List<T> values) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> new Sited<>(values.get(i), at(attribute + "[" + i + "]")))
        .toList();
  }

  /** An enum with these constants. */
  public static Bound constants(String... constants) {
    return new Bound.Constants(
        TypeName.of("shop", "ApiVersion"),
        Arrays.stream(constants)
            .map(each -> new Bound.Constant(each, new Sited<>(each, at(each)), false))
            .toList(),
        List.of());
  }
}
