package io.forethought.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The arrows between the packages. */
@Tag("once")
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.forethought.runtime");

  @Test
  void registrationDoesNotDependOnWhatProgramsCall() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.registration")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.forethought.runtime")
        .because("generated code and programs enter by different classes, and both end here")
        .check(CLASSES);
  }

  @Test
  void classesOfRegistrationHaveNoCycles() {
    slices()
        .assignedFrom(new TopLevelClasses("io.forethought.runtime.registration"))
        .should()
        .beFreeOfCycles()
        .because("a set refers to a registry, and never the other way around")
        .check(CLASSES);
  }

  @Test
  void familiesDoNotDependOnTheirRegistration() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.family")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.forethought.runtime",
            "io.forethought.runtime.own",
            "io.forethought.runtime.registration")
        .because("a family must be usable under any registry, and by any registering object")
        .check(CLASSES);
  }

  @Test
  void seriesDependOnTheirLabelsAndTextOnly() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.series")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.forethought.runtime..")
                .and(
                    resideOutsideOfPackages(
                        "io.forethought.runtime.series",
                        "io.forethought.runtime.incident",
                        "io.forethought.runtime.text")))
        .because("a series is found the same way whatever its cell holds")
        .check(CLASSES);
  }

  @Test
  void incidentsDependOnNoOtherPackage() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.incident")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.forethought.runtime..")
                .and(resideOutsideOfPackages("io.forethought.runtime.incident")))
        .because("every other package may count an incident")
        .check(CLASSES);
  }

  @Test
  void blocksDependOnWhatMeasuresMethodsOnly() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.block")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.forethought.runtime..")
                .and(
                    resideOutsideOfPackages(
                        "io.forethought.runtime.block", "io.forethought.runtime.method")))
        .because("a block records in the data points of any metric")
        .check(CLASSES);
  }

  @Test
  void exemplarsDependOnNoOtherPackage() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.exemplar")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.forethought.runtime..")
                .and(resideOutsideOfPackages("io.forethought.runtime.exemplar")))
        .because("what an exemplar says does not depend on the metric that keeps it")
        .check(CLASSES);
  }

  @Test
  void sourcesDependOnIncidentsOnly() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.source")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.forethought.runtime..")
                .and(
                    resideOutsideOfPackages(
                        "io.forethought.runtime.source", "io.forethought.runtime.incident")))
        .because("how a value is read does not depend on what shows it")
        .check(CLASSES);
  }

  @Test
  void whatDecoratorsCallDependsOnNoMetric() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.method")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("io.forethought.runtime.method", "java..", "org.jspecify..")
        .because("a call begins and ends the same way whatever is recorded")
        .check(CLASSES);
  }

  @Test
  void cellsDependOnNothingButNumbers() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.cell")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("io.forethought.runtime.cell", "java..", "org.jspecify..")
        .because("code that must be right under threads must be readable on its own")
        .check(CLASSES);
  }

  @Test
  void textDependsOnNoOtherPackage() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.runtime.text")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.forethought.runtime..")
                .and(resideOutsideOfPackages("io.forethought.runtime.text")))
        .because("the format of text does not depend on what it describes")
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
  void onlyTheEntryPointDependsOnTheJvmMetrics() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Forethought.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.prometheus.metrics.instrumentation..")
        .because("a program without JVM metrics must not load their classes")
        .check(CLASSES);
  }

  @Test
  void noPackageHasMoreThanFortyFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Map<Path, Long> sizes =
          files
              .filter(Files::isRegularFile)
              .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

      assertThat(sizes)
          .hasSizeGreaterThan(5)
          .allSatisfy((folder, size) -> assertThat(size).isLessThanOrEqualTo(40L));
    }
  }

  /** Makes a slice of each top-level class of one package. */
  private record TopLevelClasses(String packageName) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      if (!javaClass.getPackageName().equals(packageName)) {
        return SliceIdentifier.ignore();
      }
      String name = javaClass.getName();
      int nested = name.indexOf('$');
      return SliceIdentifier.of(nested < 0 ? name : name.substring(0, nested));
    }

    @Override
    public String getDescription() {
      return "classes of " + packageName;
    }
  }
}
