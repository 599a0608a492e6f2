package io.forethought.servlet.filter;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

/** The name under which an exception is recorded. */
final class ExceptionName {

  private ExceptionName() {}

  static String of(Throwable failure) {
    @Nullable Throwable cause = failure.getCause();
    // A plain ServletException only wraps the exception of a program or framework.
    Class<?> type =
        cause != null && failure.getClass() == ServletException.class
            ? cause.getClass()
            : failure.getClass();
    return type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
  }
}
