package io.forethought.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.forethought.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.forethought.processor";
  private static final String MODEL = ROOT + ".model..";
  private static final String DIAGNOSTICS = ROOT + ".diagnostics..";
  private static final String RULES = ROOT + ".rules..";
  private static final String GENERATION = ROOT + ".generation..";
  private static final String COMPILER = ROOT + ".compiler..";
  private static final String CATALOGUE = ROOT + ".catalogue..";
  private static final String COMMAND = ROOT + ".command..";
  private static final String[] JDK = {
    "java.lang..", "java.math..", "java.text..", "java.time..", "java.util.."
  };

  @ArchTest
  static final ArchRule modelKnowsTheJdkOnly =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(with(MODEL, "org.jspecify.."))
          .because("facts are for everybody, so they depend on nobody");

  @ArchTest
  static final ArchRule diagnosticsKnowTheModelOnly =
      classes()
          .that()
          .resideInAPackage(DIAGNOSTICS)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(with(DIAGNOSTICS, MODEL, "org.jspecify.."))
          .because("a finding is a code and a site, wherever it is told");

  @ArchTest
  static final ArchRule rulesAreFunctionsOfTheModel =
      classes()
          .that()
          .resideInAPackage(RULES)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(with(RULES, DIAGNOSTICS, MODEL, "org.jspecify.."))
          .because("rules never read: their tests need no compiler");

  @ArchTest
  static final ArchRule generatorsNeverDoubt =
      noClasses()
          .that()
          .resideInAPackage(GENERATION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES, DIAGNOSTICS, COMPILER)
          .because("what reaches a generator has been checked");

  @ArchTest
  static final ArchRule readersNeverJudge =
      noClasses()
          .that()
          .resideInAPackage(COMPILER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES, GENERATION)
          .because("readers bring facts in, and the processor wires");

  @ArchTest
  static final ArchRule onlyTheCompilerPackageTalksToJavac =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, DIAGNOSTICS, RULES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax..", "com.sun..")
          .because("one package talks to the compiler");

  @ArchTest
  static final ArchRule onlyGenerationNamesJavaPoet =
      noClasses()
          .that()
          .resideOutsideOfPackage(GENERATION)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.squareup.javapoet..")
          .because("JavaPoet is deprecated: a successor must change one package");

  @ArchTest
  static final ArchRule theCatalogueIsTextOfTheModel =
      noClasses()
          .that()
          .resideInAPackage(CATALOGUE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES, DIAGNOSTICS, GENERATION, COMPILER, COMMAND, "javax..")
          .because("what is written and read is the same for compilers and for the command");

  @ArchTest
  static final ArchRule onlyTheCatalogueNamesGson =
      noClasses()
          .that()
          .resideOutsideOfPackage(CATALOGUE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.gson..")
          .because("what leaves the catalogue is text or the model");

  @ArchTest
  static final ArchRule theCommandNeedsNoCompiler =
      noClasses()
          .that()
          .resideInAPackage(COMMAND)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(COMPILER, GENERATION, "javax..")
          .because("it runs where there is no JDK");

  @ArchTest
  static final ArchRule nobodyNamesTheCommand =
      noClasses()
          .that()
          .resideOutsideOfPackage(COMMAND)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(COMMAND)
          .because("it is a way in, and nothing else");

  @ArchTest
  static final ArchRule noPackageCycles =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  private static String[] with(String... packages) {
    String[] all = new String[JDK.length + packages.length];
    System.arraycopy(JDK, 0, all, 0, JDK.length);
    System.arraycopy(packages, 0, all, JDK.length, packages.length);
    return all;
  }
}
