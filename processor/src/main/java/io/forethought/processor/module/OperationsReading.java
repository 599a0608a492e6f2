package io.forethought.processor.module;

import io.forethought.processor.compiler.CompiledModule;
import io.forethought.processor.compiler.reading.CheckedFiles;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.operations.OperationsFile;
import java.util.ArrayList;
import java.util.List;

/** Reads the files with queries that the command line names, and reports those it cannot read. */
public final class OperationsReading {

  private final CompiledModule module;

  public OperationsReading(CompiledModule module) {
    this.module = module;
  }

  /** The files, in the order of the command line. */
  public List<OperationsFile> files() {
    CheckedFiles named = module.options().queries().files();
    if (named.paths().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    List<OperationsFile> files = named.read(findings::add);
    module.tell(findings);
    return files;
  }
}
