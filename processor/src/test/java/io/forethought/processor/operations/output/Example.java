package io.forethought.processor.operations.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Programs that javac compiles for a test. */
public final class Example {

  private Example() {}

  /**
   * The metrics of a source in the package {@code shop}, as the catalogue of its module has them.
   */
  public static MonitoredProgram compiled(Path folder, String type, String source)
      throws IOException {
    Workspace workspace = Workspace.at(folder).source("shop/" + type + ".java", source);
    CompilerRun run = workspace.compile(CompilerCall.Tool.JAVAC);
    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
    String json = Files.readString(workspace.classes().resolve(Catalogue.FILE));
    return new MonitoredProgram("the shop", JsonCatalogue.read(json).entries());
  }
}
