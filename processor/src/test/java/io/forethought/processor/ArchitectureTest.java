package io.forethought.processor;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

@ArchTag("once")
@AnalyzeClasses(packages = "io.forethought.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.forethought.processor";
  private static final String MODEL = ROOT + ".model..";
  private static final String TEXT = ROOT + ".text..";
  private static final String DIAGNOSTICS = ROOT + ".diagnostics..";
  private static final String NAMING = ROOT + ".naming..";
  private static final String RULES = ROOT + ".rules..";
  private static final String PROMQL = ROOT + ".promql..";
  private static final String QUERIES = ROOT + ".queries..";
  private static final String GENERATION = ROOT + ".generation..";
  private static final String COMPILER = ROOT + ".compiler..";
  private static final String CATALOGUE = ROOT + ".catalogue..";
  private static final String JSON = ROOT + ".json..";
  private static final String MODULE = ROOT + ".module..";
  private static final String COMMAND = ROOT + ".command..";
  private static final String OPERATIONS = ROOT + ".operations..";
  private static final String RENAMING = ROOT + ".renaming..";
  private static final String EXPOSITION = ROOT + ".exposition..";
  private static final String CONTRACT = ROOT + ".contract..";
  private static final String CHECKLIST = ROOT + ".checklist..";
  private static final String INFERENCE = ROOT + ".inference..";
  private static final String PLAN = ROOT + ".plan..";
  private static final String REGISTRY = ROOT + ".inference.registry..";
  private static final String OUTPUT = ROOT + ".operations.output..";
  private static final String YAML = "org.snakeyaml..";
  private static final String JSPECIFY = "org.jspecify..";
  private static final int MOST_FILES = 40;
  private static final String[] JDK = {
    "java.lang..", "java.math..", "java.text..", "java.time..", "java.util.."
  };

  @ArchTest
  static final ArchRule modelKnowsTheJdkOnly =
      only(MODEL).because("facts are for everybody, so they depend on nobody");

  @ArchTest
  static final ArchRule textsKnowTheJdkOnly =
      only(TEXT)
          .because("misspelled names, options and words of queries are found in the same way");

  @ArchTest
  static final ArchRule diagnosticsKnowTheModelOnly =
      only(DIAGNOSTICS, MODEL, TEXT)
          .because("a finding is a code and a site, wherever it is reported");

  @ArchTest
  static final ArchRule namesAreALanguageOfTheirOwn =
      only(NAMING, MODEL).because("rules ask for words, and a word depends on no rule");

  @ArchTest
  static final ArchRule queriesAreALanguageOfTheirOwn =
      only(PROMQL, TEXT).because("a query means the same whatever metrics exist");

  @ArchTest
  static final ArchRule whatQueriesHoldFollowsFromTheModel =
      only(QUERIES, PROMQL, MODEL, TEXT)
          .because("it is the same for a query in a source, in a file and in generated operations");

  @ArchTest
  static final ArchRule compilationsWithoutQueriesLoadNothingOfThem =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, DIAGNOSTICS, NAMING, GENERATION, COMPILER, CATALOGUE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PROMQL, QUERIES)
          .because("a compilation without queries costs what it did before there were any");

  @ArchTest
  static final ArchRule rulesAreFunctionsOfTheModel =
      only(RULES, NAMING, DIAGNOSTICS, MODEL, QUERIES, PROMQL, TEXT)
          .because("rules never read: their tests need no compiler");

  @ArchTest
  static final ArchRule operationsAreFactsFromFiles =
      only(not(resideInAnyPackage(OUTPUT)), OPERATIONS, MODEL, YAML)
          .because("a query in a file is a text with a place, whatever rules make of it");

  @ArchTest
  static final ArchRule renamingIsAFunctionOfTexts =
      only(RENAMING, OPERATIONS, PROMQL, MODEL)
          .because("what changes in a file does not depend on where it is");

  @ArchTest
  static final ArchRule scrapesAreTexts =
      only(EXPOSITION).because("what a program exposes does not depend on what it declares");

  @ArchTest
  static final ArchRule contractsAreFunctionsOfScrapesAndTheModel =
      only(CONTRACT, EXPOSITION, MODEL, DIAGNOSTICS)
          .because("a difference is the same wherever scrape and catalogue come from");

  @ArchTest
  static final ArchRule plansAreFunctionsOfScrapesAndTheModel =
      only(PLAN, EXPOSITION, MODEL, "java.nio.charset..")
          .because("a series costs the same wherever scrape and catalogue come from");

  @ArchTest
  static final ArchRule checklistsAreFunctionsOfPagesAndTheModel =
      only(
              CHECKLIST,
              CONTRACT,
              EXPOSITION,
              OUTPUT,
              QUERIES,
              PROMQL,
              MODEL,
              DIAGNOSTICS,
              JSON,
              "java.net",
              "java.nio.charset")
          .because("what is missing does not depend on how pages are requested");

  @ArchTest
  static final ArchRule inferenceIsAFunctionOfScrapesAndRules =
      only(
              not(resideInAnyPackage(REGISTRY)),
              INFERENCE,
              EXPOSITION,
              MODEL,
              DIAGNOSTICS,
              NAMING,
              RULES,
              TEXT)
          .because("what is inferred must be what the compiler accepts, wherever scrapes are from");

  @ArchTest
  static final ArchRule registriesBecomeScrapes =
      only(REGISTRY, EXPOSITION, ROOT + ".operations.document..", ROOT + ".operations.source..")
          .because("what is declared elsewhere is inferred like what is exposed");

  @ArchTest
  static final ArchRule compilationsScrapeNothing =
      noClasses()
          .that()
          .resideOutsideOfPackages(COMMAND, CONTRACT, CHECKLIST, INFERENCE, PLAN, EXPOSITION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CONTRACT, CHECKLIST, INFERENCE, PLAN, EXPOSITION, "java.net.http..")
          .because("only a program that runs exposes something");

  @ArchTest
  static final ArchRule operationsAreGeneratedFromTheModel =
      only(OUTPUT, MODEL, QUERIES, PROMQL)
          .because("what has been read from files does not change what is generated");

  @ArchTest
  static final ArchRule onlyDocumentsNameTheYamlParser =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".operations.document")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(YAML)
          .because("what leaves the package is a tree of texts");

  @ArchTest
  static final ArchRule generatorsNeverDoubt =
      noClasses()
          .that()
          .resideInAPackage(GENERATION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(NAMING, RULES, DIAGNOSTICS, COMPILER, CATALOGUE, MODULE)
          .because("what reaches a generator has been checked");

  @ArchTest
  static final ArchRule readersNeverJudge =
      noClasses()
          .that()
          .resideInAPackage(COMPILER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(NAMING, RULES, GENERATION, CATALOGUE, MODULE)
          .because("readers bring facts in, and the processor wires");

  @ArchTest
  static final ArchRule onlyTheCompilerPackagesTalkToJavac =
      noClasses()
          .that()
          .resideOutsideOfPackages(COMPILER, GENERATION, MODULE, ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax..", "com.sun..")
          .because("readers, reporter and writers talk to the compiler");

  @ArchTest
  static final ArchRule theModulePassesRoundsOn =
      noClasses()
          .that()
          .resideInAPackage(MODULE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.lang..", "javax.tools..", "com.sun..")
          .because("it hands what javac gives to a processor to the compiler packages");

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
          .resideInAnyPackage(
              NAMING, RULES, DIAGNOSTICS, GENERATION, COMPILER, MODULE, COMMAND, "javax..")
          .because("what is written and read is the same for compilers and for the command");

  @ArchTest
  static final ArchRule onlyTheCatalogueAndJsonNameGson =
      noClasses()
          .that()
          .resideOutsideOfPackages(CATALOGUE, JSON)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.gson..")
          .because("what leaves them is text, a tree or the model");

  @ArchTest
  static final ArchRule theCommandNeedsNoCompiler =
      noClasses()
          .that()
          .resideInAPackage(COMMAND)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(COMPILER, GENERATION, MODULE, "javax..")
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
  static final ArchRule nobodyNamesTheProcessors =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT)
          .because("javac calls them, and they call everybody else");

  @ArchTest
  static final ArchRule onlyProcessorsHaveTheRootPackage =
      classes()
          .that(not(are("package-info", each -> each.getSimpleName().equals("package-info"))))
          .and()
          .resideInAPackage(ROOT)
          .should()
          .haveSimpleNameEndingWith("Processor")
          .because("they put the other packages together, and do nothing else");

  @ArchTest
  static final ArchRule noPackageCycles =
      slices()
          .assignedFrom(new Packages())
          .should()
          .beFreeOfCycles()
          .because("whoever changes a package looks at those below it");

  @ArchTest
  static void noPackageHasMoreThanFortyFiles(JavaClasses classes) {
    assertThat(
            classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())))
        .containsKeys(ROOT, ROOT + ".naming", ROOT + ".rules.names")
        .allSatisfy((name, files) -> assertThat(files).as(name).isLessThanOrEqualTo(MOST_FILES));
  }

  private static ArchRule only(String own, String... others) {
    return only(alwaysTrue(), own, others);
  }

  private static ArchRule only(DescribedPredicate<JavaClass> which, String own, String... others) {
    String[] all = new String[JDK.length + others.length + 2];
    System.arraycopy(JDK, 0, all, 0, JDK.length);
    System.arraycopy(others, 0, all, JDK.length, others.length);
    all[all.length - 2] = own;
    all[all.length - 1] = JSPECIFY;
    return classes()
        .that()
        .resideInAPackage(own)
        .and(which)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(all);
  }

  private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> test) {
    return describe("are " + what, test);
  }

  /** Assigns each package to its own slice; the model and its subpackages form one slice. */
  private static final class Packages implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass each) {
      return SliceIdentifier.of(each.getPackageName().replaceFirst("(\\.model)\\..*", "$1"));
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
