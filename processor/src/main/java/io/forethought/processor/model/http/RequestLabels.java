package io.forethought.processor.model.http;

import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.TypeName;
import java.util.List;

/**
 * A class whose methods read labels from a request.
 *
 * @param type the class
 * @param hiddenBy the types that keep generated code from naming it
 * @param instantiable whether generated code can create an instance
 * @param labels its methods, in their order
 * @param site where it is named
 */
public record RequestLabels(
    TypeName type,
    List<Hidden> hiddenBy,
    boolean instantiable,
    List<RequestLabel> labels,
    Site site) {

  /** Copies the lists. */
  public RequestLabels {
    hiddenBy = List.copyOf(hiddenBy);
    labels = List.copyOf(labels);
  }

  /** Whether any of the methods needs an object. */
  public boolean needsObject() {
    return labels.stream().anyMatch(label -> !label.isStatic());
  }
}
