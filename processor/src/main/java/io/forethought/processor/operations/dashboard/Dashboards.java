package io.forethought.processor.operations.dashboard;

import io.forethought.processor.operations.document.Node;
import io.forethought.processor.operations.document.Node.Mapping;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads dashboards. */
public final class Dashboards {

  private static final String API = "dashboard.grafana.app/";
  private static final String WRAPPED = "dashboard";
  private static final String SPEC = "spec";

  private Dashboards() {}

  /**
   * The dashboard in a document: an exported file, what Grafana's API returns, or a resource of
   * Kubernetes; empty if it is something else.
   */
  public static Optional<Dashboard> read(Node document) {
    Node content =
        document.get("apiVersion").value().startsWith(API)
            ? document.get(SPEC)
            : document.get(WRAPPED).isMapping() ? document.get(WRAPPED) : document;
    if (!(content instanceof Mapping dashboard)) {
      return Optional.empty();
    }
    if (ResourceSchema.has(dashboard)) {
      return Optional.of(new ResourceSchema(dashboard).read());
    }
    return isClassic(dashboard)
        ? Optional.of(new ClassicSchema(dashboard).read())
        : Optional.empty();
  }

  private static boolean isClassic(Node dashboard) {
    return (dashboard.get("panels").isSequence() || dashboard.get("rows").isSequence())
        && Stream.of("title", "schemaVersion", "templating", "uid")
            .anyMatch(key -> dashboard.get(key).isPresent());
  }
}
