package io.forethought.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The arrows from the packages for values that other processes see. */
@Tag("once")
class SharedArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.forethought.runtime");

  @Test
  void sharedValuesDependOnNoOtherPackage() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.shared")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.forethought.runtime..")
                .and(resideOutsideOfPackages("io.forethought.runtime.shared")))
        .because("what keeps values knows nothing of families and registries")
        .check(CLASSES);
  }

  @Test
  void dataPointsDoNotDependOnTheirFamilies() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.point")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.forethought.runtime..")
                .and(
                    resideOutsideOfPackages(
                        "io.forethought.runtime.point",
                        "io.forethought.runtime.shared",
                        "io.forethought.runtime.exemplar",
                        "io.forethought.runtime.source",
                        "io.forethought.runtime.incident")))
        .because("a data point records in the same way whichever series it belongs to")
        .check(CLASSES);
  }

  @Test
  void expiringSeriesDoNotDependOnTheirFamilies() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.expiring")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.forethought.runtime..")
                .and(
                    resideOutsideOfPackages(
                        "io.forethought.runtime.expiring",
                        "io.forethought.runtime.point",
                        "io.forethought.runtime.series",
                        "io.forethought.runtime.shared",
                        "io.forethought.runtime.source",
                        "io.forethought.runtime.incident")))
        .because("a series is removed in the same way whatever it counts")
        .check(CLASSES);
  }
}
