package io.forethought.spring.report;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.util.StringUtils;

/**
 * Shows the fix of a mistake that keeps an application from starting, such as a Prometheus client
 * that is too old for its metric sets.
 */
public final class MistakeAnalyzer extends AbstractFailureAnalyzer<IllegalStateException> {

  private static final String OURS = "io.forethought.";
  private static final String FIX = "\nFix: ";

  /** Called by Spring Boot. */
  public MistakeAnalyzer() {}

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, IllegalStateException cause) {
    String message = String.valueOf(cause.getMessage());
    int fix = message.indexOf(FIX);
    return fix < 0 || !isOurs(cause)
        ? null
        : new FailureAnalysis(
            message.substring(0, fix),
            StringUtils.capitalize(message.substring(fix + FIX.length())),
            cause);
  }

  private static boolean isOurs(IllegalStateException cause) {
    StackTraceElement[] stack = cause.getStackTrace();
    return stack.length > 0 && stack[0].getClassName().startsWith(OURS);
  }
}
