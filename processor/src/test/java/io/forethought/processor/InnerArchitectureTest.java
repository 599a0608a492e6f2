package io.forethought.processor;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.Rule;

/** Tests the dependencies within the rules, the compiler packages, PromQL and inference. */
@ArchTag("once")
@AnalyzeClasses(packages = "io.forethought.processor", importOptions = DoNotIncludeTests.class)
class InnerArchitectureTest {

  private static final String ROOT = "io.forethought.processor";
  private static final String MODEL = ROOT + ".model..";
  private static final String DIAGNOSTICS = ROOT + ".diagnostics..";
  private static final String NAMING = ROOT + ".naming..";
  private static final String CATALOGUE = ROOT + ".catalogue..";
  private static final String RULES = ROOT + ".rules..";
  private static final String LISTS_OF_RULES = ROOT + ".rules";
  private static final String COMMON_TO_RULES = ROOT + ".rules.common..";
  private static final String COMPILER = ROOT + ".compiler..";
  private static final String COMPILER_RUN = ROOT + ".compiler";
  private static final String SOURCE = ROOT + ".compiler.source..";
  private static final String READING = ROOT + ".compiler.reading..";
  private static final String REPORTING = ROOT + ".compiler.reporting..";
  private static final String WRITING = ROOT + ".compiler.writing..";
  private static final String EVIDENCE = ROOT + ".checklist.evidence..";
  private static final String PAGE = ROOT + ".checklist.page..";
  private static final String SERVER = ROOT + ".checklist.server..";
  private static final String PARSING = ROOT + ".promql";
  private static final String TREE = ROOT + ".promql.tree..";
  private static final String REGEX = ROOT + ".promql.regex..";

  private static final DescribedPredicate<JavaClass> ARE_RULES =
      describe("are rules", InnerArchitectureTest::isRule);

  @ArchTest
  static final ArchRule evidenceDependsOnNoPoint =
      noClasses()
          .that()
          .resideInAPackage(EVIDENCE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + ".checklist.point..", PAGE, SERVER)
          .because("it is the same whatever is checked");

  @ArchTest
  static final ArchRule checksOfPagesAndOfServersStandSideBySide =
      slices()
          .matching(ROOT + ".checklist.(page|server)..")
          .should()
          .notDependOnEachOther()
          .because("without a server, the other points are the same");

  @ArchTest
  static final ArchRule whatRulesShareDependsOnNoRule =
      noClasses()
          .that()
          .resideInAPackage(COMMON_TO_RULES)
          .should()
          .dependOnClassesThat(resideInAPackage(RULES).and(not(resideInAPackage(COMMON_TO_RULES))))
          .because("each hundred of rules depends on it");

  @ArchTest
  static final ArchRule hundredsOfRulesStandSideBySide =
      slices()
          .matching(ROOT + ".rules.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage(COMMON_TO_RULES))
          .because("what two of them need belongs to naming or to what rules share");

  @ArchTest
  static final ArchRule onlyListsNameRules =
      noClasses()
          .that(ARE_RULES)
          .should()
          .dependOnClassesThat(ARE_RULES)
          .because("which rule is silent beside which stands in one table");

  @ArchTest
  static final ArchRule onlyProcessorsAndCommandCallTheLists =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + ".rules.*..", NAMING, DIAGNOSTICS, MODEL, CATALOGUE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(LISTS_OF_RULES)
          .because("a list of rules depends on its rules, not they on it");

  @ArchTest
  static final ArchRule sourcesAreReadByOthers =
      noClasses()
          .that()
          .resideInAPackage(SOURCE)
          .should()
          .dependOnClassesThat(resideInAPackage(COMPILER).and(not(resideInAPackage(SOURCE))))
          .because("places and annotations are the same for all who read, report and write");

  @ArchTest
  static final ArchRule readersNeitherReportNorWrite =
      noClasses()
          .that()
          .resideInAPackage(READING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(REPORTING, WRITING, COMPILER_RUN)
          .because("what is read is the same whatever becomes of it");

  @ArchTest
  static final ArchRule reportersDoNotWrite =
      noClasses()
          .that()
          .resideInAPackage(REPORTING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(WRITING, COMPILER_RUN)
          .because("a finding goes to the user, and a file to the output");

  @ArchTest
  static final ArchRule writersDoNotReport =
      noClasses()
          .that()
          .resideInAPackage(WRITING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(REPORTING, COMPILER_RUN)
          .because("who calls a writer decides what a failure means");

  @ArchTest
  static final ArchRule treesOfQueriesDoNotParse =
      noClasses()
          .that()
          .resideInAPackage(TREE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(PARSING)
          .because("a tree can be built without a text");

  @ArchTest
  static final ArchRule regularExpressionsAreNotOnlyForQueries =
      noClasses()
          .that()
          .resideInAPackage(REGEX)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PARSING, TREE)
          .because("Prometheus also uses them in its configuration");

  @ArchTest
  static final ArchRule writersOfSourcesDoNotInfer =
      classes()
          .that()
          .resideInAPackage(ROOT + ".inference.source..")
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage(ROOT + ".inference.source..")
                  .or(resideInAPackage(MODEL))
                  .or(resideInAPackage(ROOT + ".text.."))
                  .or(describe("are results", each -> each.getSimpleName().equals("Inferred")))
                  .or(not(resideInAPackage(ROOT + ".."))))
          .because("they write what has been decided");

  @ArchTest
  static final ArchRule familiesAreFactsOfScrapes =
      classes()
          .that()
          .resideInAPackage(ROOT + ".inference.scraped..")
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage(ROOT + ".inference.scraped..")
                  .or(resideInAPackage(ROOT + ".exposition.."))
                  .or(resideInAPackage(MODEL))
                  .or(not(resideInAPackage(ROOT + ".."))))
          .because("what a scrape shows does not depend on how it will be declared");

  @ArchTest
  static final ArchRule inferenceDoesNotWrite =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".inference")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".inference.source..")
          .because("what is inferred does not depend on how it is written");

  private static boolean isRule(JavaClass each) {
    return (each.isAssignableTo(Rule.class) || each.isAssignableTo(ModuleRule.class))
        && !each.isInterface();
  }
}
