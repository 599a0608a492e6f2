package io.forethought.runtime.registration;

/**
 * A metric set whose metrics distinguish the same label values. Otherwise, each metric keeps the
 * first values that it sees itself.
 *
 * <pre>{@code
 * @Metrics(namespace = "shop")
 * interface TenantMetrics extends SharedNames {
 *
 *   @Counter(help = "Requests accepted.")
 *   void requests(@Label(max = 20) String tenant);
 *
 *   @Counter(help = "Requests that failed.")
 *   void requestsFailed(@Label(max = 20) String tenant);
 * }
 * }</pre>
 *
 * <p>The metrics of this set share one list of 20 tenants, so a rate of failures by tenant finds
 * both numbers. Labels share a list if they have the same name and the same maximum.
 *
 * @since 0.1.0
 */
public interface SharedNames {}
