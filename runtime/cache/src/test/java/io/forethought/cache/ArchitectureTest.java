package io.forethought.cache;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages. */
@Tag("once")
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.forethought.cache");

  @ParameterizedTest
  @CsvSource({
    "caffeine, com.github.benmanes.caffeine..",
    "jcache, javax.cache..",
    "jedis, redis.clients.jedis..",
    "lettuce, io.lettuce..",
    "memcached, net.rubyeye.."
  })
  void onlyItsOwnPackageKnowsALibraryAndNobodyKnowsThatPackage(String integration, String library) {
    String own = "io.forethought.cache." + integration;
    noClasses()
        .that()
        .resideOutsideOfPackage(own)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(own, library)
        .because("a program has the library of the cache that it uses, and no other")
        .check(CLASSES);
  }

  @Test
  void theRecorderKnowsNoIntegration() {
    noClasses()
        .that()
        .resideInAPackage("io.forethought.cache")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.forethought.cache.*..")
        .because("all integrations record with it, and each can go without the others")
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
