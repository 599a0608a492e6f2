package io.forethought.processor.queries;

import java.util.List;
import java.util.Set;

/**
 * What queries can use without a declaration: the metrics of other programs, and the labels that
 * Prometheus adds.
 *
 * @param names names of metrics, and prefixes that end in {@code *}, in addition to the well-known
 *     ones
 * @param labels labels of targets, in addition to the usual ones
 */
public record Foreign(List<String> names, List<String> labels) {

  /** The well-known ones only. */
  public static final Foreign WELL_KNOWN = new Foreign(List.of(), List.of());

  /** What Prometheus writes itself, and names that client libraries of all languages export. */
  private static final Set<String> NAMES =
      Set.of(
          "up",
          "ALERTS",
          "ALERTS_FOR_STATE",
          "target_info",
          "otel_scope_info",
          "process_cpu_seconds_total",
          "process_max_fds",
          "process_network_receive_bytes_total",
          "process_network_transmit_bytes_total",
          "process_open_fds",
          "process_resident_memory_bytes",
          "process_start_time_seconds",
          "process_virtual_memory_bytes",
          "process_virtual_memory_max_bytes");

  /** The first words of names. */
  private static final Set<String> WORDS =
      Set.of(
          ("scrape prometheus alertmanager pushgateway grafana loki promtail tempo mimir cortex"
                  + " thanos pyrra sloth karma net promhttp go python nodejs dotnet ruby rust node"
                  + " windows wmi namedprocess systemd probe blackbox snmp ipmi smartctl nvidia DCGM"
                  + " machine cadvisor container kubelet kube kubernetes kubeproxy apiserver etcd"
                  + " coredns workqueue csi cilium calico felix karpenter keda argocd argo flux gotk"
                  + " velero certmanager vault consul nomad aws azure gcp stackdriver cloudwatch nginx"
                  + " haproxy traefik envoy istio linkerd caddy apache kong varnish squid pg postgres"
                  + " postgresql pgbouncer mysql mariadb mssql oracledb mongodb redis memcached"
                  + " elasticsearch opensearch solr cassandra scylla clickhouse cockroach influxdb"
                  + " kafka zookeeper rabbitmq nats activemq pulsar jenkins gitlab github harbor nexus"
                  + " sonarqube keycloak ceph minio libvirt vmware fluentbit fluentd logstash vector"
                  + " telegraf otelcol traces tracing jaeger zipkin collectd statsd jmx")
              .split(" ", -1));

  private static final char RECORDED = ':';

  /** Copies the lists. */
  public Foreign {
    names = List.copyOf(names);
    labels = List.copyOf(labels);
  }

  /** Whether a name is that of another program's metric, or of a recording rule. */
  public boolean has(String name) {
    int word = name.indexOf('_');
    return NAMES.contains(name)
        || (word > 0 && WORDS.contains(name.substring(0, word)))
        || name.indexOf(RECORDED) >= 0
        || isNamed(name);
  }

  /** Whether the option names a metric. Then it is foreign, even if a library declares it. */
  public boolean isNamed(String name) {
    return names.stream().anyMatch(each -> matches(each, name));
  }

  private static boolean matches(String pattern, String name) {
    return pattern.endsWith("*")
        ? name.startsWith(pattern.substring(0, pattern.length() - 1))
        : name.equals(pattern);
  }
}
