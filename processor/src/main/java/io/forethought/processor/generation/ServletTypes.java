package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.http.HttpLabel;
import io.forethought.processor.model.http.RequestLabel;

/** The names of the classes that code about HTTP requests uses. */
final class ServletTypes {

  private static final String LIBRARY = "io.forethought.servlet";
  private static final String HTTP = LIBRARY + ".http";
  private static final String SERVLET = "jakarta.servlet";

  static final ClassName INSTRUMENTATION = ClassName.get(LIBRARY, "HttpInstrumentation");
  static final ClassName RECORDER = ClassName.get(HTTP, "HttpRecorder");
  static final ClassName OBSERVATION = ClassName.get(HTTP, "Observation");
  static final ClassName REQUEST_LABEL = ClassName.get(HTTP, "RequestLabel");
  static final ClassName STATUS = ClassName.get(HTTP, "Status");
  static final ClassName REQUEST = ClassName.get(SERVLET + ".http", "HttpServletRequest");
  static final ClassName CONTEXT = ClassName.get(SERVLET, "ServletContext");
  static final ClassName INITIALIZER = ClassName.get(SERVLET, "ServletContainerInitializer");

  private static final ClassName METHOD = ClassName.get(HTTP, "Method");
  private static final ClassName TRANSPORT = ClassName.get(HTTP, "Transport");

  private ServletTypes() {}

  /** The type of a label of a profile. */
  static TypeName of(HttpLabel label) {
    return switch (label.values()) {
      case METHOD -> METHOD;
      case TRANSPORT -> TRANSPORT;
      case STATUS -> STATUS;
      case METHOD_NAME, VIEW, TEXT -> ClassName.get(String.class);
    };
  }

  /** The type of a label that a program adds; a boolean is text, because it can be missing. */
  static TypeName of(RequestLabel label) {
    return label.bound() instanceof Bound.Constants constants
        ? RuntimeTypes.name(constants.type())
        : ClassName.get(String.class);
  }

  /** What the method of a label returns. */
  static TypeName given(RequestLabel label) {
    return label.isBoolean() ? ClassName.get(Boolean.class) : of(label);
  }
}
