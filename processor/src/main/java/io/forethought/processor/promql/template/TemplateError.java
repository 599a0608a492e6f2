package io.forethought.processor.promql.template;

import io.forethought.processor.promql.tree.Place;

/**
 * What is wrong with a template.
 *
 * @param kind what it is
 * @param place where it is
 * @param text the unknown word, or what is wrong, as a part of a sentence
 */
public record TemplateError(Kind kind, Place place, String text) {

  /** What can be wrong with a template. */
  public enum Kind {
    /** It cannot be parsed. */
    SYNTAX,
    /** A function that Prometheus does not have. */
    FUNCTION,
    /** A variable that is not defined. */
    VARIABLE,
    /** A field that alerts do not have. Prometheus notices this only when the alert fires. */
    FIELD
  }
}
