package io.forethought.servlet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The arrows between the packages. */
@Tag("once")
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.forethought.servlet");

  @Test
  void whoMaySeeTheMetricsIsJudgedWithoutAnyServer() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.servlet.access")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("io.forethought.servlet.access", "java..", "org.jspecify..")
        .because("what keeps strangers out must be possible to read alone")
        .check(CLASSES);
  }

  @Test
  void onlyTheServletAndTheFiltersAndTheirRecordersKnowServlets() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.forethought.servlet",
            "io.forethought.servlet.filter",
            "io.forethought.servlet.http")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.servlet..")
        .because("a program without a container has no servlet API")
        .check(CLASSES);
  }

  @Test
  void onlyItsOwnPackageKnowsJakartaRest() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.forethought.servlet.rest")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws..")
        .because("few applications have it")
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
