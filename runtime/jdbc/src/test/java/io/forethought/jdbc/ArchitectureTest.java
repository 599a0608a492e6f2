package io.forethought.jdbc;

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
          .importPackages("io.forethought.jdbc");

  @Test
  void onlyItsOwnPackageKnowsTheProxyLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.forethought.jdbc.proxy")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.ttddyy..")
        .because("another one, or none, can take its place")
        .check(CLASSES);
  }

  @Test
  void onlyTheirOwnPackageKnowsPools() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.forethought.jdbc.pool")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.zaxxer..", "io.agroal..")
        .because("few programs have both")
        .check(CLASSES);
  }

  @Test
  void addressesAreReadWithoutAnyDatabase() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.jdbc.url")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("io.forethought.jdbc.url", "java..", "org.jspecify..")
        .because("what could let a secret out must be possible to read alone")
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
