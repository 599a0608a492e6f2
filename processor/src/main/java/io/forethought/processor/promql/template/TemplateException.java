package io.forethought.processor.promql.template;

/** Stops the parser at the first error, as Go does. */
final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient TemplateError error;

  TemplateException(TemplateError error) {
    super(error.text(), null, false, false);
    this.error = error;
  }

  TemplateError error() {
    return error;
  }
}
