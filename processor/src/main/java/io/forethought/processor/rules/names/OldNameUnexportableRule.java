package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.naming.OldName;
import io.forethought.processor.naming.ReservedLabel;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.SetRule;
import java.util.List;
import java.util.Optional;

/** Requires an old name under which a metric of this type can be exported unchanged. */
final class OldNameUnexportableRule implements SetRule {

  private static final String LEGAL = "[a-zA-Z_:][a-zA-Z0-9_:]*";

  private static final String REMOVE = "remove @RenamedFrom";
  private static final String RECORD = REMOVE + ", and export the old name with a recording rule";

  /**
   * Why a name is rejected.
   *
   * @param reason as the end of a sentence
   * @param fix what to do if no better name can be proposed
   */
  private record Refusal(String reason, String fix) {}

  @Override
  public void check(MetricSet set, Findings findings) {
    List<OldName> names = OldName.of(set);
    if (names.isEmpty()) {
      return;
    }
    NameClaims claims = NameClaims.of(set);
    for (OldName old : names) {
      Optional<Refusal> refusal = refusal(old, old.name(), claims);
      if (refusal.isPresent()) {
        findings.add(finding(old, refusal.get(), claims));
      } else {
        claims.add(old);
      }
    }
  }

  private static Finding finding(OldName old, Refusal refusal, NameClaims claims) {
    String fix =
        Optional.of(nearest(old))
            .filter(nearest -> refusal(old, nearest, claims).isEmpty())
            .map(
                nearest ->
                    "value = \""
                        + nearest
                        + "\", if that was its name on /metrics; otherwise "
                        + refusal.fix())
            .orElse(refusal.fix());
    return Finding.of(
        Code.OLD_NAME_UNEXPORTABLE,
        old.renaming().oldName().site(),
        old.type().word(),
        old.declared().name(),
        old.name(),
        refusal.reason(),
        fix);
  }

  private static Optional<Refusal> refusal(OldName old, String name, NameClaims claims) {
    return misspelled(name)
        .or(() -> otherwiseExported(old.type(), name))
        .or(() -> ofCounter(old, name))
        .or(() -> current(old, name))
        .or(() -> brokenStates(old, name))
        .or(() -> taken(old, name, claims));
  }

  private static Optional<Refusal> misspelled(String name) {
    if (name.isEmpty()) {
      return Optional.of(
          new Refusal(
              "the old name is empty",
              "write the complete name that was on /metrics, or " + REMOVE));
    }
    return when(
        !name.matches(LEGAL),
        "a Prometheus name contains only the letters a to z and A to Z, digits, \"_\" and \":\","
            + " and does not start with a digit",
        REMOVE);
  }

  private static Optional<Refusal> otherwiseExported(MetricType type, String name) {
    String suffix = type.suffix();
    String kind = type == MetricType.COUNTER ? "a counter" : "an info metric";
    return when(
            !name.endsWith(suffix),
            "the exported name of " + kind + " ends in \"" + suffix + "\"",
            RECORD)
        .or(() -> when(name.equals(suffix), "there is nothing before \"" + suffix + "\"", REMOVE))
        .or(
            () ->
                sampleEnd(type, name)
                    .map(end -> "\"" + end + "\" is the suffix of one of its samples")
                    .map(reason -> new Refusal(reason, RECORD)));
  }

  /** The annotation is on a method with several metrics, and belongs to the first one. */
  private static Optional<Refusal> ofCounter(OldName old, String name) {
    return when(
        old.declared().isOfCalls()
            && old.type() != MetricType.COUNTER
            && name.endsWith(MetricType.COUNTER.suffix()),
        "it belongs to the first metric of the method, and the name is that of a counter",
        RECORD);
  }

  private static Optional<Refusal> current(OldName old, String name) {
    return when(
        SampleNames.family(old.type(), name)
            .equals(SampleNames.family(old.type(), old.declared().name())),
        "it already has this name",
        "write the name that it had before, or " + REMOVE);
  }

  /** The label for the states has the metric's name, so the old name must be a valid label name. */
  private static Optional<Refusal> brokenStates(OldName old, String name) {
    if (old.type() != MetricType.STATE_SET) {
      return Optional.empty();
    }
    String because = "the label of its states has the name of the state set, and ";
    List<String> labels =
        old.declared().metric().labels().stream()
            .map(Label::name)
            .map(each -> each.value())
            .toList();
    return when(name.contains(":"), because + "a label name cannot contain \":\"", REMOVE)
        .or(
            () ->
                when(
                    name.startsWith(ReservedLabel.INTERNAL),
                    because + "\"__\" is reserved for Prometheus internals",
                    REMOVE))
        .or(
            () ->
                when(
                    labels.contains(name),
                    because + "another label has this name",
                    "rename the label \"" + name + "\", or " + REMOVE));
  }

  private static Optional<Refusal> taken(OldName old, String name, NameClaims claims) {
    return claims
        .taker(name, old.type())
        .map(taker -> new Refusal(taker, "rename the other metric, or " + REMOVE));
  }

  private static Optional<Refusal> when(boolean broken, String reason, String fix) {
    return broken ? Optional.of(new Refusal(reason, fix)) : Optional.empty();
  }

  private static Optional<String> sampleEnd(MetricType type, String name) {
    List<String> ends =
        switch (type) {
          case HISTOGRAM -> List.of("_bucket", "_count", "_sum", "_created");
          case SUMMARY -> List.of("_count", "_sum", "_created");
          case COUNTER, GAUGE, INFO, STATE_SET -> List.of();
        };
    return ends.stream().filter(name::endsWith).findFirst();
  }

  /** The name that the Prometheus client would export for this old name. */
  private static String nearest(OldName old) {
    String legal = old.name().replaceAll("[^a-zA-Z0-9_:]", "_").replaceFirst("^[0-9]", "_");
    String family =
        sampleEnd(old.type(), legal)
            .map(end -> legal.substring(0, legal.length() - end.length()))
            .orElse(legal);
    String suffix = old.type().suffix();
    return family.endsWith(suffix) ? family : family + suffix;
  }
}
