package shop;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;

/** Calls a class whose methods are measured, and returns what was recorded. */
public final class WarehouseTrial {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  /** A method that calls another one on its own object, and one that fails. */
  public List<String> calls() {
    Warehouse<String> warehouse = WarehouseMetered.of2(registry);
    String stored = String.valueOf(warehouse.store(false, "cup"));
    try {
      warehouse.store(true, null);
    } catch (IllegalStateException expected) {
      return List.of(stored, recorded());
    }
    throw new AssertionError("no exception");
  }

  /** Each constructor. The first one calls a measured method, too early to be recorded. */
  @SuppressWarnings("unchecked")
  public List<String> constructors() {
    Warehouse<String> prepared = WarehouseMetered.of2(registry);
    String calls = prepared.calls.toString();
    prepared.prepare("again");
    WarehouseMetrics metrics = Forethought.metrics(WarehouseMetrics.class, registry);
    Warehouse<String> filled = new WarehouseMetered<>(metrics, List.of("cup"), List.of());
    try {
      WarehouseMetered.<String>of2(registry, "empty", -1);
    } catch (IOException failure) {
      return List.of(calls, filled.calls.toString(), failure.getMessage(), recorded());
    }
    throw new AssertionError("no exception");
  }

  /** An object that was written and read. */
  public List<String> serialization() throws Exception {
    WarehouseMetered<String> warehouse = WarehouseMetered.of2(registry);
    warehouse.store(false, "cup");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(warehouse);
    ObjectInputStream read =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
          @Override
          protected Class<?> resolveClass(java.io.ObjectStreamClass type)
              throws ClassNotFoundException {
            return Class.forName(type.getName(), true, WarehouseTrial.class.getClassLoader());
          }
        };
    @SuppressWarnings("unchecked")
    Warehouse<String> copy = (Warehouse<String>) read.readObject();
    return List.of(String.valueOf(copy.store(false, "cup")), recorded());
  }

  /** The samples that are not 0, without those that depend on the clock. */
  private String recorded() {
    StringBuilder lines = new StringBuilder();
    Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("shop_"))
        .filter(line -> !line.endsWith(" 0") && !line.endsWith(" 0.0"))
        .filter(line -> !line.contains("_sum{") && !line.contains("_bucket{"))
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }
}
