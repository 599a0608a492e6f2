package io.forethought.runtime;

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
          .importPackages("io.forethought.runtime");

  @Test
  void familiesDoNotKnowHowTheyAreRegistered() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.family")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.forethought.runtime")
        .because("a family must be usable under any registry, and by any registering object")
        .check(CLASSES);
  }

  @Test
  void cellsKnowNothingButNumbers() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.cell")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("io.forethought.runtime.cell", "java..", "org.jspecify..")
        .because("what must be right under threads must be possible to look at alone")
        .check(CLASSES);
  }

  @Test
  void textKnowsNoFamily() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.text")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.forethought.runtime.family", "io.forethought.runtime.cell")
        .because("what text looks like must be told without what it tells")
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

  @Test
  void onlyTheEntryPointKnowsTheJvmMetrics() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Forethought.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.prometheus.metrics.instrumentation..")
        .because("who does not ask for JVM metrics must not load them")
        .check(CLASSES);
  }
}
