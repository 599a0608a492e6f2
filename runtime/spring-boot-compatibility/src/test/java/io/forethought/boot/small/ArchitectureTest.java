package io.forethought.boot.small;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The dependencies between the packages of the starter. */
@Tag("once")
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPackages("io.forethought.spring");

  @Test
  void packagesOfTheLibrariesDoNotKnowEachOther() {
    slices()
        .matching("io.forethought.spring.(cache|database|migrations|registry|report|web)..")
        .should()
        .notDependOnEachOther()
        .because("each works without the others' libraries")
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
  void nothingIsUsedThatIsOnlyInSpringBoot4() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.boot.*.autoconfigure..")
        .because("Spring Boot 3.5 has these classes in other packages")
        .check(CLASSES);
  }
}
