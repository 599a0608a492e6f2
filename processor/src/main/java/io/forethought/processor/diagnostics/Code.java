package io.forethought.processor.diagnostics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue: everything that can be wrong with a declaration. Numbers never change.
 *
 * <p>1xx names and units, 2xx labels and cardinality, 3xx histograms and summaries, 4xx shape of
 * declarations, 5xx integrations, 6xx queries, alerts and objectives, 7xx the lock file, 8xx
 * measured methods, 9xx options, suppressions and files. Texts have blanks in braces, which a
 * {@link Finding} fills in the order of {@link #blanks()}.
 */
public enum Code {
  // 1xx: names and units
  NAME_NOT_SNAKE_CASE(
      101,
      Severity.ERROR,
      "Name is not in snake case",
      "The {what} \"{name}\"{origin} is not in snake case.",
      "{fix}",
      "Prometheus names are lowercase words joined by single underscores; any other character is"
          + " escaped in the scrape or breaks queries."),
  COUNTER_WITHOUT_TOTAL(
      102,
      Severity.ERROR,
      "Counter without _total",
      "The counter \"{name}\" does not end in \"_total\".",
      "{fix}",
      "Tools recognize a counter by \"_total\", and OpenMetrics appends it, so without it the name"
          + " differs from format to format."),
  TOTAL_WITHOUT_COUNTER(
      103,
      Severity.ERROR,
      "_total on a metric that is not a counter",
      "The {type} \"{name}\" {has} \"_total\", which marks a counter.",
      "{fix}",
      "People and tools apply rate() to a name with \"_total\", which is meaningless for any other"
          + " type."),
  UNIT_NOT_IN_NAME(
      104,
      Severity.ERROR,
      "Unit is not in the name",
      "The {type} \"{name}\" declares {unit}, but its name does not end in that unit.",
      "{fix}",
      "Without the unit in the name every reader has to guess it, and OpenMetrics requires the name"
          + " to end in the unit."),
  UNIT_NOT_DECLARED(
      105,
      Severity.ERROR,
      "Name and unit disagree",
      "The {type} \"{name}\" has the unit \"{word}\" in its name, but {declared}.",
      "{fix}",
      "The name and the declared unit are exposed side by side, and tools rely on both."),
  UNIT_NOT_BASE(
      106,
      Severity.ERROR,
      "Unit is not a base unit",
      "The {what} \"{name}\" contains \"{word}\", which is not a base unit.",
      "{fix}",
      "Prometheus measures in base units such as seconds and bytes, so that queries never have to"
          + " convert."),
  UNIT_ABBREVIATED(
      107,
      Severity.ERROR,
      "Unit is abbreviated",
      "The {what} \"{name}\" contains {words}, which looks like an abbreviated unit.",
      "{fix}",
      "An abbreviation can mean several units (\"m\" is meters, minutes or mega), so Prometheus"
          + " spells out base units."),
  TYPE_IN_NAME(
      108,
      Severity.ERROR,
      "Metric type in the name",
      "The {what} \"{name}\" contains the metric type \"{word}\".",
      "{fix}",
      "The type is exposed next to the name; inside the name it makes every query longer, and it"
          + " misleads when the type changes."),
  METRIC_IN_NAME(
      109,
      Severity.ERROR,
      "Name contains \"metric\"",
      "The {what} \"{name}\" contains the word \"{word}\".",
      "{fix}",
      "Everything on /metrics is a metric, so the word adds nothing."),
  LABEL_IN_NAME(
      110,
      Severity.ERROR,
      "Label name in the metric name",
      "The name \"{name}\" contains the name of its label \"{label}\".",
      "{fix}",
      "The label already carries this information, and the name becomes wrong when a query sums"
          + " over the label."),
  SUFFIX_RESERVED(
      111,
      Severity.ERROR,
      "Reserved suffix",
      "The {type} \"{name}\" ends in \"{suffix}\", which is reserved for {owner}.",
      "{fix}",
      "Parsers and the Prometheus client treat the suffix as part of another metric type, and strip"
          + " or reject it."),
  PREFIX_RESERVED(
      112,
      Severity.ERROR,
      "Reserved prefix",
      "The {what} \"{name}\" starts with \"{prefix}\", which is reserved for {owner}.",
      "{fix}",
      "Your metric would be mistaken for one of the platform's, and sooner or later the names"
          + " collide."),
  HELP_MISSING(
      113,
      Severity.ERROR,
      "Help is missing",
      "The {type} \"{name}\" has {lack}.",
      "help = \"One sentence that explains what is measured.\"",
      "People read the help next to the name when they search for a metric."),
  HELP_REPEATS_NAME(
      114,
      Severity.ERROR,
      "Help only repeats the name",
      "The help \"{help}\" only repeats the name \"{name}\".",
      "describe what is measured, when the value changes, or what is excluded",
      "People who read the help have already read the name."),
  NAME_DECLARED_TWICE(
      115,
      Severity.ERROR,
      "Name is declared twice",
      "The name \"{name}\" is declared twice: here and at {other}.",
      "{fix}",
      "Two metrics with the same name cannot be registered together, so the program would fail to"
          + " start."),
  SAMPLE_NAME_TAKEN(
      116,
      Severity.ERROR,
      "Sample name is taken",
      "The {type} \"{name}\" exposes the {kind} name \"{sample}\", which \"{otherName}\" at {other}"
          + " already uses.",
      "rename one of the two metrics",
      "Both would write the same name to /metrics, so the registry rejects the second one when the"
          + " program starts."),
  INFO_WITHOUT_INFO(
      117,
      Severity.ERROR,
      "Info without _info",
      "The info metric \"{name}\" does not end in \"_info\".",
      "{fix}",
      "OpenMetrics appends \"_info\" to info metrics, so only a name with \"_info\" is the same in"
          + " every format."),
  NAME_TOO_SIMILAR(
      118,
      Severity.ERROR,
      "Name is too similar",
      "The {type} \"{name}\" differs from \"{other}\" at {place} only in underscores or a plural.",
      "rename one of the two so that the names show how the metrics differ",
      "Names this close are easily confused, and a query for the wrong one still draws a plausible"
          + " graph."),
  NAME_TAKEN_BY_LIBRARY(
      119,
      Severity.ERROR,
      "Name is taken by a library",
      "The {type} \"{name}\" {clash}: {place}.",
      "start with the name of your application: namespace = \"…\"; if the program never"
          + " registers the library's metric, suppress this finding",
      "The registry rejects the second of the two metrics when the program starts."),
  WORD_MISSPELLED(
      120,
      Severity.ERROR,
      "Word is misspelled",
      "The name \"{name}\" contains \"{word}\", which looks like a misspelling of \"{meant}\".",
      "{fix}",
      "Tools recognize units and suffixes only by their exact spelling, and a name is hard to"
          + " change once dashboards use it."),
  SEVERAL_UNITS(
      121,
      Severity.ERROR,
      "Several units in one name",
      "The {type} \"{name}\" has several units in its name: {units}.",
      "{fix}",
      "A metric measures one quantity in one unit, and a name with several does not show which one"
          + " the values have."),
  RATE_IN_NAME(
      122,
      Severity.ERROR,
      "Rate in the name",
      "The {type} \"{name}\" is named after a rate: \"{rate}\".",
      "{fix}",
      "A query computes the rate of a counter over any period; a rate that the program computes"
          + " loses what happens between two scrapes."),
  TOTAL_INSIDE_NAME(
      123,
      Severity.ERROR,
      "_total inside the name",
      "The {type} \"{name}\" contains \"total\" before the end of its name.",
      "{fix}",
      "The suffix \"_total\" ends a counter's name, after the unit; anywhere else it only looks"
          + " like the suffix."),
  MOMENT_WITHOUT_TIMESTAMP(
      124,
      Severity.ERROR,
      "Timestamp without _timestamp_seconds",
      "The gauge \"{name}\" holds a point in time, but its name does not end in"
          + " \"_timestamp_seconds\".",
      "{fix}",
      "A point in time is exposed as seconds since 1970 and named accordingly; any other name reads"
          + " like a duration."),
  AGE_AS_GAUGE(
      125,
      Severity.WARN,
      "Age instead of a timestamp",
      "The gauge \"{name}\" holds the time that has passed since an event.",
      "{fix}",
      "A timestamp is set once and stays correct, but an age stops growing when nothing updates it,"
          + " which is exactly when it matters."),
  FAILURES_WITHOUT_ATTEMPTS(
      126,
      Severity.WARN,
      "Failures without attempts",
      "The counter \"{name}\" counts failures, but \"{type}\" has no other counter, histogram or"
          + " summary for the attempts.",
      "{fix}",
      "Ten failures are many or few depending on the number of attempts, so alerts divide one by"
          + " the other."),
  NAME_WITHOUT_PREFIX(
      127,
      Severity.WARN,
      "Name without the application prefix",
      "The {what} \"{name}\" does not start with the name of an application.",
      "{fix}",
      "All programs share one set of names in Prometheus, so without a prefix nobody can find your"
          + " metrics or see whose they are."),
  NAMESPACE_SEVERAL_WORDS(
      128,
      Severity.WARN,
      "Namespace has several words",
      "The namespace \"{namespace}\" has several words.",
      "{fix}",
      "The first word of a name identifies the application, and Prometheus tools expect a single"
          + " word there."),
  OLD_NAME_UNEXPORTABLE(
      129,
      Severity.ERROR,
      "Old name cannot be exported",
      "The {type} \"{name}\" cannot also be exported as \"{oldName}\": {reason}.",
      "{fix}",
      "As it is written here, readers of the old name would not find it, or the program would not"
          + " start."),
  OLD_NAME_LIES(
      130,
      Severity.ERROR,
      "Old name has another unit",
      "The old name \"{oldName}\" contains the unit \"{word}\", but \"{name}\" {declared}.",
      "{fix}",
      "Readers of the old name take the values for that unit, and wrong values that look right are"
          + " worse than none."),
  RENAMING_WITHOUT_END(
      131,
      Severity.ERROR,
      "Old name has no end date",
      "The old name \"{oldName}\" is exported until \"{until}\", which is not a date.",
      "{fix}",
      "Without an end date an old name stays forever, and Prometheus stores each of its series"
          + " twice."),
  RENAMING_OVER(
      132,
      Severity.WARN,
      "Old name has expired",
      "The old name \"{oldName}\" was needed until {until}, and today is {today}.",
      "remove @RenamedFrom if nothing reads the old name any more, or set a later date",
      "Prometheus stores each series of the metric twice for as long as the old name is exported."),
  VERB_IN_NAME(
      133,
      Severity.WARN,
      "Verb of the method in the name",
      "The {type} \"{name}\" takes the word \"{verb}\" from its method, which says what the call"
          + " does.",
      "{fix}",
      "A name says what is measured; readers of a graph do not see the method."),
  // 2xx: labels and cardinality
  LABEL_NOT_SNAKE_CASE(
      201,
      Severity.ERROR,
      "Label name is not in snake case",
      "The label name \"{label}\" is not in snake case.",
      "{fix}",
      "Label names are lowercase words joined by single underscores; any other character is escaped"
          + " in the scrape or breaks queries."),
  LABEL_RESERVED(
      202,
      Severity.ERROR,
      "Label name is reserved",
      "The label name \"{label}\" is reserved for {owner}.",
      "choose another label name: @Label(name = \"…\")",
      "Prometheus sets this label itself, so yours would be renamed or would break the metric."),
  LABEL_REPEATED(
      203,
      Severity.ERROR,
      "Label name is repeated",
      "The metric \"{name}\" has the label \"{label}\" twice.",
      "{fix}",
      "A metric with two labels of the same name makes every scrape fail."),
  LABEL_VALUE_REPEATED(
      204,
      Severity.ERROR,
      "Label value is repeated",
      "Two values of the {values} are exposed as \"{value}\": {first} and {second}.",
      "{fix}",
      "Both would be counted in the same series, or the scrape would fail."),
  LABEL_UNBOUNDED(
      205,
      Severity.ERROR,
      "Label without a bound",
      "The {type} \"{parameter}\" has no bound, so the label \"{label}\" can have any number of"
          + " values.",
      "{fix}",
      "An unbounded label adds a series for every new value, in your program and in Prometheus,"
          + " until both run out of memory."),
  LABEL_PROMISES_UNBOUNDED(
      206,
      Severity.ERROR,
      "Label name implies unbounded values",
      "The label \"{label}\" has a new value for every {thing}.",
      "{fix}",
      "A bound does not help here, because most values would be recorded as \"_other\"."),
  METRIC_TOO_LARGE(
      207,
      Severity.ERROR,
      "Metric has too many series",
      "The metric \"{name}\" can have {series} series; {limit} are allowed.",
      "{fix}",
      "Each series costs memory, in your program and in Prometheus, for as long as the program"
          + " runs."),
  MODULE_TOO_LARGE(
      208,
      Severity.ERROR,
      "Module has too many series",
      "The metrics of this module can have {series} series in total; {limit} are allowed; the"
          + " largest metrics: {largest}.",
      "remove labels or values from the largest metrics, {lever}or raise {limiter}",
      "Each series costs memory, in your program and in Prometheus, for as long as the program"
          + " runs."),
  LABEL_WITHOUT_VALUES(
      209,
      Severity.ERROR,
      "Label without values",
      "The label \"{label}\" has no values: {reason}.",
      "{fix}",
      "A metric with such a label can never be recorded."),
  LABEL_TYPE_UNSUPPORTED(
      210,
      Severity.ERROR,
      "Type is not supported for a label",
      "The type {type} is not supported for the label \"{label}\".",
      "{fix}",
      "Label values must be known before the program runs, so a label is an enum, a boolean, a"
          + " ranged int or a bounded String; labels of an info metric are Strings."),
  LABEL_BOUND_IDLE(
      211,
      Severity.ERROR,
      "Label bound has no effect",
      "@Label({attribute}) has no effect on the {type} \"{parameter}\".",
      "{fix}",
      "A bound without effect looks like protection but is not."),
  LABEL_VALUE_RESERVED(
      212,
      Severity.ERROR,
      "Label value is reserved",
      "The {values} cannot have the value \"{value}\", which stands for {meaning}.",
      "{fix}",
      "The series would be mistaken for another one."),
  LABEL_NAME_LOST(
      213,
      Severity.ERROR,
      "Label name is not in the class file",
      "The class file lacks the name of this parameter, so its label would be called \"{label}\".",
      "add @Label(name = \"…\") to the parameter, or compile its interface with javac -parameters",
      "Class files of interfaces contain parameter names only if they were compiled with"
          + " -parameters."),
  LABEL_TOO_LARGE(
      214,
      Severity.ERROR,
      "Label has too many values",
      "The label \"{label}\" can have {values}; {limit} are allowed.",
      "{fix}",
      "Each value multiplies the number of series, and nobody can read a graph with more lines."),
  BUDGET_WITHOUT_REASON(
      215,
      Severity.ERROR,
      "Budget without a reason",
      "The budget of the {what} {lack}.",
      "{fix}",
      "A budget uses memory that everybody shares, and only its reason shows later readers whether"
          + " it is still justified."),
  BUDGET_IDLE(
      216,
      Severity.WARN,
      "Budget is not needed",
      "The {what} does not need its budget: it can have {have}, and {limit} are allowed without"
          + " one.",
      "remove @Budget",
      "A budget that is not needed hides the next increase."),
  LABEL_NAMED_TYPE(
      217,
      Severity.WARN,
      "Label is named type",
      "The label name \"type\" does not say what it is the type of.",
      "{fix}",
      "Other metrics use the same label for types of other things, and a query that joins them"
          + " mixes the types up."),
  LABEL_OF_TARGET(
      218,
      Severity.WARN,
      "Label name usually belongs to targets",
      "The label name \"{label}\" usually describes the scrape target.",
      "{fix}",
      "If your scrape targets already have this label, Prometheus renames yours to"
          + " \"exported_…\"."),
  OUTCOME_AS_LABEL(
      219,
      Severity.WARN,
      "Outcome as a label",
      "The label \"{label}\" of the counter \"{name}\" only distinguishes {outcomes}.",
      "{fix}",
      "With two counters a ratio is one division; with a label every query has to sum first, and is"
          + " wrong if it does not."),
  LABEL_VALUE_OF_ALL(
      220,
      Severity.ERROR,
      "Label value stands for all values",
      "The {values} has the value \"{value}\", which looks like the sum of all others.",
      "{fix}",
      "A query that sums over the label would count everything twice."),
  TEXT_NOT_PRINTABLE(
      221,
      Severity.ERROR,
      "Text is not printable",
      "The {what} contains {character}.",
      "{fix}",
      "The character is lost or garbled on /metrics, and texts that differ only in it become"
          + " equal."),
  COMBINATIONS_TOO_MANY(
      222,
      Severity.ERROR,
      "Too many combinations of label values",
      "The metric \"{name}\" has {combinations} combinations of label values; at most {limit} are"
          + " possible.",
      "remove a label or lower a bound; a budget cannot allow this",
      "A metric keeps its series in an array with an entry for every combination, \"_other\" of"
          + " each label included, and a larger array would exhaust the memory."),
  // 3xx: histograms and summaries
  BUCKETS_NOT_RISING(
      301,
      Severity.ERROR,
      "Buckets are not in ascending order",
      "The bucket {bound} of \"{name}\" is not greater than the previous bucket, {before}.",
      "sort the buckets and remove duplicates: buckets = {{sorted}}",
      "Buckets are cumulative: each one includes the counts of all smaller ones."),
  BUCKET_NOT_FINITE(
      302,
      Severity.ERROR,
      "Bucket is not finite",
      "The bucket {bound} of \"{name}\" is not a finite number.",
      "remove it; the bucket +Inf is added automatically",
      "NaN has no place in an order, and every histogram already has the bucket +Inf."),
  BUCKETS_MISSING(
      303,
      Severity.ERROR,
      "Buckets are missing",
      "The histogram \"{name}\" has no buckets.",
      "{fix}",
      "The default buckets range from 5 ms to 10 s, so they only fit durations in seconds."),
  QUANTILE_OUT_OF_RANGE(
      304,
      Severity.ERROR,
      "Quantile is out of range",
      "The quantile {quantile} of \"{name}\" is not between 0 and 1.",
      "{fix}",
      "A quantile is a fraction of the observations: 0.99 is the 99th percentile."),
  QUANTILES_NOT_RISING(
      305,
      Severity.ERROR,
      "Quantiles are not in ascending order",
      "The quantile {quantile} of \"{name}\" is not greater than the previous quantile, {before}.",
      "sort the quantiles and remove duplicates: quantiles = {{sorted}}",
      "Each quantile is a series of its own, and two with the same value make the scrape fail."),
  MAX_AGE_OUT_OF_RANGE(
      306,
      Severity.ERROR,
      "Maximum age is out of range",
      "The summary \"{name}\" has a maximum age of {seconds} seconds, which is out of range.",
      "maxAgeSeconds = 300, or any other number from 1 to 2_147_483_647",
      "Quantiles are computed from the observations of this period, which lasts at least one second"
          + " and at most 68 years."),
  DURATION_AS_GAUGE(
      307,
      Severity.WARN,
      "Duration as a gauge",
      "The gauge \"{name}\" keeps only the most recent duration.",
      "{fix}",
      "A scrape sees one of the thousands of durations since the last scrape, but a histogram keeps"
          + " them all."),
  BUCKETS_IN_OTHER_UNIT(
      308,
      Severity.WARN,
      "Buckets in another unit",
      "The buckets of \"{name}\" look like {meant}, but it is recorded {recorded}.",
      "buckets = {{fix}}",
      "A value in another unit than the buckets is always counted in the same bucket, so no quantile"
          + " can be calculated."),
  // 4xx: shape of declarations
  SET_NOT_INTERFACE(
      401,
      Severity.ERROR,
      "Metric set is not an interface",
      "\"{type}\" is {kind}; only an interface can declare metrics.",
      "make it an interface, or move the declarations to an interface",
      "You declare an interface, and javac generates the class that records the metrics."),
  DECLARATION_GENERIC(
      402,
      Severity.ERROR,
      "Declaration has type parameters",
      "\"{declaration}\" has type parameters.",
      "remove the type parameters, and write the types instead",
      "A metric has one name and known labels, so a type that is only known at the call cannot be"
          + " part of it."),
  METHOD_WITHOUT_METRIC(
      403,
      Severity.ERROR,
      "Method without a metric",
      "The method \"{method}\" declares no metric, so \"{implementation}\" cannot implement it.",
      "{fix}",
      "Every abstract method of a metric set declares a metric."),
  ANNOTATION_IDLE(
      404,
      Severity.ERROR,
      "Annotation has no effect",
      "@{annotation} has no effect here.",
      "{expected}",
      "An annotation without effect makes readers believe in a metric that does not exist."),
  METRICS_SEVERAL(
      405,
      Severity.ERROR,
      "Several metrics on one method",
      "The method \"{method}\" is declared both as {first} and as {second}.",
      "keep one annotation, and declare the other metric with a method of its own",
      "One method declares one metric."),
  RETURN_TYPE_WRONG(
      406,
      Severity.ERROR,
      "Wrong return type",
      "The {type} \"{method}\" cannot return {returned}.",
      "{fix}",
      "The return type determines what callers can do with the metric, and each type of metric"
          + " allows different operations."),
  AMOUNT_MISSING(
      407,
      Severity.ERROR,
      "Amount is missing",
      "The {type} \"{method}\" returns void, but has no @Amount parameter.",
      "{fix}",
      "A method that returns void records the number that the caller passes."),
  AMOUNT_MISPLACED(
      408,
      Severity.ERROR,
      "Amount is misplaced",
      "The amount \"{parameter}\" of \"{method}\" is not used: {reason}.",
      "{fix}",
      "An amount that is not recorded makes readers believe in values that do not exist."),
  AMOUNT_TYPE_WRONG(
      409,
      Severity.ERROR,
      "Wrong amount type",
      "The amount \"{parameter}\" has the type {type}, {reason}.",
      "{fix}",
      "An amount is a long, a double or a Duration, and a Duration is recorded in seconds."),
  METRIC_HAS_BODY(
      410,
      Severity.ERROR,
      "Metric on a method with a body",
      "The method \"{method}\" has a body, so its @{annotation} has no effect.",
      "remove the body or the annotation",
      "Code is generated only for methods without a body."),
  TYPE_HIDDEN(
      411,
      Severity.ERROR,
      "Type is not visible to the generated class",
      "The {what} \"{type}\" is not visible to the generated class \"{implementation}\": {reason}.",
      "{fix}",
      "The generated class is in the package of the metric set and uses this type."),
  IMPLEMENTATION_EXISTS(
      412,
      Severity.ERROR,
      "Implementation class already exists",
      "The class \"{implementation}\" already exists, so it cannot be generated for \"{type}\".",
      "rename one of the two, or delete the class if it is left over from an earlier build",
      "Each metric set has an implementation class that is named after it."),
  STATE_PARAMETER_WRONG(
      413,
      Severity.ERROR,
      "New state is ambiguous",
      "The state set \"{method}\" {reason}.",
      "{fix}",
      "A state set method that returns void takes the new state as a parameter of the type in"
          + " states."),
  SET_EMPTY(
      414,
      Severity.WARN,
      "Metric set is empty",
      "The metric set \"{type}\" declares no metrics.",
      "annotate its methods with @Counter, @Gauge, @Histogram, @Summary, @Info or @StateSet, or"
          + " remove @Metrics",
      "A set without metrics adds nothing to /metrics."),
  METRIC_OUTSIDE_SET(
      415,
      Severity.ERROR,
      "Metric outside a metric set",
      "@{annotation} has no effect outside a metric set.",
      "{fix}",
      "Code is generated only for interfaces marked @Metrics, so this metric would never be"
          + " exported."),
  SET_SEALED(
      416,
      Severity.ERROR,
      "Sealed metric set does not permit its implementation",
      "The metric set \"{type}\" is sealed and does not permit its generated class"
          + " \"{implementation}\".",
      "add \"permits {implementation}\", or remove \"sealed\"",
      "Only the classes that a sealed interface permits can implement it."),
  METRIC_INHERITED_TWICE(
      417,
      Severity.ERROR,
      "Metric is inherited twice",
      "The metric set \"{type}\" inherits the metric \"{method}\" from two interfaces: {first} and"
          + " {second}.",
      "declare \"{method}\" in {type} too, with the annotation that it should have; or rename one"
          + " of the two",
      "One method declares one metric, so one of the two declarations would be ignored."),
  UNIT_WITHOUT_AMOUNT(
      418,
      Severity.ERROR,
      "Unit without an amount",
      "The counter \"{name}\" is in {unit}, but \"{method}\" has no @Amount parameter.",
      "{fix}",
      "Without an amount, each call adds 1, so the counter would count calls and be read as another"
          + " unit."),
  AMOUNT_IN_OTHER_UNIT(
      419,
      Severity.ERROR,
      "Amount in another unit",
      "The amount \"{parameter}\" is named after the unit \"{unit}\", but \"{name}\" is recorded"
          + " {recorded}.",
      "{fix}",
      "Numbers are recorded as they are passed, so a value in another unit is wrong by its"
          + " factor."),
  METHOD_OF_OBJECT(
      420,
      Severity.ERROR,
      "Method of every object",
      "The method \"{method}\" cannot declare a metric, because every object has a method of this"
          + " name.",
      "rename the method, and add name = \"{name}\" if the metric is to keep its name",
      "The generated class would override the method of Object, which javac rejects or the garbage"
          + " collector calls."),
  SOURCE_TIME_WRONG(
      421,
      Severity.ERROR,
      "Time of a source is wrong",
      "{attribute} = \"{value}\" of the gauge \"{name}\" is not usable: {reason}.",
      "{fix}",
      "A gauge that is read too often, or for too long, would load the system that it reads; one"
          + " that cannot be read in time would never have a value."),
  SOURCE_SETTING_IDLE(
      422,
      Severity.WARN,
      "Setting of a source has no effect",
      "{attribute} of the gauge \"{name}\" has no effect: {reason}.",
      "{fix}",
      "A setting without effect suggests that the gauge is read in a way in which it is not."),
  SOURCE_WITH_LABELS(
      423,
      Severity.ERROR,
      "Gauge with a source has labels",
      "The gauge \"{name}\" is read from a source, which has one value, but \"{method}\" has the"
          + " parameter \"{parameter}\".",
      "declare a gauge for each value, or return GaugeDataPoint and set the gauge",
      "A source returns one number, and does not say which series it belongs to."),
  EXEMPLAR_LABELS_UNUSABLE(
      424,
      Severity.ERROR,
      "Class cannot provide labels of exemplars",
      "The class \"{type}\" cannot provide labels for the exemplars of \"{name}\": {problem}.",
      "{fix}",
      "The generated class creates an instance of it and asks it for labels."),
  BUCKETS_IDLE(
      425,
      Severity.WARN,
      "Buckets have no effect",
      "The buckets of \"{name}\" have no effect, because it is a native histogram.",
      "remove buckets, or write kind = HistogramKind.BOTH",
      "A native histogram chooses its buckets itself, so a query for a declared one finds"
          + " nothing."),
  QUANTILES_NOT_ADDABLE(
      426,
      Severity.NOTE,
      "Quantiles cannot be aggregated",
      "The quantiles of \"{name}\" are those of one process. They cannot be aggregated over several"
          + " processes, or over labels.",
      "declare a histogram, @Histogram(buckets = …), and query {query}",
      "The sum or the average of quantiles is not a quantile of anything, but the buckets of"
          + " histograms can be added."),
  IDLE_TIME_WRONG(
      427,
      Severity.ERROR,
      "Idle time is wrong",
      "idle = \"{value}\" of the label \"{label}\" of \"{name}\" is not usable: {reason}.",
      "{fix}",
      "A series that is removed too early is not seen by two scrapes, and a query for its rate"
          + " finds nothing."),
  MODE_WITHOUT_MEANING(
      428,
      Severity.WARN,
      "Values of several processes cannot be added",
      "The sum of \"{name}\" over several processes means nothing.",
      "multiprocess = {mode}",
      "If two processes report that a disk is 60 percent full, their sum is 120 percent. A sum of"
          + " two points in time is not a point in time either."),
  // 5xx: integrations
  INSTRUMENTATION_REPEATED(
      501,
      Severity.ERROR,
      "Requests are recorded twice",
      "HTTP requests are also recorded by the @InstrumentHttp on {others}.",
      "keep only one @InstrumentHttp",
      "Both would add filters to the application, so neither is registered automatically."),
  HTTP_PATH_WRONG(
      502,
      Severity.ERROR,
      "Invalid path",
      "\"{path}\" is not a valid {what}.",
      "{fix}",
      "An invalid path matches nothing, or makes the application fail at startup."),
  REQUEST_LABEL_WRONG(
      503,
      Severity.ERROR,
      "Method cannot be a label",
      "The method \"{method}\" cannot be a label of HTTP requests: {problem}.",
      "{fix}",
      "Each method of the class is a label of every HTTP metric, so its values must be few and"
          + " known at compile time."),
  REQUEST_LABEL_TAKEN(
      504,
      Severity.ERROR,
      "Label name is taken",
      "The label name \"{label}\" cannot be used for HTTP requests: {problem}.",
      "rename the method \"{method}\"",
      "The label takes its name from the method, and is added to every HTTP metric."),
  REQUEST_LABELS_UNUSABLE(
      505,
      Severity.ERROR,
      "Class cannot provide labels",
      "The class \"{type}\" cannot provide labels of HTTP requests: {problem}.",
      "{fix}",
      "The generated recorder calls the methods of the class for each request."),
  HTTP_METRIC_IDLE(
      506,
      Severity.WARN,
      "Excluded metric does not exist",
      "The profile {profile} has no metric {metric} to exclude.",
      "remove {metric} from without",
      "Excluding a metric makes readers believe that it exists."),
  MODEL_WITHOUT_ROWS(
      507,
      Severity.ERROR,
      "Model has no rows",
      "@ExportModelOperations has no effect on \"{type}\": {problem}.",
      "{fix}",
      "Only inserts, updates and deletes of entities are counted."),
  MODEL_NAME_WRONG(
      508,
      Severity.ERROR,
      "Invalid model name",
      "The model name \"{model}\" is invalid: {problem}.",
      "{fix}",
      "The name is a label value, which people write in queries."),
  MODEL_NAME_TAKEN(
      509,
      Severity.ERROR,
      "Model name is taken",
      "Two models have the name \"{model}\": {first} and {second}.",
      "rename one of them: @ExportModelOperations(\"…\")",
      "Both would be counted in the same series."),
  MODEL_HOOK_MISSING(
      510,
      Severity.WARN,
      "Model is not observed",
      "Changes to rows of \"{type}\" are not observed: {problem}.",
      "{fix}",
      "The counters would stay at 0 while rows change, and a graph of them would look right."),
  // 6xx: queries, alerts and objectives
  METRIC_UNKNOWN(
      601,
      Severity.ERROR,
      "Metric in a query does not exist",
      "The metric \"{name}\" does not exist{reason}.",
      "{fix}",
      "A query for a metric that does not exist returns nothing, so an alert on it never fires."),
  SAMPLE_NOT_OF_TYPE(
      602,
      Severity.ERROR,
      "Sample that the type does not have",
      "The {type} \"{metric}\" does not have the sample \"{name}\".",
      "write {fix}",
      "Each type of metric has its own samples, and a query for another one returns nothing."),
  LABEL_UNKNOWN(
      603,
      Severity.ERROR,
      "Label in a query does not exist",
      "{what} \"{label}\".",
      "{fix}",
      "A label that does not exist is empty in all series, so they are neither selected nor told"
          + " apart by it."),
  LABEL_VALUE_IMPOSSIBLE(
      604,
      Severity.ERROR,
      "Label value that does not occur",
      "The label \"{label}\" of \"{metric}\" {problem}.",
      "{fix}",
      "The declaration lists all values, so the condition is the same for all series."),
  MATCHER_WITHOUT_EFFECT(
      605,
      Severity.WARN,
      "Matcher that matches everything",
      "The matcher `{matcher}` matches all values that the label \"{label}\" of \"{metric}\" can"
          + " have.",
      "remove the matcher, or make it narrower",
      "A condition that is always true makes readers believe in a selection."),
  RATE_OF_OTHER(
      606,
      Severity.ERROR,
      "Rate of something that is not a counter",
      "`{function}` needs a counter, and \"{metric}\" is {what}.",
      "{fix}",
      "A decrease is taken for a restart of the program, so the result of anything else is wrong"
          + " whenever it decreases."),
  DERIVATIVE_OF_COUNTER(
      607,
      Severity.ERROR,
      "Derivative of a counter",
      "`{function}` needs a gauge, and \"{metric}\" is {what}.",
      "{fix}",
      "When the program restarts, a counter begins at 0 again, which looks like a large decrease."),
  COUNTER_RAW(
      608,
      Severity.WARN,
      "Counter without rate",
      "The counter \"{metric}\" is used as it is.",
      "write `rate({metric}[5m])` or `increase({metric}[1h])`",
      "A counter depends on when the program started, and begins at 0 again when it restarts."),
  RATE_AFTER_AGGREGATION(
      609,
      Severity.ERROR,
      "Rate after an aggregation",
      "`{function}` is applied to an aggregation of \"{metric}\".",
      "aggregate last: `{operator}({function}({selected}[{range}]))`",
      "When one of several programs restarts, their sum decreases, which is taken for a restart of"
          + " all of them."),
  RATE_OF_RATE(
      610,
      Severity.ERROR,
      "Rate of a rate",
      "`{function}` is applied to {what}, which is not a counter.",
      "write `avg_over_time(…)`, or apply {function} to the counter",
      "A rate goes up and down, and each decrease is taken for a restart of the program."),
  QUANTILE_WITHOUT_LE(
      611,
      Severity.ERROR,
      "Quantile without the label le",
      "`histogram_quantile` needs the label \"le\", which is not there.",
      "{fix}",
      "The bounds of the buckets are in the label \"le\", and without them the result is empty."),
  QUANTILE_OF_OTHER(
      612,
      Severity.ERROR,
      "Quantile of something that is not a histogram",
      "`histogram_quantile` needs the buckets of a histogram, and \"{metric}\" is {what}.",
      "{fix}",
      "Quantiles are estimated from all buckets; without them the result is empty or NaN."),
  QUANTILE_OUTSIDE(
      613,
      Severity.ERROR,
      "Quantile outside 0 to 1",
      "The quantile {quantile} is not between 0 and 1.",
      "{fix}",
      "The result of a quantile below 0 or above 1 is infinite."),
  QUANTILES_AVERAGED(
      614,
      Severity.WARN,
      "Average of quantiles",
      "`{function}` is applied to quantiles.",
      "{fix}",
      "The average of quantiles is not a quantile of anything, because each of them is of another"
          + " number of observations."),
  COMPARISON_DECIDED(
      615,
      Severity.ERROR,
      "Comparison that is always or never true",
      "The comparison is {truth} true, because {reason}.",
      "{fix}",
      "A comparison that does not depend on the value makes an alert fire always or never."),
  SIDES_NEVER_MATCH(
      616,
      Severity.ERROR,
      "Sides of an operator that never match",
      "No series on the left side of `{operator}` matches one on the right side: {reason}.",
      "{fix}",
      "Two series match if all labels that are compared are the same, and without matches an"
          + " operator returns nothing, and `unless` removes nothing."),
  UNITS_DIFFER(
      617,
      Severity.ERROR,
      "Units that do not fit together",
      "The left side of `{operator}` is in {left}, and the right side in {right}.",
      "{fix}",
      "Numbers of different units cannot be added or compared."),
  RATIOS_AGGREGATED(
      618,
      Severity.WARN,
      "Average of ratios",
      "`{function}` is applied to ratios.",
      "divide last: `sum(…) / sum(…)`",
      "A series with few events counts as much as one with many, and one without events makes the"
          + " result NaN."),
  QUERY_UNREADABLE(
      619,
      Severity.ERROR,
      "Query cannot be parsed",
      "The query cannot be parsed: {problem}.",
      "{fix}",
      "Prometheus does not load a file with such a query, and Grafana shows an error instead of the"
          + " panel."),
  WINDOW_SHORT(
      620,
      Severity.ERROR,
      "Window with too few samples",
      "The window `{window}` is shorter than four {what} of {interval}.",
      "write `[{least}]` or a longer window",
      "When one sample is late or missing, the window does not contain two of them, and the result"
          + " is empty."),
  QUANTILE_BEYOND_BUCKETS(
      621,
      Severity.ERROR,
      "Quantile beyond the buckets",
      "The quantile of \"{metric}\" is never above {most}, its largest bound.",
      "{fix}",
      "Observations above the largest bound are in the bucket +Inf, and a quantile in that bucket"
          + " is returned as the largest bound."),
  THRESHOLD_IN_MILLISECONDS(
      622,
      Severity.WARN,
      "Threshold in milliseconds",
      "The threshold {number} looks like milliseconds, and \"{metric}\" is in seconds.",
      "write {seconds}",
      "A threshold that is 1000 times too large is never reached."),
  MATCH_AMBIGUOUS(
      623,
      Severity.ERROR,
      "Several series where one may be",
      "{what}, because of \"{labels}\".",
      "{fix}",
      "Where only one series may be, several make the query fail, or its result NaN."),
  TEMPLATE_LABEL_GONE(
      624,
      Severity.ERROR,
      "Template reads a label that is not there",
      "The query does not return the label \"{label}\", which the template reads.",
      "{fix}",
      "A label that is not there is an empty text, so the notification does not name what is"
          + " broken."),
  TEMPLATE_BROKEN(
      625,
      Severity.ERROR,
      "Template with a mistake",
      "The template has a mistake: {problem}.",
      "{fix}",
      "Prometheus does not load a file with such a template, or sends the error instead of the"
          + " text."),
  COMPARISON_MISSING(
      626,
      Severity.ERROR,
      "Alert without a comparison",
      "The alert fires whenever the metric exists, because nothing is compared.",
      "{fix}",
      "An alert fires for each series that its query returns, whatever the value is."),
  ABSENT_OF_SEVERAL(
      627,
      Severity.ERROR,
      "absent of several series",
      "`absent` is checked once {what}, not for each of them.",
      "{fix}",
      "It returns a value only if all series are missing, so a single missing series goes"
          + " unnoticed."),
  ABSENT_WITHOUT_FOR(
      628,
      Severity.ERROR,
      "absent without for",
      "The alert fires as soon as a scrape has failed, because of `absent` without `for`.",
      "add a `for` of five minutes, or write `absent_over_time(…[5m])`",
      "Metrics are also missing while a program restarts."),
  FOR_SHORT(
      629,
      Severity.WARN,
      "Short for",
      "The `for` of {pending} is shorter than two evaluation intervals of {interval}.",
      "write `{least}` or longer",
      "A single evaluation with a wrong value is enough for the alert to fire."),
  LARGEST_IN_ALERT(
      630,
      Severity.ERROR,
      "topk in an alert",
      "`{operator}` is in an alert.",
      "compare all series: `{vector} > …`",
      "When the order of the series changes, one alert resolves and another one begins, although"
          + " nothing has changed for the worse."),
  VALUE_IN_LABEL(
      631,
      Severity.ERROR,
      "Value in a label of an alert",
      "The label \"{label}\" of the alert contains its value.",
      "write the value into an annotation",
      "An alert with other labels is another alert, so each new value begins again with the time of"
          + " `for`."),
  RULE_REPEATED(
      632,
      Severity.ERROR,
      "Rule that is written twice",
      "The {kind} \"{name}\" has the same {what} as \"{other}\" at {place}.",
      "remove one of them, or give them different labels",
      "Two alerts notify twice for one cause, and two recording rules write the same series."),
  RULES_IN_CYCLE(
      633,
      Severity.ERROR,
      "Recording rules that need each other",
      "Recording rules need each other: \"{cycle}\" needs \"{first}\".",
      "write one of the queries without the other metric",
      "Each evaluation uses what an earlier one has recorded, so the values never catch up."),
  RULE_TOO_EARLY(
      634,
      Severity.WARN,
      "Rule before the one that it needs",
      "The metric \"{metric}\" is recorded by a later rule of the same group.",
      "move that rule in front of \"{name}\"",
      "Rules of a group are evaluated in their order, so this one uses the value of the previous"
          + " evaluation."),
  RECORDED_NAME_TAKEN(
      635,
      Severity.ERROR,
      "Recording rule with the name of a metric",
      "The recording rule has the name of the metric \"{name}\".",
      "name it by level, metric and operation: `job:{name}:sum`",
      "Queries for the name return the series of both."),
  UNIT_IN_TEXT(
      636,
      Severity.WARN,
      "Other unit in the text of an alert",
      "The annotation has \"{text}\", but the query compares with {number}, which is {unit}.",
      "compare with {meant}, or correct the text",
      "The text is what people wanted, and the alert fires at another value."),
  UNUSED(
      637,
      Severity.WARN,
      "Unused metric, label or bucket",
      "Nothing that is checked reads {what}, which costs up to {series} series.",
      "remove it, or read it in a query",
      "Each series costs memory in the program and in Prometheus, whether something reads it or"
          + " not."),
  DIVIDED_BY_ITSELF(
      638,
      Severity.ERROR,
      "Series divided by itself",
      "Each series is {what} itself, because both sides keep the label \"{label}\", by which one of"
          + " them selects.",
      "{fix}",
      "A series is matched with the one that has the same labels, so a quotient is always 1, and a"
          + " difference always 0."),
  BUCKETS_ADDED(
      639,
      Severity.ERROR,
      "Buckets that are added",
      "`{operator}` is applied to all buckets of \"{metric}\" together.",
      "write \"{metric}_count\" for the number of observations, or keep the label: `{operator} by"
          + " (le) (…)`",
      "Each bucket also contains the observations of the smaller ones, which are counted several"
          + " times."),
  OPERATION_NAME_WRONG(
      640,
      Severity.ERROR,
      "Name of an alert or objective is not valid",
      "The name \"{name}\" of the {what} {problem}.",
      "write {fix}",
      "Routes, silences and templates use the name, and only letters, digits and underscores need"
          + " no quotes in any of them."),
  ALERT_INCOMPLETE(
      641,
      Severity.ERROR,
      "Alert without expression or summary",
      "The alert \"{name}\" has no {what}.",
      "{fix}",
      "Without an expression an alert never fires, and without a summary its reader has to guess"
          + " what is wrong."),
  ALERT_DURATION_UNREADABLE(
      642,
      Severity.ERROR,
      "Duration that Prometheus cannot read",
      "Prometheus cannot read {attribute} \"{value}\" of the alert \"{name}\".",
      "write {fix}",
      "Prometheus loads none of the rules of a file if it cannot read one of them."),
  OBJECTIVE_OUT_OF_RANGE(
      643,
      Severity.ERROR,
      "Objective is not between 0 and 1",
      "The objective {value} of the SLO \"{name}\" is not between 0 and 1.",
      "write {fix}",
      "The objective is the share of good events, and an objective of 1 leaves no budget for errors"
          + " to compare with."),
  THRESHOLD_WITHOUT_BUCKET(
      644,
      Severity.ERROR,
      "Threshold is not a bound of a bucket",
      "The threshold {value} of the SLO \"{name}\" is not a bound of a bucket of \"{metric}\".",
      "{fix}",
      "A histogram counts the values up to each of its bounds, so how many are at most another"
          + " value is not known."),
  OBJECTIVE_MISPLACED(
      645,
      Severity.ERROR,
      "SLO does not fit its metric",
      "The SLO \"{name}\" of the {type} \"{metric}\" {problem}.",
      "{fix}",
      "A share needs two numbers: a histogram has the values up to the threshold and all values, a"
          + " counter needs a second counter."),
  OBJECTIVE_WINDOW_WRONG(
      646,
      Severity.ERROR,
      "Window of an SLO is out of range",
      "The window \"{window}\" of the SLO \"{name}\" {problem}.",
      "write window = \"{fix}\"",
      "The slowest alert of an SLO looks back three days, and few servers keep samples for more"
          + " than 90 days."),
  QUERY_WORD_UNKNOWN(
      647,
      Severity.ERROR,
      "Word after a dollar sign is not a metric",
      "The {attribute} of the {what} \"{name}\" contains \"{word}\", which is not a metric of this"
          + " set.",
      "{fix}",
      "Prometheus cannot read an expression with a dollar sign in place of a name."),
  OPERATION_NAME_TAKEN(
      648,
      Severity.ERROR,
      "Two alerts or objectives have the same name",
      "The {what} \"{name}\" has the same name as one in {place}.",
      "give one of them another name",
      "Silences, dashboards and recording rules find it by its name, so they would confuse the"
          + " two."),
  RUNBOOK_NOT_ADDRESS(
      649,
      Severity.ERROR,
      "Runbook is not an address",
      "The runbook \"{runbook}\" is not an address with http:// or https://.",
      "{fix}",
      "Notifications show the runbook as a link, which people need in a hurry."),
  OBJECTIVE_LABEL_UNKNOWN(
      650,
      Severity.ERROR,
      "Label of an SLO does not exist",
      "The SLO \"{name}\" is computed for each \"{label}\", and \"{metric}\" does not have this"
          + " label.",
      "{fix}",
      "A label that does not exist is empty in all series, so it cannot distinguish them."),
  ALERT_THRESHOLD_OUT_OF_RANGE(
      651,
      Severity.ERROR,
      "Threshold of a built-in alert is out of range",
      "The value of the alert \"{name}\" cannot cross the threshold {value}.",
      "write {fix}",
      "The alert would fire always or never."),
  ALERT_SETTING_REPEATED(
      652,
      Severity.ERROR,
      "Two settings of one built-in alert",
      "The alert \"{name}\" already has a setting on {place}.",
      "keep one of them",
      "Only one of them would have an effect, depending on the order of the sources."),
  OBJECTIVE_LABEL_NOT_SHARED(
      653,
      Severity.ERROR,
      "Label of an SLO is missing on its other metric",
      "The SLO \"{name}\" is computed for each \"{label}\", and \"{metric}\", which `{attribute}`"
          + " selects, does not have this label.",
      "add the label to \"{metric}\", or remove it from `by`",
      "Errors are compared with all events for each value of the label, so both metrics need it."),
  // 7xx: lock file
  METRIC_REMOVED(
      701,
      Severity.ERROR,
      "Locked metric was removed",
      "The metric \"{name}\" is locked, but is no longer exported.",
      "{fix}",
      "Dashboards and alerts that read the metric show nothing from now on, and report no error."),
  TYPE_CHANGED(
      702,
      Severity.ERROR,
      "Type of a locked metric changed",
      "The metric \"{name}\" is locked with the type {was}, but now has the type {type}.",
      "keep the {was} and declare the {type} under a name of its own, or accept the change:"
          + " -Aforethought.lock=update:…",
      "Samples of another type have other names, and rate() on them means something else."),
  UNIT_CHANGED(
      703,
      Severity.ERROR,
      "Unit of a locked metric changed",
      "The metric \"{name}\" is locked with {was}, but now has {now}.",
      "keep the unit, or accept the change: -Aforethought.lock=update:…",
      "Every threshold in an alert is a number in the old unit."),
  LABEL_REMOVED(
      704,
      Severity.ERROR,
      "Label of a locked metric was removed",
      "The metric \"{name}\" is locked with the label \"{label}\", which no longer exists.",
      "{fix}",
      "A query by the label finds no series, and a sum by the label has a single result without"
          + " it."),
  LABEL_ADDED(
      705,
      Severity.ERROR,
      "Label was added to a locked metric",
      "The metric \"{name}\" is locked without the label \"{label}\".",
      "declare a second metric with the label, or accept the change: -Aforethought.lock=update:…",
      "One series becomes several, so alerts fire once for each, and joins on equal labels fail."),
  LABEL_VALUE_REMOVED(
      706,
      Severity.ERROR,
      "Value of a locked label was removed",
      "The label \"{label}\" of \"{name}\" is locked with the value \"{value}\", which no longer"
          + " exists.",
      "{fix}",
      "A query for the value finds nothing, and an alert on it never fires."),
  BUCKETS_CHANGED(
      707,
      Severity.ERROR,
      "Buckets of a locked metric changed",
      "The {steps} of \"{name}\" are locked as {was}, but are now {now}.",
      "keep the locked {steps}, or accept the change: -Aforethought.lock=update:…",
      "A query for a single bucket finds nothing, and quantiles jump on the day of the release."),
  ADDITION_NOT_LOCKED(
      708,
      Severity.NOTE,
      "Addition is not locked",
      "{what} is not in the lock file yet.",
      "lock it when dashboards or alerts use it: -Aforethought.lock=update:…",
      "What is not locked can still change without breaking anything."),
  // 8xx: measured methods
  TYPE_NOT_DECORABLE(
      801,
      Severity.ERROR,
      "Type cannot be decorated",
      "The calls of \"{type}\" cannot be measured: {problem}.",
      "{fix}",
      "Calls are recorded by a generated class that implements the interface or extends the"
          + " class."),
  METHOD_NOT_MEASURABLE(
      802,
      Severity.ERROR,
      "Annotation measures nothing",
      "@{annotation} on \"{method}\" has no effect: {problem}.",
      "{fix}",
      "Calls are recorded by a generated class that implements the interface or extends the class,"
          + " so a method that this class cannot override is not measured."),
  METHODS_NOT_MEASURED(
      803,
      Severity.ERROR,
      "No method is measured",
      "No method of \"{type}\" is measured.",
      "add @Timed, @Counted, @InProgress or @CountExceptions to a method, or remove @Instrumented",
      "A class that only passes calls on is of no use."),
  OVERLOAD_WITHOUT_NAME(
      804,
      Severity.ERROR,
      "Overloaded method without a metric name",
      "Several methods \"{method}\" are marked @{annotation}, and this one has no name for its"
          + " metric.",
      "@{annotation}(name = \"…\")",
      "Names of metrics are derived from names of methods, and these are the same."),
  EXCEPTION_NEVER_COUNTED(
      805,
      Severity.ERROR,
      "Exception is never counted",
      "\"{exception}\" is never counted separately, because {problem}.",
      "{fix}",
      "An exception is counted under the first type in the list that matches, and a method throws"
          + " only checked exceptions that it declares."),
  FUTURE_NOT_OBSERVABLE(
      806,
      Severity.WARN,
      "End of the call cannot be observed",
      "\"{method}\" returns {what}.",
      "return a CompletionStage, a CompletableFuture, or a Mono, Flux, Uni or Multi without"
          + " wildcards",
      "The call is recorded when the method returns, unless the result is a Future that is done or"
          + " a CompletableFuture."),
  SELF_CALL_NOT_MEASURED(
      811,
      Severity.ERROR,
      "Call of an object on itself is not measured",
      "\"{caller}\" calls \"{method}\" on its own object, and \"{decorator}\" does not record this"
          + " call.",
      "{fix}",
      "The decorator passes calls on to the object, and does not see those that the object makes"
          + " itself. The generated subclass of a measured class does."),
  EXISTING_METRIC_UNUSABLE(
      812,
      Severity.ERROR,
      "Metric of another set cannot record calls",
      "@{annotation} on \"{method}\" cannot record into another metric set: {problem}.",
      "{fix}",
      "The generated class calls a method of the metric set, which must fit what is recorded."),
  LABEL_NOT_MATCHED(
      813,
      Severity.ERROR,
      "Label of another set has no value",
      "The label \"{label}\" of \"{metric}\" has no value in calls of \"{method}\": {problem}.",
      "{fix}",
      "Labels of a metric in another set are matched by their names."),
  PARAMETER_NOT_RECORDED(
      814,
      Severity.ERROR,
      "Label of a parameter has no effect",
      "{what} of the parameter \"{parameter}\" of \"{method}\" has no effect: {problem}.",
      "{fix}",
      "A label or a bound that has no effect would mislead readers of the code."),
  RESULT_WITHOUT_LABEL(
      815,
      Severity.ERROR,
      "Result has no value for a label",
      "\"{accessor}\" of the result of \"{method}\" cannot be a label: {problem}.",
      "{fix}",
      "The values of a label must be bounded, as those of an enum and of a boolean are."),
  MARKER_IMPLEMENTED(
      817,
      Severity.ERROR,
      "Interface that only marks methods is implemented",
      "\"{type}\" implements \"{marker}\", which only marks methods of \"{target}\".",
      "implement \"{target}\" instead",
      "The generated class implements the interface that \"of\" names, so calls through the one"
          + " that marks its methods are not measured."),
  BEAN_OF_MEASURED_CLASS(
      818,
      Severity.ERROR,
      "Measured class is created by a framework",
      "{container} creates objects of \"{type}\" (@{annotation}), not of the generated subclass"
          + " \"{decorator}\", so their calls are not recorded.",
      "{fix}",
      "Calls are recorded by the generated subclass."),
  BEAN_NOT_DECORATED(
      819,
      Severity.ERROR,
      "Bean is created without its decorator",
      "{container} creates \"{type}\" (@{annotation}) without \"{decorator}\", so its calls are not"
          + " recorded.",
      "{fix}",
      "Nothing in this module names the generated class that records calls, and no bean is"
          + " generated for it."),
  DECLARATION_UNUSED(
      820,
      Severity.WARN,
      "Nothing uses this declaration",
      "Nothing in this module names \"{type}\", so {effect}.",
      "{fix}",
      "Metrics are recorded only by code that uses the metric set or the generated class."),
  // 9xx: options, suppressions and files
  SUPPRESSION_UNUSED(
      901,
      Severity.WARN,
      "Suppression is not used",
      "{suppression} has no effect: {reason}.",
      "remove it",
      "A suppression that is no longer needed hides the next fault."),
  CODE_UNKNOWN(
      902,
      Severity.WARN,
      "Unknown code",
      "The code \"{code}\" does not exist.",
      "{fix}",
      "A misspelled setting looks like a decision, but has no effect."),
  OPTION_WRONG(
      903,
      Severity.ERROR,
      "Invalid option",
      "The option \"-A{option}\" {problem}.",
      "{fix}",
      "A misspelled setting looks like a decision, but has no effect."),
  RUNTIME_MISSING(
      904,
      Severity.ERROR,
      "Runtime library is missing",
      "The class \"{implementation}\" cannot be compiled: forethought-runtime is not on the class"
          + " path.",
      "add the dependency io.forethought:forethought-runtime; in a module, also add: requires"
          + " io.forethought.runtime;",
      "The generated class uses the classes of this library."),
  OUTPUT_FAILED(
      905,
      Severity.ERROR,
      "Generated class could not be written",
      "The class \"{implementation}\" could not be written: {reason}",
      "free space on the disk of the output folder, or give the interface a shorter name",
      "Without its implementation the metric set cannot be registered."),
  SUPPRESSION_WITHOUT_REASON(
      906,
      Severity.ERROR,
      "Suppression without a reason",
      "{suppression} has no reason.",
      "{fix}",
      "The reason shows later readers whether the suppression is still needed."),
  CATALOGUE_UNREADABLE(
      907,
      Severity.WARN,
      "Catalogue cannot be read",
      "The catalogue {catalogue} cannot be read: {reason}.",
      "use the version of Forethought that the library was built with, or a later one",
      "Name collisions, limits and documents do not include the metrics of this library."),
  EXPLAINED_METRIC_UNKNOWN(
      908,
      Severity.WARN,
      "Metric to explain does not exist",
      "The metric \"{name}\" cannot be explained, because it does not exist.",
      "{fix}",
      "Only metrics that this module or one of its libraries declares can be explained."),
  LOCK_UNREADABLE(
      909,
      Severity.ERROR,
      "Lock file cannot be used",
      "The lock file {file} cannot be used: {reason}.",
      "{fix}",
      "Without the lock file, changes that break dashboards pass unnoticed."),
  CATALOGUE_UNWRITTEN(
      910,
      Severity.ERROR,
      "Catalogue could not be written",
      "The file {file} could not be written: {reason}",
      "free space on the disk of the output folder, or compile into a separate folder: -d",
      "Modules that use this one do not see its metrics without the catalogue."),
  SERVLET_MISSING(
      911,
      Severity.ERROR,
      "Servlet library is missing",
      "The class \"{initializer}\" cannot be compiled: {missing} is not on the class path.",
      "{fix}",
      "The generated class uses the classes of this library."),
  JPA_MISSING(
      912,
      Severity.ERROR,
      "JPA library is missing",
      "The class \"{listener}\" cannot be compiled: forethought-jpa is not on the class path.",
      "add the dependency io.forethought:forethought-jpa; in a module, also add: requires"
          + " io.forethought.jpa;",
      "The generated class uses the classes of this library."),
  CLIENT_TOO_OLD(
      913,
      Severity.ERROR,
      "Prometheus client is too old",
      "The class \"{generated}\" needs the Prometheus client 1.10.0 or later, but the one on the"
          + " class path is older.",
      "use version 1.10.0 of io.prometheus:prometheus-metrics-core and of its other artifacts; with"
          + " Spring Boot, set the property"
          + " <prometheus-client.version>1.10.0</prometheus-client.version>",
      "A bill of materials such as Spring Boot's overrides the version that libraries require, and"
          + " the program would fail when it first records a value."),
  JAVA_TOO_OLD(
      914,
      Severity.ERROR,
      "Java level is too low",
      "The compiler is set to Java {level}, but Forethought needs Java 17 or later.",
      "set the level to 17: in Maven <maven.compiler.release>17</maven.compiler.release> among the"
          + " properties of pom.xml, in Gradle options.release = 17 for JavaCompile, with javac"
          + " --release 17",
      "The run-time library is compiled for Java 17, so a program for an earlier version could not"
          + " load it."),
  QUERIES_UNREADABLE(
      915,
      Severity.ERROR,
      "File with queries cannot be read",
      "The queries of {file} cannot be checked: {reason}.",
      "{fix}",
      "A query that is not checked can break unnoticed."),
  CALLS_NOT_CHECKED(
      916,
      Severity.WARN,
      "Calls cannot be checked",
      "This compiler does not show whether objects of \"{type}\" call measured methods on"
          + " themselves.",
      "compile with javac as well, or set -Aforethought.FT916=off",
      "A decorator does not record such calls. With javac, they are errors (FT811)."),
  COMPONENTS_MISSING(
      917,
      Severity.ERROR,
      "Framework for beans is missing",
      "No bean can be generated for \"{type}\": {framework} is not on the class path.",
      "{fix}",
      "The generated class uses its annotations."),
  WILDCARD_NOT_DECORATED(
      921,
      Severity.WARN,
      "Weld does not decorate this method",
      "Weld does not record calls of \"{method}\": the parameter \"{parameter}\" has a wildcard"
          + " with a type variable.",
      "declare a type variable for the wildcard, such as <S extends T> and List<S> for List<?"
          + " extends T>; if your container does not use Weld, set -Aforethought.FT921=off",
      "Weld looks for a method with the same parameters in the decorator. It does not find those"
          + " with such a wildcard, and calls the bean without the decorator."),
  INTERNAL(
      999,
      Severity.ERROR,
      "Internal error",
      "Forethought failed while reading {reading}: {failure}",
      "report this with the text above and the declaration; until then, -Aforethought.FT999=warn"
          + " lets the build continue",
      "This is a fault in Forethought, not in your code.");

  private final int number;
  private final Severity severity;
  private final String title;
  private final String message;
  private final String fix;
  private final String why;

  Code(int number, Severity severity, String title, String message, String fix, String why) {
    this.number = number;
    this.severity = severity;
    this.title = title;
    this.message = message;
    this.fix = fix;
    this.why = why;
  }

  /** The code of an id such as {@code FT102}. */
  public static Optional<Code> of(String id) {
    return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
  }

  /** The stable id: {@code FT102}. */
  public String id() {
    return "FT" + number;
  }

  /** What a finding does to the build unless an option says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether it is about a declaration, and not about an option, a suppression or a file. */
  public boolean isAboutDeclarations() {
    return number < 900;
  }

  /**
   * Whether an option or a suppression can silence it. An error stays an error if no class can be
   * generated, if the class would fail when the program starts, or if Prometheus would not load the
   * rules.
   */
  public boolean canBeSilenced() {
    return !Unavoidable.CODES.contains(this);
  }

  /**
   * Whether it is about all metrics of a module together, so that only the processor that sees all
   * of them can report it.
   */
  public boolean isAboutModule() {
    return isAboutQueries() || AboutModule.CODES.contains(this);
  }

  /** Whether it is about a query, which can be in a file or beside a metric. */
  public boolean isAboutQueries() {
    return number >= 600 && number < 640;
  }

  /** The rule as the heading of a page. */
  public String title() {
    return title;
  }

  /** The names of the blanks of message and fix, each once, in the order of the texts. */
  public List<String> blanks() {
    return new Template(message + fix).blanks();
  }

  /** Why it matters, in one sentence. */
  public String why() {
    return why;
  }

  /** What is wrong. */
  String message(List<String> arguments) {
    return new Template(message).fill(blanks(), arguments);
  }

  /** How to fix it. */
  String fix(List<String> arguments) {
    return new Template(fix).fill(blanks(), arguments);
  }

  /** A class of its own, because the static fields of an enum do not exist before its constants. */
  private static final class Unavoidable {
    private static final Set<Code> CODES =
        Set.of(
            NAME_DECLARED_TWICE,
            SAMPLE_NAME_TAKEN,
            OLD_NAME_UNEXPORTABLE,
            LABEL_REPEATED,
            LABEL_VALUE_REPEATED,
            LABEL_UNBOUNDED,
            LABEL_WITHOUT_VALUES,
            LABEL_TYPE_UNSUPPORTED,
            COMBINATIONS_TOO_MANY,
            BUCKETS_NOT_RISING,
            BUCKET_NOT_FINITE,
            QUANTILE_OUT_OF_RANGE,
            QUANTILES_NOT_RISING,
            MAX_AGE_OUT_OF_RANGE,
            SET_NOT_INTERFACE,
            SET_SEALED,
            DECLARATION_GENERIC,
            METHOD_WITHOUT_METRIC,
            METRICS_SEVERAL,
            RETURN_TYPE_WRONG,
            AMOUNT_MISSING,
            AMOUNT_MISPLACED,
            AMOUNT_TYPE_WRONG,
            TYPE_HIDDEN,
            IMPLEMENTATION_EXISTS,
            STATE_PARAMETER_WRONG,
            METHOD_OF_OBJECT,
            SOURCE_TIME_WRONG,
            SOURCE_WITH_LABELS,
            HTTP_PATH_WRONG,
            REQUEST_LABEL_WRONG,
            REQUEST_LABEL_TAKEN,
            REQUEST_LABELS_UNUSABLE,
            EXEMPLAR_LABELS_UNUSABLE,
            IDLE_TIME_WRONG,
            OPERATION_NAME_WRONG,
            ALERT_INCOMPLETE,
            ALERT_DURATION_UNREADABLE,
            OBJECTIVE_OUT_OF_RANGE,
            THRESHOLD_WITHOUT_BUCKET,
            OBJECTIVE_MISPLACED,
            OBJECTIVE_WINDOW_WRONG,
            QUERY_WORD_UNKNOWN,
            TYPE_NOT_DECORABLE,
            METHODS_NOT_MEASURED,
            EXISTING_METRIC_UNUSABLE,
            LABEL_NOT_MATCHED,
            RESULT_WITHOUT_LABEL,
            SERVLET_MISSING,
            JPA_MISSING,
            COMPONENTS_MISSING,
            CLIENT_TOO_OLD,
            JAVA_TOO_OLD,
            OPTION_WRONG,
            RUNTIME_MISSING,
            OUTPUT_FAILED,
            SUPPRESSION_WITHOUT_REASON,
            LOCK_UNREADABLE);
  }

  /** A class of its own for the same reason. */
  private static final class AboutModule {
    private static final Set<Code> CODES =
        Set.of(
            NAME_TOO_SIMILAR,
            NAME_TAKEN_BY_LIBRARY,
            MODULE_TOO_LARGE,
            METRIC_OUTSIDE_SET,
            OPERATION_NAME_WRONG,
            ALERT_INCOMPLETE,
            ALERT_DURATION_UNREADABLE,
            OBJECTIVE_OUT_OF_RANGE,
            THRESHOLD_WITHOUT_BUCKET,
            OBJECTIVE_MISPLACED,
            OBJECTIVE_WINDOW_WRONG,
            QUERY_WORD_UNKNOWN,
            OPERATION_NAME_TAKEN,
            RUNBOOK_NOT_ADDRESS,
            ALERT_THRESHOLD_OUT_OF_RANGE,
            ALERT_SETTING_REPEATED,
            OBJECTIVE_LABEL_UNKNOWN,
            OBJECTIVE_LABEL_NOT_SHARED,
            METRIC_REMOVED,
            TYPE_CHANGED,
            UNIT_CHANGED,
            LABEL_REMOVED,
            LABEL_ADDED,
            LABEL_VALUE_REMOVED,
            BUCKETS_CHANGED,
            ADDITION_NOT_LOCKED,
            CATALOGUE_UNREADABLE,
            EXPLAINED_METRIC_UNKNOWN,
            LOCK_UNREADABLE,
            QUERIES_UNREADABLE,
            CATALOGUE_UNWRITTEN);
  }
}
