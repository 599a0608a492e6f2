package io.forethought.processor.model.http;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.MetricType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One metric of a profile.
 *
 * @param metric the constant of {@code HttpMetric} that excludes it
 * @param type its type
 * @param method the method that declares it, from which it gets its name
 * @param help its help text
 * @param unit its unit
 * @param labels its labels, before those that a program adds
 * @param moment when it is recorded
 * @param condition a condition on the {@code Observation} called {@code request}, or on the value
 *     of a label; empty for always
 * @param amount what is observed, as an expression; empty for a counter
 * @param accepted the rules that its name violates, with the reasons
 */
public record HttpFamily(
    String metric,
    MetricType type,
    String method,
    String help,
    BaseUnit unit,
    List<HttpLabel> labels,
    Moment moment,
    String condition,
    String amount,
    Map<String, String> accepted) {

  /** When something is recorded. */
  public enum Moment {
    /** When the request arrives. */
    STARTED,
    /** From the arrival of the request to the end of the response. */
    IN_FLIGHT,
    /** At the end of the response. */
    FINISHED,
    /** When the inner filter sees a request that the outer one has not seen. */
    MISSED
  }

  /** Copies the lists. */
  public HttpFamily {
    labels = List.copyOf(labels);
    accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
  }

  static HttpFamily counter(String metric, String method, String help, HttpLabel... labels) {
    return new HttpFamily(
        metric,
        MetricType.COUNTER,
        method,
        help,
        BaseUnit.NONE,
        List.of(labels),
        Moment.FINISHED,
        "",
        "",
        Map.of());
  }

  static HttpFamily inFlight(String method, String help, HttpLabel... labels) {
    return counter("REQUESTS_IN_FLIGHT", method, help, labels)
        .of(MetricType.GAUGE, BaseUnit.NONE, "")
        .at(Moment.IN_FLIGHT);
  }

  static HttpFamily duration(
      String metric, String method, String help, String nanos, HttpLabel... labels) {
    return counter(metric, method, help, labels)
        .of(MetricType.HISTOGRAM, BaseUnit.SECONDS, nanos + " / NANOS_PER_SECOND");
  }

  static HttpFamily size(
      String metric, String method, String help, String bytes, HttpLabel... labels) {
    return counter(metric, method, help, labels)
        .of(MetricType.HISTOGRAM, BaseUnit.BYTES, "(double) " + bytes);
  }

  private HttpFamily of(MetricType otherType, BaseUnit otherUnit, String otherAmount) {
    return new HttpFamily(
        metric,
        otherType,
        method,
        help,
        otherUnit,
        labels,
        moment,
        condition,
        otherAmount,
        accepted);
  }

  HttpFamily at(Moment other) {
    return new HttpFamily(
        metric, type, method, help, unit, labels, other, condition, amount, accepted);
  }

  HttpFamily onlyIf(String other) {
    return new HttpFamily(
        metric, type, method, help, unit, labels, moment, other, amount, accepted);
  }

  HttpFamily accepting(String code, String reason) {
    Map<String, String> more = new LinkedHashMap<>(accepted);
    more.put(code, reason);
    return new HttpFamily(
        metric, type, method, help, unit, labels, moment, condition, amount, more);
  }

  /** The same name as in django-prometheus, whatever rules it violates. */
  HttpFamily asInDjango(String... codes) {
    HttpFamily family = this;
    for (String code : codes) {
      family = family.accepting(code, "Dashboards for django-prometheus use this name.");
    }
    return family;
  }

  /** The same without a unit: it is in the middle of the name. */
  HttpFamily withoutUnit() {
    return of(type, BaseUnit.NONE, amount);
  }

  /** Whether it measures the time since the innermost filter. */
  public boolean isInnerDuration() {
    return amount.contains("innerNanos");
  }

  /** Whether it measures time. */
  public boolean isDuration() {
    return amount.contains("NANOS");
  }
}
