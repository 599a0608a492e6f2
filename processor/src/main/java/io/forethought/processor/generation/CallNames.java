package io.forethought.processor.generation;

import com.squareup.javapoet.NameAllocator;
import io.forethought.processor.model.methods.LabelSource;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.model.methods.ResultLabel;
import io.forethought.processor.model.methods.ServiceMethod;
import io.forethought.processor.model.methods.ServiceMethod.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names in the methods of a decorator for one method of the service. */
final class CallNames {

  private final ServiceMethod method;
  private final NameAllocator locals = new NameAllocator();
  private final List<String> parameters = new ArrayList<>();
  private final String start;
  private final String result;
  private final String thrown;
  private final String later;
  private final String failure;
  private final String started;
  private final String ended;
  private final String exception;
  private final String observed;
  private final String call;
  private final String value;
  private final Map<String, String> results = new LinkedHashMap<>();

  /**
   * @param taken the names of the methods of the decorator
   */
  CallNames(ServiceMethod method, Set<String> taken) {
    this.method = method;
    method.parameters().forEach(parameter -> parameters.add(locals.newName(parameter.name())));
    this.start = locals.newName("start");
    this.result = locals.newName("result");
    this.thrown = locals.newName("thrown");
    this.later = locals.newName("end");
    this.failure = locals.newName("failure");
    boolean measured = method.isMeasured();
    this.started =
        method.metric(Kind.IN_PROGRESS).isPresent() ? free(method.name() + "Started", taken) : "";
    this.ended = measured ? free(method.name() + "Ended", taken) : "";
    this.call = locals.newName("call");
    this.value = locals.newName("value");
    this.observed =
        measured && method.end().isSubscribed() ? free(method.name() + "Observed", taken) : "";
    this.exception =
        method.metric(Kind.EXCEPTIONS).isPresent() ? free(method.name() + "Exception", taken) : "";
    for (ResultLabel label : resultLabels()) {
      String property = label.parameter();
      String end = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
      results.computeIfAbsent(label.accessor(), key -> free(method.name() + end, taken));
    }
  }

  /** Takes a name, with a number if it is already taken. */
  static String free(String name, Set<String> taken) {
    String free =
        IntStream.iterate(1, number -> number + 1)
            .mapToObj(number -> number == 1 ? name : name + number)
            .filter(candidate -> !taken.contains(candidate))
            .findFirst()
            .orElse(name);
    taken.add(free);
    return free;
  }

  /** A parameter. */
  String of(Parameter parameter) {
    return parameters.get(method.parameters().indexOf(parameter));
  }

  /** A field, qualified if a parameter has the same name. */
  String field(String field) {
    return parameters.contains(field) ? "this." + field : field;
  }

  /** The names of the labels, as arguments. */
  String labels() {
    return method.labels().stream().map(this::of).collect(Collectors.joining(", "));
  }

  /**
   * The arguments of the method that records the end of a call.
   *
   * @param returned what the method returned
   * @param exception what it threw
   */
  String endArguments(String returned, String exception) {
    List<String> arguments = new ArrayList<>(method.labels().stream().map(this::of).toList());
    if (method.metric(Kind.TIMED).isPresent()) {
      arguments.add(start);
    }
    if (needsResult()) {
      arguments.add(returned);
    }
    if (needsException()) {
      arguments.add(exception);
    }
    return String.join(", ", arguments);
  }

  /** Whether what is recorded at the end depends on the exception. */
  boolean needsException() {
    return method.metric(Kind.EXCEPTIONS).isPresent()
        || sources().anyMatch(source -> source instanceof LabelSource.FromOutcome);
  }

  /** Whether it depends on what the method returned. */
  boolean needsResult() {
    return !results.isEmpty();
  }

  private Stream<LabelSource> sources() {
    return method.metrics().stream().flatMap(metric -> LabelSource.of(method, metric).stream());
  }

  /** The labels whose values are in the result, each once. */
  Collection<ResultLabel> resultLabels() {
    Map<String, ResultLabel> labels = new LinkedHashMap<>();
    method.metrics().stream()
        .flatMap(metric -> metric.result().stream())
        .forEach(label -> labels.putIfAbsent(label.accessor(), label));
    return labels.values();
  }

  /** The method that returns the value of a label. */
  String value(ResultLabel label) {
    return results.getOrDefault(label.accessor(), "");
  }

  String start() {
    return start;
  }

  String result() {
    return result;
  }

  String thrown() {
    return thrown;
  }

  /** The exception with which a stage ended. */
  String later() {
    return later;
  }

  String failure() {
    return failure;
  }

  /** The method that records that a call begins. */
  String started() {
    return started;
  }

  /** The method that records that a call has ended. */
  String ended() {
    return ended;
  }

  /** The method that records a subscription. */
  String observed() {
    return observed;
  }

  /** The subscription that is recorded. */
  String call() {
    return call;
  }

  /** What a reactive type emits. */
  String value() {
    return value;
  }

  /** The method that returns the value of the label {@code exception}. */
  String exception() {
    return exception;
  }
}
