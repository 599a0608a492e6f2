package io.forethought.processor.compiler;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;

/** The version of Java that the compiler is set to. */
public final class JavaLevel {

  private JavaLevel() {}

  /** Whether generated classes and the run-time library can be used at this level. */
  public static boolean isEnough(ProcessingEnvironment environment) {
    return environment.getSourceVersion().compareTo(SourceVersion.RELEASE_17) >= 0;
  }

  /** The only finding if they cannot be used: nothing else is read then. */
  public static Finding tooLow(ProcessingEnvironment environment) {
    return Finding.of(
        Code.JAVA_TOO_OLD,
        JavacSite.COMMAND_LINE,
        environment.getSourceVersion().name().replace("RELEASE_", ""));
  }
}
