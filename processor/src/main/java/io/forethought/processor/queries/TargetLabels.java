package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Name;
import java.util.List;
import java.util.Set;

/**
 * The labels that Prometheus usually adds to all series of a program, from its configuration and
 * from service discovery.
 */
public final class TargetLabels {

  /** Labels of targets that programs are likely to have metrics with, too. */
  private static final Set<String> OVERRIDING =
      Set.of(
          "cluster container endpoint host instance job namespace node pod service".split(" ", -1));

  private static final Set<String> ALWAYS = Set.of("instance", "job");

  private static final Set<String> USUAL =
      Set.of(
          ("app application arch availability_zone az chart cluster cluster_name component"
                  + " container container_name datacenter dc deployment endpoint env environment"
                  + " group host hostname instance instance_id job metrics_path monitor namespace node node_name"
                  + " os owner pod pod_name pod_template_hash product project prometheus"
                  + " prometheus_replica receive region release replica revision role service"
                  + " service_instance_id service_name service_namespace shard squad stage tenant"
                  + " tenant_id team tier track version vm workload zone")
              .split(" ", -1));

  private static final List<String> PREFIXES =
      List.of(
          "exported_",
          "label_",
          "kubernetes_",
          "app_kubernetes_io_",
          "k8s_",
          "cloud_",
          "aws_",
          "ec2_",
          "gce_",
          "azure_",
          "topology_");

  private TargetLabels() {}

  /**
   * Whether a label is likely to be one of the target. One that the program's metrics have, too, is
   * renamed to {@code exported_…} there.
   */
  public static boolean usual(String label) {
    return USUAL.contains(label)
        || PREFIXES.stream().anyMatch(label::startsWith)
        || (label.startsWith("__") && !label.equals(Name.OF_METRIC));
  }

  /** Whether Prometheus adds a label to every series that it scrapes. */
  static boolean always(String label) {
    return ALWAYS.contains(label);
  }

  /**
   * Whether a label of a metric is likely to be replaced by that of the target, so that its values
   * are others than the declared ones.
   */
  static boolean overriding(String label) {
    return OVERRIDING.contains(label);
  }
}
