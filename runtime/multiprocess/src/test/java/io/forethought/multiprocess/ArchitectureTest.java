package io.forethought.multiprocess;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The dependencies between the packages. */
@Tag("once")
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.forethought.multiprocess");

  @Test
  void theCommandNeedsNothingButTheJdk() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.forethought.multiprocess.format",
            "io.forethought.multiprocess.directory",
            "io.forethought.multiprocess.doctor")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..",
            "org.jspecify..",
            "io.forethought.multiprocess.format",
            "io.forethought.multiprocess.directory",
            "io.forethought.multiprocess.doctor")
        .because("java -jar runs it without a class path")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("io.forethought.(**)")
        .should()
        .beFreeOfCycles()
        .because("a reader must be able to start at the bottom")
        .check(CLASSES);
  }
}
