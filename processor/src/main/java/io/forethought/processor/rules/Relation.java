package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.ReservedSuffix;
import io.forethought.processor.rules.common.Allowance;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a consequence and its cause have in common. */
enum Relation {
  /** The same name of the same metric. */
  NAME {
    @Override
    boolean holds(Finding consequence, Finding cause, Declarations declarations) {
      return isSameName(consequence, cause) && consequence.site().equals(cause.site());
    }
  },

  /** The name of the same metric, or the same prefix, whatever the findings quote of it. */
  SPELLING {
    @Override
    boolean holds(Finding consequence, Finding cause, Declarations declarations) {
      return consequence.site().equals(cause.site())
          || declarations
              .metrics()
              .map(metric -> List.of(metric.name().site(), metric.unit().site()))
              .anyMatch(
                  sites -> sites.contains(consequence.site()) && sites.contains(cause.site()));
    }
  },

  /** The same, if the last word of the name is the word that the cause is about. */
  LAST_WORD {
    @Override
    boolean holds(Finding consequence, Finding cause, Declarations declarations) {
      String name = "_" + withoutSuffix(consequence.argument("name"));
      return NAME.holds(consequence, cause, declarations)
          && words(cause).stream().anyMatch(word -> name.endsWith("_" + word));
    }
  },

  /** The same, if the consequence is only about words of the rate. */
  WORDS_OF_RATE {
    @Override
    boolean holds(Finding consequence, Finding cause, Declarations declarations) {
      String rate = "_" + cause.argument("rate") + "_";
      return NAME.holds(consequence, cause, declarations)
          && words(consequence).stream().allMatch(word -> rate.contains("_" + word + "_"));
    }
  },

  /** The same name, if it is derived from the method. */
  DERIVED_NAME {
    @Override
    boolean holds(Finding consequence, Finding cause, Declarations declarations) {
      return isSameName(consequence, cause)
          && declarations
              .metrics()
              .anyMatch(
                  metric ->
                      !metric.nameGiven()
                          && metric.name().site().equals(consequence.site())
                          && metric.name().value().equals(consequence.argument("name")));
    }
  },

  /** The name of one of the two metrics that the cause is about. */
  EITHER_NAME {
    @Override
    boolean holds(Finding consequence, Finding cause, Declarations declarations) {
      return isSameName(consequence, cause)
          || consequence.argument("name").equals(cause.argument("otherName"));
    }
  },

  /** The same label. */
  LABEL {
    @Override
    boolean holds(Finding consequence, Finding cause, Declarations declarations) {
      return declarations
          .metrics()
          .flatMap(metric -> metric.labels().stream())
          .anyMatch(label -> isAt(label, consequence.site()) && isAt(label, cause.site()));
    }
  },

  /** A type, and an annotation that was to measure a method of it. */
  MEASURED_TYPE {
    @Override
    boolean holds(Finding consequence, Finding cause, Declarations declarations) {
      return declarations.idle().stream()
          .filter(idle -> idle.site().equals(cause.site()))
          .anyMatch(idle -> idle.measured().equals(consequence.argument("type")));
    }
  },

  /** A metric, and the only label that makes it too large. */
  ONLY_LARGE_LABEL {
    @Override
    boolean holds(Finding consequence, Finding cause, Declarations declarations) {
      Allowance allowance = new Allowance(declarations.limits());
      return declarations
          .metrics()
          .filter(metric -> isAbout(consequence, metric))
          .anyMatch(
              metric ->
                  metric.labels().stream()
                      .anyMatch(
                          label ->
                              isAt(label, cause.site()) && allowance.isEnoughFor(metric, label)));
    }

    private boolean isAbout(Finding finding, Metric metric) {
      return metric.site().equals(finding.site())
          && metric.name().value().equals(finding.argument("name"));
    }
  };

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** Whether a finding is a consequence of the cause. */
  abstract boolean holds(Finding consequence, Finding cause, Declarations declarations);

  private static String withoutSuffix(String name) {
    return ReservedSuffix.strip(SampleNames.family(MetricType.COUNTER, name));
  }

  private static boolean isSameName(Finding consequence, Finding cause) {
    return consequence.argument("name").equals(cause.argument("name"));
  }

  /** The words of a name that a finding is about: one, or several in quotes. */
  private static List<String> words(Finding finding) {
    return finding.code().blanks().contains("word")
        ? List.of(finding.argument("word"))
        : QUOTED.matcher(finding.argument("words")).results().map(found -> found.group(1)).toList();
  }

  private static boolean isAt(Label label, Site site) {
    return sites(label).anyMatch(site::equals);
  }

  private static Stream<Site> sites(Label label) {
    Stream<Site> bound =
        label.bound() instanceof Bound.Capped capped
            ? Stream.of(capped.max().site())
            : label.bound() instanceof Bound.Range range
                ? Stream.of(range.to().site())
                : Stream.empty();
    return Stream.of(
            Stream.of(label.site(), label.name().site()),
            label.boundsGiven().stream().map(Sited::site),
            bound)
        .flatMap(sites -> sites);
  }
}
