package io.forethought.processor.compiler.source;

import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Returned;
import io.forethought.processor.model.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The names of annotations and types that users write, as text: the processor does not depend on
 * these classes.
 */
public final class Names {

  /** The package of the annotations, with a dot at its end. */
  public static final String PACKAGE = "io.forethought.";

  public static final String METRICS = "io.forethought.Metrics";
  public static final String LABEL = "io.forethought.Label";
  public static final String LABEL_VALUE = "io.forethought.LabelValue";
  public static final String AMOUNT = "io.forethought.Amount";
  public static final String CATALOGUED = "io.forethought.Catalogued";
  public static final String BUDGET = "io.forethought.Budget";
  public static final String SUPPRESS = "io.forethought.Suppress";
  public static final String SEVERAL_SUPPRESS = "io.forethought.Suppress.Several";
  public static final String RENAMED_FROM = "io.forethought.RenamedFrom";
  public static final String FOR_PROFILE = "io.forethought.ForProfile";
  public static final String INSTRUMENT_HTTP = "io.forethought.InstrumentHttp";
  public static final String EXPORT_MODEL_OPERATIONS = "io.forethought.ExportModelOperations";
  public static final String INSTRUMENTED = "io.forethought.Instrumented";
  public static final String MEASURED_METHODS = "io.forethought.MeasuredMethods";
  public static final String TIMED = "io.forethought.Timed";
  public static final String COUNTED = "io.forethought.Counted";
  public static final String COUNT_EXCEPTIONS = "io.forethought.CountExceptions";
  public static final String IN_PROGRESS = "io.forethought.InProgress";
  public static final String ALERT = "io.forethought.Alert";
  public static final String SEVERAL_ALERTS = "io.forethought.Alert.Several";
  public static final String SLO = "io.forethought.Slo";
  public static final String SEVERAL_SLOS = "io.forethought.Slo.Several";
  public static final String ALERT_SETTING = "io.forethought.AlertSetting";
  public static final String SEVERAL_ALERT_SETTINGS = "io.forethought.AlertSetting.Several";
  public static final String PANEL = "io.forethought.Panel";
  public static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";
  public static final String STRING = "java.lang.String";
  public static final String DURATION = "java.time.Duration";

  /** The package of the data points, with its dot. */
  public static final String DATA_POINTS = "io.prometheus.metrics.core.datapoints.";

  /** The annotations that measure the calls of a method. */
  public static final List<String> ON_CALLS =
      List.of(TIMED, COUNTED, COUNT_EXCEPTIONS, IN_PROGRESS);

  private static final Map<String, MetricType> METRIC_TYPES = metricTypes();

  private Names() {}

  /** The qualified name of the annotation that declares metrics of a type. */
  public static String annotationOf(MetricType type) {
    return PACKAGE + type.annotation();
  }

  /** The type of metric that an annotation with this name declares, if any. */
  public static Optional<MetricType> declaredBy(String annotation) {
    return Optional.ofNullable(METRIC_TYPES.get(annotation));
  }

  /** The qualified name of the data point that a return type denotes; empty if there is none. */
  public static String dataPointOf(Returned.Kind kind) {
    return switch (kind) {
      case COUNTER_DATA_POINT -> DATA_POINTS + "CounterDataPoint";
      case GAUGE_DATA_POINT -> DATA_POINTS + "GaugeDataPoint";
      case DISTRIBUTION_DATA_POINT -> DATA_POINTS + "DistributionDataPoint";
      case STATE_SET_DATA_POINT -> DATA_POINTS + "StateSetDataPoint";
      case VOID, DOUBLE, OTHER, UNRESOLVED -> "";
    };
  }

  private static Map<String, MetricType> metricTypes() {
    Map<String, MetricType> types = new HashMap<>();
    for (MetricType type : MetricType.values()) {
      types.put(annotationOf(type), type);
    }
    return Map.copyOf(types);
  }

  /** The class files that may contain a class of which only the qualified name is known. */
  public static List<String> files(String qualified) {
    List<String> files = new ArrayList<>();
    String path = qualified.replace('.', '/');
    files.add(path + ".class");
    for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/')) {
      path = path.substring(0, slash) + "$" + path.substring(slash + 1);
      files.add(path + ".class");
    }
    return files;
  }

  /** The name of a class. */
  public static TypeName of(TypeElement type) {
    Deque<String> simpleNames = new ArrayDeque<>();
    Element element = type;
    while (element != null && !(element instanceof PackageElement)) {
      simpleNames.addFirst(element.getSimpleName().toString());
      element = element.getEnclosingElement();
    }
    String packageName =
        element instanceof PackageElement around ? around.getQualifiedName().toString() : "";
    return new TypeName(packageName, List.copyOf(simpleNames));
  }
}
