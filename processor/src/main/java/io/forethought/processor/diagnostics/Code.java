package io.forethought.processor.diagnostics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue: everything that can be wrong with a declaration. A number is for ever.
 *
 * <p>1xx names and units, 2xx labels and cardinality, 3xx histograms and summaries, 4xx shape of
 * declarations, 5xx integrations, 7xx the lock file, 9xx Forethought itself. Texts have blanks in
 * braces; a {@link Finding} fills them in the order of {@link #blanks()}.
 */
public enum Code {
  // 1xx: names and units
  NAME_NOT_SNAKE_CASE(
      101,
      Severity.ERROR,
      "Name is not in snake case",
      "The {what} \"{name}\"{origin} is not in snake case.",
      "{fix}",
      "Prometheus names are lower-case words of letters and digits joined by single underscores; anything else is escaped at the scrape or breaks queries."),
  COUNTER_WITHOUT_TOTAL(
      102,
      Severity.ERROR,
      "Counter without _total",
      "The counter \"{name}\" does not end in \"_total\".",
      "{fix}",
      "Readers and tools tell a counter by its \"_total\"; OpenMetrics adds it, so the name would differ from format to format."),
  TOTAL_WITHOUT_COUNTER(
      103,
      Severity.ERROR,
      "_total on something that is no counter",
      "The {type} \"{name}\" {has} \"_total\", which says that it is a counter.",
      "{fix}",
      "Whoever reads \"_total\" applies rate() to it, which is nonsense for anything else."),
  UNIT_NOT_IN_NAME(
      104,
      Severity.ERROR,
      "Unit is not in the name",
      "The {type} \"{name}\" declares {unit} but does not end in it.",
      "{fix}",
      "A name without its unit makes every dashboard guess; OpenMetrics requires the unit as the end of the family name."),
  UNIT_NOT_DECLARED(
      105,
      Severity.ERROR,
      "Name and unit disagree",
      "The {type} \"{name}\" spells the unit \"{word}\", but {declared}.",
      "{fix}",
      "The name and the declared unit are exposed side by side, and tools believe both."),
  UNIT_NOT_BASE(
      106,
      Severity.ERROR,
      "Unit is not a base unit",
      "The {what} \"{name}\" spells \"{word}\", which is not a base unit.",
      "{fix}",
      "Prometheus measures in base units, so that no query ever has to convert."),
  UNIT_ABBREVIATED(
      107,
      Severity.ERROR,
      "Unit is abbreviated",
      "The {what} \"{name}\" contains {words}, which reads as an abbreviated unit.",
      "{fix}",
      "An abbreviation has many meanings (\"m\": metres, minutes, mega?); base units are spelled out."),
  TYPE_IN_NAME(
      108,
      Severity.ERROR,
      "Metric type in the name",
      "The {what} \"{name}\" contains the metric type \"{word}\".",
      "{fix}",
      "The type is exposed beside the name; in the name it only makes every query longer, and a wrong one lies."),
  METRIC_IN_NAME(
      109,
      Severity.ERROR,
      "The word metric in the name",
      "The {what} \"{name}\" contains the word \"{word}\".",
      "{fix}",
      "Everything on /metrics is a metric; the word says nothing."),
  LABEL_IN_NAME(
      110,
      Severity.ERROR,
      "Label name in the metric name",
      "The name \"{name}\" contains its own label \"{label}\".",
      "{fix}",
      "Once a query sums the label away, the name is wrong; the label already says it."),
  SUFFIX_RESERVED(
      111,
      Severity.ERROR,
      "Reserved suffix",
      "The {type} \"{name}\" ends in \"{suffix}\", which is reserved for {owner}.",
      "{fix}",
      "Parsers and the Prometheus client take the suffix as part of another type and strip or refuse it."),
  PREFIX_RESERVED(
      112,
      Severity.ERROR,
      "Reserved prefix",
      "The {what} \"{name}\" begins with \"{prefix}\", which is reserved for {owner}.",
      "{fix}",
      "A metric of yours among those of the platform collides with them sooner or later."),
  HELP_MISSING(
      113,
      Severity.ERROR,
      "Help is missing",
      "The {type} \"{name}\" has no help.",
      "help = \"One sentence that tells a colleague what is measured.\"",
      "Help is what people see beside the name when they search for a metric at night."),
  HELP_REPEATS_NAME(
      114,
      Severity.ERROR,
      "Help only repeats the name",
      "The help \"{help}\" says nothing that the name \"{name}\" does not.",
      "tell what is measured, when it changes, or what it excludes",
      "Whoever reads the help has already read the name."),
  NAME_DECLARED_TWICE(
      115,
      Severity.ERROR,
      "Name is declared twice",
      "The name \"{name}\" is declared twice: here and at {other}.",
      "{fix}",
      "Two metrics of one name cannot be registered together; the second fails when the program starts."),
  SAMPLE_NAME_TAKEN(
      116,
      Severity.ERROR,
      "Sample name is taken",
      "The {type} \"{name}\" is exposed with the {kind} name \"{sample}\", which \"{otherName}\" at {other} claims too.",
      "rename one of the two",
      "On /metrics both would write the same sample name, and the registry refuses the second when the program starts."),
  INFO_WITHOUT_INFO(
      117,
      Severity.ERROR,
      "Info without _info",
      "The info metric \"{name}\" does not end in \"_info\".",
      "{fix}",
      "OpenMetrics exposes an info metric with \"_info\"; only the complete name is the same in every format."),
  NAME_TOO_SIMILAR(
      118,
      Severity.ERROR,
      "Name is too similar",
      "The {type} \"{name}\" differs from \"{other}\" at {place} by underscores or a plural only.",
      "give one of the two a name that tells how they differ",
      "Whoever types one from memory gets the other, and a graph that looks right."),
  NAME_TAKEN_BY_LIBRARY(
      119,
      Severity.ERROR,
      "Name is taken by a library",
      "The {type} \"{name}\" is exposed with the name \"{claimed}\", which \"{other}\" of the library claims too: {place}.",
      "begin with the name of your application: @Metrics(namespace = \"…\"); or silence this if the program never registers the library's",
      "The registry refuses the second of the two when the program starts."),
  WORD_MISSPELLED(
      120,
      Severity.ERROR,
      "Word is misspelled",
      "The name \"{name}\" contains \"{word}\", which looks like \"{meant}\" misspelled.",
      "{fix}",
      "Tools know units and suffixes by their spelling only, and a name that dashboards use is hard to change."),
  SEVERAL_UNITS(
      121,
      Severity.ERROR,
      "Several units in one name",
      "The {type} \"{name}\" spells several units: {units}.",
      "{fix}",
      "One metric measures one quantity in one unit; with two in the name nobody knows which the value has."),
  RATE_IN_NAME(
      122,
      Severity.ERROR,
      "Rate in the name",
      "The {type} \"{name}\" is a rate by its name: \"{rate}\".",
      "{fix}",
      "A counter gives the rate over any time, and loses nothing between two scrapes; a rate that the program computes does."),
  TOTAL_INSIDE_NAME(
      123,
      Severity.ERROR,
      "_total inside the name",
      "The {type} \"{name}\" contains \"total\" before its end.",
      "{fix}",
      "\"_total\" is the end of a counter's name, after the unit; anywhere else it looks like one and is none."),
  MOMENT_WITHOUT_TIMESTAMP(
      124,
      Severity.ERROR,
      "Moment without _timestamp_seconds",
      "The gauge \"{name}\" tells a moment, but does not end in \"_timestamp_seconds\".",
      "{fix}",
      "Moments are exposed as seconds since 1970 and named so; any other name reads as a duration."),
  AGE_AS_GAUGE(
      125,
      Severity.WARN,
      "Age instead of the moment",
      "The gauge \"{name}\" tells how long ago something was.",
      "{fix}",
      "The moment is set once and stays right; an age stands still as soon as nobody updates it, which is when it matters."),
  FAILURES_WITHOUT_ATTEMPTS(
      126,
      Severity.WARN,
      "Failures without attempts",
      "The counter \"{name}\" counts failures, but \"{type}\" has no other counter, histogram or summary that could count the attempts.",
      "{fix}",
      "How bad ten failures are depends on the number of attempts; an alert divides the one by the other."),
  NAME_WITHOUT_PREFIX(
      127,
      Severity.WARN,
      "Name without the application's",
      "The {what} \"{name}\" does not begin with the name of an application.",
      "{fix}",
      "All programs share one name space in Prometheus: without its prefix nobody can tell whose metric it is, or search for yours."),
  NAMESPACE_SEVERAL_WORDS(
      128,
      Severity.WARN,
      "Namespace of several words",
      "The namespace \"{namespace}\" is more than one word.",
      "{fix}",
      "The first word of a name tells the application; Prometheus and its tools expect a single word there."),
  OLD_NAME_UNEXPORTABLE(
      129,
      Severity.ERROR,
      "Old name cannot be exported",
      "The {type} \"{name}\" cannot be exported as \"{oldName}\" too: {reason}.",
      "{fix}",
      "An old name is there for those who still read it; as it stands, they would not find it, or the program would not start."),
  OLD_NAME_LIES(
      130,
      Severity.ERROR,
      "Old name spells another unit",
      "The old name \"{oldName}\" spells the unit \"{word}\", but \"{name}\" {declared}.",
      "{fix}",
      "Whoever reads the old name takes the values for what it spells; wrong values that look right are worse than none."),
  RENAMING_WITHOUT_END(
      131,
      Severity.ERROR,
      "Renaming without an end",
      "The old name \"{oldName}\" is exported until \"{until}\", which cannot be read as a day.",
      "{fix}",
      "An old name without an end stays for ever, and Prometheus stores each of its series twice."),
  RENAMING_OVER(
      132,
      Severity.WARN,
      "Renaming is over",
      "The old name \"{oldName}\" was needed until {until}; today is {today}.",
      "remove @RenamedFrom once nobody reads the old name, or give a later day",
      "Prometheus stores each series of the metric twice for as long as the old name is exported."),
  // 2xx: labels and cardinality
  LABEL_NOT_SNAKE_CASE(
      201,
      Severity.ERROR,
      "Label name is not in snake case",
      "The label name \"{label}\" is not in snake case.",
      "{fix}",
      "Label names are lower-case words of letters and digits joined by single underscores; anything else is escaped at the scrape or breaks queries."),
  LABEL_RESERVED(
      202,
      Severity.ERROR,
      "Label name is reserved",
      "The label name \"{label}\" is reserved for {owner}.",
      "call the label something else: @Label(name = \"…\")",
      "Prometheus writes this label itself; yours would be renamed or would break the metric."),
  LABEL_REPEATED(
      203,
      Severity.ERROR,
      "Label name is repeated",
      "The metric \"{name}\" has the label \"{label}\" twice.",
      "rename one of the two parameters",
      "Two labels of one name make every later scrape fail."),
  LABEL_VALUE_REPEATED(
      204,
      Severity.ERROR,
      "Label value is repeated",
      "Two values of the {values} are rendered as \"{value}\": {first} and {second}.",
      "{fix}",
      "Both would count into one series, or make the scrape fail."),
  LABEL_UNBOUNDED(
      205,
      Severity.ERROR,
      "Label without a bound",
      "The {type} \"{parameter}\" has no bound, so the label \"{label}\" can have any number of values.",
      "{fix}",
      "Every new label value is a new series that stays in memory here and in Prometheus; unbounded labels take both down."),
  LABEL_PROMISES_UNBOUNDED(
      206,
      Severity.ERROR,
      "Label name promises unbounded values",
      "The label \"{label}\" promises a new value for every {thing}.",
      "{fix}",
      "A bound only cuts such values off: most of them would land in \"_other\"."),
  METRIC_TOO_LARGE(
      207,
      Severity.ERROR,
      "Metric has too many series",
      "The metric \"{name}\" can have {series} series; {limit} are allowed.",
      "{fix}",
      "Each series costs memory here and in Prometheus for as long as the program runs."),
  MODULE_TOO_LARGE(
      208,
      Severity.ERROR,
      "Module has too many series",
      "The metrics of this module can have {series} series together; {limit} are allowed. The largest: {largest}.",
      "take labels or values off the largest, {lever}or raise {limiter}",
      "Each series costs memory here and in Prometheus for as long as the program runs."),
  LABEL_WITHOUT_VALUES(
      209,
      Severity.ERROR,
      "Label without values",
      "The label \"{label}\" has no values: {reason}.",
      "{fix}",
      "A label without values can never be recorded."),
  LABEL_TYPE_UNSUPPORTED(
      210,
      Severity.ERROR,
      "Type cannot be a label",
      "The type {type} cannot be that of the label \"{label}\".",
      "{fix}",
      "A label is an enum, a boolean, a ranged int or a bounded String, so that its values are known before the program runs; those of an info are Strings."),
  LABEL_BOUND_IDLE(
      211,
      Severity.ERROR,
      "Label bound does nothing",
      "@Label({attribute}) does nothing on the {type} \"{parameter}\".",
      "{fix}",
      "A bound that is not applied looks like safety and is none."),
  LABEL_VALUE_RESERVED(
      212,
      Severity.ERROR,
      "Label value is reserved",
      "The {values} cannot have the value \"{value}\", which means {meaning}.",
      "{fix}",
      "The series would be mistaken for another one."),
  LABEL_NAME_LOST(
      213,
      Severity.ERROR,
      "Label name is lost",
      "The name of this parameter is lost, so its label would be called \"{label}\".",
      "@Label(name = \"…\") before the parameter, or compile its interface with javac -parameters",
      "Class files of interfaces keep the names of parameters only with -parameters."),
  LABEL_TOO_LARGE(
      214,
      Severity.ERROR,
      "Label has too many values",
      "The label \"{label}\" can have {values}; {limit} are allowed.",
      "{fix}",
      "Each value is a series in every combination with the other labels, and nobody reads a graph with more lines."),
  BUDGET_WITHOUT_REASON(
      215,
      Severity.ERROR,
      "Budget without a reason",
      "The budget of the {what} {lack}.",
      "{fix}",
      "A budget takes memory from everybody; only its reason tells whoever comes next whether it is still worth that."),
  BUDGET_IDLE(
      216,
      Severity.WARN,
      "Budget is not needed",
      "The {what} needs no budget: it can have {have}, and {limit} are allowed anyway.",
      "remove @Budget",
      "A budget that nobody needs lets the next growth pass unseen."),
  LABEL_NAMED_TYPE(
      217,
      Severity.WARN,
      "Label called type",
      "The label name \"type\" does not say what it is the type of.",
      "{fix}",
      "Sooner or later a metric has two kinds of types, and a query that joins metrics mixes them up."),
  LABEL_OF_TARGET(
      218,
      Severity.WARN,
      "Label name of targets",
      "The label name \"{label}\" usually belongs to the target that is scraped.",
      "{fix}",
      "Where the operators of Prometheus give their targets this label, yours is renamed to \"exported_…\" at the scrape."),
  OUTCOME_AS_LABEL(
      219,
      Severity.WARN,
      "Outcome as a label",
      "The label \"{label}\" of the counter \"{name}\" only tells {outcomes} apart.",
      "{fix}",
      "With two counters a share is one division; with a label every query has to sum first, and misleads if it forgets."),
  LABEL_VALUE_OF_ALL(
      220,
      Severity.ERROR,
      "Label value for all values",
      "The {values} has the value \"{value}\", which reads as the sum of all others.",
      "{fix}",
      "A query that sums over the label counts everything twice."),
  TEXT_NOT_PRINTABLE(
      221,
      Severity.ERROR,
      "Text cannot be printed",
      "The {what} contains {character}.",
      "{fix}",
      "It is lost or garbled on /metrics, and two texts that differ in nothing else become one."),
  COMBINATIONS_TOO_MANY(
      222,
      Severity.ERROR,
      "More combinations of label values than can be kept",
      "The metric \"{name}\" has {combinations} combinations of label values; {limit} can be kept.",
      "remove a label or lower a bound; no budget can allow this",
      "A series is found by its place in an array with room for every combination, \"_other\" of each label included; a larger one would fill the memory of the program."),
  // 3xx: histograms and summaries
  BUCKETS_NOT_RISING(
      301,
      Severity.ERROR,
      "Buckets do not rise",
      "The bucket {bound} of \"{name}\" is not above the one before it, {before}.",
      "sort the buckets and write each once: buckets = {{sorted}}",
      "Buckets are cumulative: each counts what the one before it counts, and more."),
  BUCKET_NOT_FINITE(
      302,
      Severity.ERROR,
      "Bucket is not finite",
      "The bucket {bound} of \"{name}\" is not a finite number.",
      "remove it; +Inf is added by itself",
      "NaN is above and below everything, and there is one +Inf bucket already."),
  BUCKETS_MISSING(
      303,
      Severity.ERROR,
      "Buckets are missing",
      "The histogram \"{name}\" has no buckets.",
      "{fix}",
      "The default buckets reach from 5 ms to 10 s: they only fit durations in seconds."),
  QUANTILE_OUT_OF_RANGE(
      304,
      Severity.ERROR,
      "Quantile is out of range",
      "The quantile {quantile} of \"{name}\" is not between 0 and 1.",
      "{fix}",
      "A quantile is a share of the observations: 0.99 is the 99th percentile."),
  QUANTILES_NOT_RISING(
      305,
      Severity.ERROR,
      "Quantiles do not rise",
      "The quantile {quantile} of \"{name}\" is not above the one before it, {before}.",
      "sort the quantiles and write each once: quantiles = {{sorted}}",
      "Each quantile is a series of its own; two of one value make the scrape fail."),
  MAX_AGE_OUT_OF_RANGE(
      306,
      Severity.ERROR,
      "Maximum age is out of range",
      "The summary \"{name}\" looks back {seconds} seconds.",
      "maxAgeSeconds = 300, or any number from 1 to 2_147_483_647",
      "Quantiles are computed from the observations of this time; without time there are none, and no program runs for longer than 68 years."),
  DURATION_AS_GAUGE(
      307,
      Severity.WARN,
      "Duration as a gauge",
      "The gauge \"{name}\" keeps only the last of its durations.",
      "{fix}",
      "A scrape sees one duration of the thousands between two scrapes; a histogram keeps them all."),
  // 4xx: shape of declarations
  SET_NOT_INTERFACE(
      401,
      Severity.ERROR,
      "Metrics on something that is no interface",
      "\"{type}\" is {kind}; only an interface can declare metrics.",
      "make it an interface, or move the declarations into one",
      "The class that records the metrics is written by javac; what you declare is its interface."),
  DECLARATION_GENERIC(
      402,
      Severity.ERROR,
      "Declaration has type parameters",
      "\"{declaration}\" has type parameters.",
      "remove them, and name the types",
      "A metric is one name with known labels; a type that is only known at the call cannot be part of it."),
  METHOD_WITHOUT_METRIC(
      403,
      Severity.ERROR,
      "Method without a metric",
      "The method \"{method}\" declares no metric, so \"{implementation}\" cannot implement it.",
      "{fix}",
      "Every abstract method of a metric set is a metric."),
  ANNOTATION_IDLE(
      404,
      Severity.ERROR,
      "Annotation does nothing here",
      "@{annotation} does nothing here.",
      "{expected}",
      "An annotation that silently does nothing is a metric that somebody believes in."),
  METRICS_SEVERAL(
      405,
      Severity.ERROR,
      "Several metrics on one method",
      "The method \"{method}\" is a {first} already; it cannot be a {second} too.",
      "keep one annotation, and declare the other metric with a method of its own",
      "One method is one metric."),
  RETURN_TYPE_WRONG(
      406,
      Severity.ERROR,
      "Wrong return type",
      "The {type} \"{method}\" returns {returned}.",
      "{fix}",
      "The return type says what a caller can do with the metric, and each type of metric can do different things."),
  AMOUNT_MISSING(
      407,
      Severity.ERROR,
      "Amount is missing",
      "The {type} \"{method}\" returns void, but no parameter is its amount.",
      "{fix}",
      "It records a number, and in event style the call has to bring it."),
  AMOUNT_MISPLACED(
      408,
      Severity.ERROR,
      "Amount is misplaced",
      "The amount \"{parameter}\" of \"{method}\" is not used: {reason}.",
      "{fix}",
      "An annotation that silently does nothing is a metric that somebody believes in."),
  AMOUNT_TYPE_WRONG(
      409,
      Severity.ERROR,
      "Wrong type of amount",
      "The amount \"{parameter}\" has the type {type}, {reason}.",
      "{fix}",
      "Amounts are whole numbers, decimal numbers or durations; a Duration is recorded in seconds."),
  METRIC_HAS_BODY(
      410,
      Severity.ERROR,
      "Metric on a method with a body",
      "The method \"{method}\" has a body, so its @{annotation} does nothing.",
      "remove the body, or the annotation",
      "Methods with a body are left alone: they are yours."),
  TYPE_HIDDEN(
      411,
      Severity.ERROR,
      "Type is hidden from generated code",
      "The {what} \"{type}\" cannot be seen from the generated class \"{implementation}\".",
      "make it public, or package-private in the same package",
      "The generated class stands in the package of the metric set and names this type."),
  IMPLEMENTATION_EXISTS(
      412,
      Severity.ERROR,
      "Implementation exists already",
      "The class \"{implementation}\" exists already, so it cannot be generated for \"{type}\".",
      "rename one of the two; a class left over from an earlier compilation can be deleted",
      "Each metric set is implemented by a class of its own, named after it."),
  STATE_PARAMETER_WRONG(
      413,
      Severity.ERROR,
      "State is not clear",
      "The state set \"{method}\" {reason}.",
      "{fix}",
      "In event style the parameter of the type given by states is the new state; a data point is told the state later."),
  SET_EMPTY(
      414,
      Severity.WARN,
      "Set declares no metric",
      "The metric set \"{type}\" declares no metric.",
      "annotate its methods with @Counter, @Gauge, @Histogram, @Summary, @Info or @StateSet, or remove @Metrics",
      "Nothing of it will be on /metrics."),
  METRIC_OUTSIDE_SET(
      415,
      Severity.ERROR,
      "Metric outside of a metric set",
      "@{annotation} does nothing here.",
      "declare the metric in an interface marked @Metrics, or mark this interface",
      "An annotation that silently does nothing is a metric that somebody believes in."),
  SET_SEALED(
      416,
      Severity.ERROR,
      "Sealed set does not permit its class",
      "The metric set \"{type}\" is sealed, so \"{implementation}\", which is generated for it, cannot implement it.",
      "add \"permits {implementation}\", or remove \"sealed\"",
      "Only the classes that a sealed interface names may implement it."),
  METRIC_INHERITED_TWICE(
      417,
      Severity.ERROR,
      "Metric is inherited twice",
      "The metric set \"{type}\" inherits \"{method}\" as a metric from two interfaces: {first} and {second}.",
      "declare \"{method}\" in {type} too, with the annotation that it is to have; or rename one of the two",
      "One method is one metric, so the other declaration would silently do nothing."),
  // 5xx: integrations
  INSTRUMENTATION_REPEATED(
      501,
      Severity.ERROR,
      "Requests are recorded twice",
      "The requests are recorded already by the @InstrumentHttp on {other}.",
      "keep one of the two",
      "Both would add their filters to the application; containers are told of neither then."),
  HTTP_PATH_WRONG(
      502,
      Severity.ERROR,
      "Path is none",
      "\"{path}\" is no {what}.",
      "{fix}",
      "A path that matches nothing would silently do nothing, or fail when the application starts."),
  REQUEST_LABEL_WRONG(
      503,
      Severity.ERROR,
      "Method cannot be a label",
      "\"{method}\" cannot be a label of HTTP requests: {problem}.",
      "{fix}",
      "Each method of the class is a label of every metric; its values must be few and known to the build."),
  REQUEST_LABEL_TAKEN(
      504,
      Severity.ERROR,
      "Label name is taken",
      "A label of HTTP requests cannot be called \"{label}\": {problem}.",
      "rename the method \"{method}\"",
      "The label would be on every HTTP metric, beside those that it has already, and is called like the method."),
  REQUEST_LABELS_UNUSABLE(
      505,
      Severity.ERROR,
      "Class has no labels to read",
      "The labels cannot be read with {type}: {problem}.",
      "{fix}",
      "The generated recorder calls the methods of the class for each request."),
  HTTP_METRIC_IDLE(
      506,
      Severity.WARN,
      "Left out what is not there",
      "The profile {profile} has no {metric} to leave out.",
      "remove it from without",
      "An exception for something that does not exist makes the reader believe that it does."),
  MODEL_WITHOUT_ROWS(
      507,
      Severity.ERROR,
      "Model has no rows",
      "@ExportModelOperations does nothing on {type}: {problem}.",
      "{fix}",
      "An annotation that silently does nothing is a metric that somebody believes in."),
  MODEL_NAME_WRONG(
      508,
      Severity.ERROR,
      "Name of a model is wrong",
      "A model cannot be called \"{model}\": {problem}.",
      "{fix}",
      "It is the value of a label, which people write in queries."),
  MODEL_NAME_TAKEN(
      509,
      Severity.ERROR,
      "Name of a model is taken",
      "Two models are called \"{model}\": {first} and {second}.",
      "name one of them: @ExportModelOperations(\"…\")",
      "Both would be counted in the same series."),
  MODEL_HOOK_MISSING(
      510,
      Severity.WARN,
      "Nobody tells of the model",
      "Nothing tells when a row of {type} changes: {problem}.",
      "{fix}",
      "The series would stay at 0, and somebody would believe it."),
  // 7xx: lock file
  METRIC_REMOVED(
      701,
      Severity.ERROR,
      "Locked metric is gone",
      "The metric \"{name}\" is locked, but no longer exported.",
      "{fix}",
      "Dashboards and alerts that read it show nothing from now on, and nobody tells their owners."),
  TYPE_CHANGED(
      702,
      Severity.ERROR,
      "Type of a locked metric changed",
      "The metric \"{name}\" is locked as a {was}, and is a {type} now.",
      "give the {type} a name of its own and keep the {was}, or accept the change: -Aforethought.lock=update:…",
      "The samples of another type have other names, and rate() on them means something else."),
  UNIT_CHANGED(
      703,
      Severity.ERROR,
      "Unit of a locked metric changed",
      "The metric \"{name}\" is locked with {was}, and has {now} now.",
      "keep the unit, or accept the change: -Aforethought.lock=update:…",
      "Every threshold in an alert is a number of the old unit."),
  LABEL_REMOVED(
      704,
      Severity.ERROR,
      "Label of a locked metric is gone",
      "The metric \"{name}\" is locked with the label \"{label}\", which is gone.",
      "{fix}",
      "A query by the label finds no series, and a sum by it has one nameless result."),
  LABEL_ADDED(
      705,
      Severity.ERROR,
      "Label was added to a locked metric",
      "The metric \"{name}\" is locked without the label \"{label}\".",
      "export a second metric with the label, or accept the change: -Aforethought.lock=update:…",
      "What was one series is several now: alerts fire once for each, and joins on equal labels fail."),
  LABEL_VALUE_REMOVED(
      706,
      Severity.ERROR,
      "Value of a locked label is gone",
      "The label \"{label}\" of \"{name}\" is locked with the value \"{value}\", which is gone.",
      "{fix}",
      "A query for the value finds nothing, and an alert on it never fires."),
  BUCKETS_CHANGED(
      707,
      Severity.ERROR,
      "Buckets of a locked metric changed",
      "The {steps} of \"{name}\" are locked as {was}, and are {now} now.",
      "keep them, or accept the change: -Aforethought.lock=update:…",
      "A query for one bucket finds nothing, and quantiles jump on the day of the release."),
  ADDITION_NOT_LOCKED(
      708,
      Severity.NOTE,
      "Addition is not locked yet",
      "{what} is not in the lock file yet.",
      "lock it once users rely on it: -Aforethought.lock=update:…",
      "What is not locked can still be changed without breaking anybody."),
  // 9xx: Forethought itself
  SUPPRESSION_UNUSED(
      901,
      Severity.WARN,
      "Suppression silences nothing",
      "{suppression} silences nothing: {reason}.",
      "remove it",
      "A suppression that outlives its reason hides the next fault."),
  CODE_UNKNOWN(
      902,
      Severity.WARN,
      "No such code",
      "\"{code}\" is no code of Forethought.",
      "{fix}",
      "A setting with a spelling mistake looks like a decision and is none."),
  OPTION_WRONG(
      903,
      Severity.ERROR,
      "Option cannot be understood",
      "The option -A{option}={value} cannot be understood.",
      "{fix}",
      "A setting with a spelling mistake looks like a decision and is none."),
  RUNTIME_MISSING(
      904,
      Severity.ERROR,
      "Run-time library is missing",
      "The class \"{implementation}\" cannot be compiled: it needs forethought-runtime, which is not here.",
      "add the dependency io.forethought:forethought-runtime; in a module also: requires io.forethought.runtime;",
      "Generated code only wires; what it wires stands in the run-time library."),
  OUTPUT_FAILED(
      905,
      Severity.ERROR,
      "Generated class could not be written",
      "The class \"{implementation}\" could not be written: {reason}",
      "make room in the output folder, or give the interface a shorter name",
      "Without its implementation the metric set cannot be registered."),
  SUPPRESSION_WITHOUT_REASON(
      906,
      Severity.ERROR,
      "Suppression without a reason",
      "{suppression} gives no reason.",
      "{fix}",
      "Only its reason tells whoever comes next whether a suppression is still needed."),
  CATALOGUE_UNREADABLE(
      907,
      Severity.WARN,
      "Catalogue cannot be read",
      "The catalogue {catalogue} cannot be read: {reason}.",
      "use the version of Forethought that the library was built with, or a later one",
      "The metrics of this library are missing in collisions, budget and documents."),
  METRIC_UNKNOWN(
      908,
      Severity.WARN,
      "No such metric to explain",
      "There is no metric \"{name}\" to explain.",
      "{fix}",
      "Only what this module or a library of it declares can be explained."),
  LOCK_UNREADABLE(
      909,
      Severity.ERROR,
      "Lock file cannot be used",
      "The lock file {file} cannot be used: {reason}.",
      "{fix}",
      "A gate that is open because its file is missing looks like a gate and is none."),
  CATALOGUE_UNWRITTEN(
      910,
      Severity.ERROR,
      "Catalogue could not be written",
      "The file {file} could not be written: {reason}",
      "make room in the output folder, and compile into a folder of its own: -d",
      "Without its catalogue the metrics of this module are missing in those that use it."),
  SERVLET_MISSING(
      911,
      Severity.ERROR,
      "Servlet library is missing",
      "The class \"{initializer}\" cannot be compiled: it needs {missing}, which is not here.",
      "{fix}",
      "Generated code only wires; the filters stand in the library."),
  JPA_MISSING(
      912,
      Severity.ERROR,
      "JPA library is missing",
      "The class \"{listener}\" cannot be compiled: it needs forethought-jpa, which is not here.",
      "add the dependency io.forethought:forethought-jpa; in a module also: requires io.forethought.jpa;",
      "Generated code only wires; what counts stands in the library."),
  CLIENT_TOO_OLD(
      913,
      Severity.ERROR,
      "Prometheus client is too old",
      "The class \"{generated}\" cannot work: the Prometheus client on the class path is older than 1.10.0.",
      "take version 1.10.0 of io.prometheus:prometheus-metrics-core and what belongs to it; with Spring Boot by the property <prometheus-client.version>1.10.0</prometheus-client.version>",
      "A bill of materials, as that of Spring Boot, decides on versions, whatever a library asks for; the program would fail where it begins to record."),
  INTERNAL(
      999,
      Severity.ERROR,
      "Forethought failed",
      "Forethought failed while reading {reading}: {failure}",
      "report this, with the text above and the declaration; until then -Aforethought.FT999=warn lets the build go on without it",
      "This is a fault of ours, not of your code.");

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

  /** Whether it is about what users declare, and not about Forethought itself. */
  public boolean isAboutDeclarations() {
    return number < 900;
  }

  /**
   * Whether an option or a suppression can silence it. What nothing can be generated from, or would
   * fail when the program starts, stays an error.
   */
  public boolean canBeSilenced() {
    return !Unavoidable.CODES.contains(this);
  }

  /**
   * Whether it is about all metrics of a module together, so that only the processor that sees all
   * of them can tell it.
   */
  public boolean isAboutModule() {
    return AboutModule.CODES.contains(this);
  }

  /** The law as the heading of a page. */
  public String title() {
    return title;
  }

  /** The names of the blanks of message and fix, each once, in the order of the texts. */
  public List<String> blanks() {
    return new Template(message + fix).blanks();
  }

  /** The reason, in a line. */
  public String why() {
    return why;
  }

  /** What is wrong. */
  String message(List<String> arguments) {
    return new Template(message).fill(blanks(), arguments);
  }

  /** How to mend it. */
  String fix(List<String> arguments) {
    return new Template(fix).fill(blanks(), arguments);
  }

  /** Held apart because an enum has no static fields before its constants exist. */
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
            HTTP_PATH_WRONG,
            REQUEST_LABEL_WRONG,
            REQUEST_LABEL_TAKEN,
            REQUEST_LABELS_UNUSABLE,
            SERVLET_MISSING,
            JPA_MISSING,
            CLIENT_TOO_OLD,
            OPTION_WRONG,
            RUNTIME_MISSING,
            OUTPUT_FAILED,
            SUPPRESSION_WITHOUT_REASON,
            LOCK_UNREADABLE);
  }

  /** Held apart for the same reason. */
  private static final class AboutModule {
    private static final Set<Code> CODES =
        Set.of(
            NAME_TOO_SIMILAR,
            NAME_TAKEN_BY_LIBRARY,
            MODULE_TOO_LARGE,
            METRIC_OUTSIDE_SET,
            METRIC_REMOVED,
            TYPE_CHANGED,
            UNIT_CHANGED,
            LABEL_REMOVED,
            LABEL_ADDED,
            LABEL_VALUE_REMOVED,
            BUCKETS_CHANGED,
            ADDITION_NOT_LOCKED,
            CATALOGUE_UNREADABLE,
            METRIC_UNKNOWN,
            LOCK_UNREADABLE,
            CATALOGUE_UNWRITTEN);
  }
}
