package io.forethought.processor.module;

import io.forethought.processor.compiler.CompiledModule;
import io.forethought.processor.model.jpa.ModelEntity;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The file that lists the entities whose operations the run-time library counts. Each line is of
 * the form {@code shop.Order=order}.
 */
public final class ModelIndex {

  private static final String FILE = "META-INF/forethought/models";

  private final CompiledModule module;

  public ModelIndex(CompiledModule module) {
    this.module = module;
  }

  /** Writes the file, and keeps lines of earlier compilations whose classes still exist. */
  public void write() {
    Optional<String> earlier = module.resources().earlier(FILE);
    Map<String, String> models = new TreeMap<>();
    if (earlier.isPresent()) {
      earlier.get().lines().forEach(line -> keep(line, models));
    }
    for (ModelEntity entity : module.models()) {
      models.put(entity.binaryName(), entity.model().value());
    }
    if (!models.isEmpty() || earlier.isPresent()) {
      module.write(Map.of(FILE, text(models)));
    }
  }

  private void keep(String line, Map<String, String> models) {
    int equals = line.indexOf('=');
    if (equals > 0 && module.earlier().isKept(line.substring(0, equals))) {
      models.put(line.substring(0, equals), line.substring(equals + 1));
    }
  }

  private static String text(Map<String, String> models) {
    return models.entrySet().stream()
        .map(model -> model.getKey() + "=" + model.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
