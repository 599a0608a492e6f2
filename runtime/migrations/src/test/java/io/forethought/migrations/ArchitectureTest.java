package io.forethought.migrations;

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
          .importPackages("io.forethought.migrations");

  @Test
  void onlyItsOwnPackageKnowsFlyway() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.forethought.migrations.flyway")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.flywaydb..", "io.forethought.migrations.flyway")
        .because("a program that migrates with Liquibase has no Flyway")
        .check(CLASSES);
  }

  @Test
  void onlyItsOwnPackageKnowsLiquibase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.forethought.migrations.liquibase")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("liquibase..", "io.forethought.migrations.liquibase")
        .because("a program that migrates with Flyway has no Liquibase")
        .check(CLASSES);
  }

  @Test
  void onlyTheJdkIsNeededToCutAConnection() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.migrations.connection")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "io.forethought.migrations.connection", "java..", "javax.sql..", "org.jspecify..")
        .because("whoever reads a database needs it, with whatever tool")
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
