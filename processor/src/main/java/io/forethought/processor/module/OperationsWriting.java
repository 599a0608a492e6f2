package io.forethought.processor.module;

import io.forethought.processor.compiler.CompiledModule;
import io.forethought.processor.compiler.reading.OperationsOptions;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.bundle.GeneratedFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Generates the files for the operation of a program: rules, dashboards and scrape configuration. A
 * compilation that does not need them does not load this class.
 */
public final class OperationsWriting {

  private final CompiledModule module;

  /** For a module. */
  public OperationsWriting(CompiledModule module) {
    this.module = module;
  }

  /**
   * The files by their paths.
   *
   * @param settings what the module changes about the alerts of integrations, then what libraries
   *     change
   */
  public Map<String, String> files(ModuleMetrics metrics, List<AlertSetting> settings) {
    String name = module.name().isEmpty() ? "application" : module.name();
    OperationsOptions options = module.options().operations();
    MonitoredProgram program = new MonitoredProgram(name, metrics.all(), settings);
    GeneratedFiles generated =
        new GeneratedFiles(program, options.scrape().settings(name, module.application().path()));
    boolean all = options.files().filter(OperationsOptions.Files.ALL::equals).isPresent();
    Map<String, String> files = new LinkedHashMap<>();
    for (GeneratedFile file : all ? generated.all() : generated.usual()) {
      files.put(GeneratedFiles.FOLDER + file.name(), file.content());
    }
    return files;
  }
}
