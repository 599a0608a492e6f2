package io.forethought.recipes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the packages. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.forethought.recipes");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.forethought.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyMetersKnowTheInference() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.forethought.recipes.meters")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.forethought.processor.inference..")
        .because("how a library is used does not decide how its metrics are declared")
        .check(CLASSES);
  }
}
