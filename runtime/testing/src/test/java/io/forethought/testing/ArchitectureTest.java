package io.forethought.testing;

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
          .importPackages("io.forethought.testing");

  @Test
  void onlyTheExportedPackageKnowsJUnitAndAssertJ() {
    noClasses()
        .that()
        .resideInAnyPackage("io.forethought.testing.*..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "org.assertj..")
        .because("metric sets are redirected in programs that have neither")
        .check(CLASSES);
  }

  @Test
  void nothingNeedsTheProcessor() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.forethought.processor..")
        .because("its command is called by its name")
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
