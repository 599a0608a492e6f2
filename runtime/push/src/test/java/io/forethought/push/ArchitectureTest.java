package io.forethought.push;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What needs the Pushgateway. */
@Tag("once")
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.forethought.push");

  @Test
  void onlyItsSettingsKnowThePushgateway() {
    noClasses()
        .that()
        .doNotHaveSimpleName("PushgatewaySettings")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.prometheus.metrics.exporter..")
        .because("another exporter can be added beside it")
        .check(CLASSES);
  }
}
