package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order of their codes. */
public final class Rules {

  static final List<Rule> ALL =
      List.of(
          // 1xx: names and units
          new NameNotSnakeCaseRule(),
          new CounterWithoutTotalRule(),
          new TotalWithoutCounterRule(),
          new UnitNotInNameRule(),
          new UnitNotDeclaredRule(),
          new UnitNotBaseRule(),
          new UnitAbbreviatedRule(),
          new TypeInNameRule(),
          new MetricInNameRule(),
          new LabelInNameRule(),
          new SuffixReservedRule(),
          new PrefixReservedRule(),
          new HelpMissingRule(),
          new HelpRepeatsNameRule(),
          new NameDeclaredTwiceRule(),
          new SampleNameTakenRule(),
          new InfoWithoutInfoRule(),
          new WordMisspelledRule(),
          new SeveralUnitsRule(),
          new RateInNameRule(),
          new TotalInsideNameRule(),
          new MomentWithoutTimestampRule(),
          new AgeAsGaugeRule(),
          new FailuresWithoutAttemptsRule(),
          new NameWithoutPrefixRule(),
          new NamespaceSeveralWordsRule(),
          new OldNameUnexportableRule(),
          new OldNameLiesRule(),
          new RenamingWithoutEndRule(),
          new RenamingOverRule(),
          // 2xx: labels and cardinality
          new LabelNotSnakeCaseRule(),
          new LabelReservedRule(),
          new LabelRepeatedRule(),
          new LabelValueRepeatedRule(),
          new LabelUnboundedRule(),
          new LabelPromisesUnboundedRule(),
          new MetricTooLargeRule(),
          new LabelWithoutValuesRule(),
          new LabelTypeUnsupportedRule(),
          new LabelBoundIdleRule(),
          new LabelValueReservedRule(),
          new LabelNameLostRule(),
          new LabelTooLargeRule(),
          new BudgetWithoutReasonRule(),
          new BudgetIdleRule(),
          new LabelNamedTypeRule(),
          new LabelOfTargetRule(),
          new OutcomeAsLabelRule(),
          new LabelValueOfAllRule(),
          new TextNotPrintableRule(),
          new CombinationsTooManyRule(),
          // 3xx: histograms and summaries
          new BucketsNotRisingRule(),
          new BucketNotFiniteRule(),
          new BucketsMissingRule(),
          new QuantileOutOfRangeRule(),
          new QuantilesNotRisingRule(),
          new MaxAgeOutOfRangeRule(),
          new DurationAsGaugeRule(),
          // 4xx: shape of declarations
          new SetNotInterfaceRule(),
          new DeclarationGenericRule(),
          new MethodWithoutMetricRule(),
          new AnnotationIdleRule(),
          new MetricsSeveralRule(),
          new ReturnTypeWrongRule(),
          new AmountMissingRule(),
          new AmountMisplacedRule(),
          new AmountTypeWrongRule(),
          new MetricHasBodyRule(),
          new TypeHiddenRule(),
          new ImplementationExistsRule(),
          new StateParameterWrongRule(),
          new SetEmptyRule(),
          new SetSealedRule(),
          new MetricInheritedTwiceRule(),
          // 5xx: integrations
          new InstrumentationRepeatedRule(),
          new HttpPathWrongRule(),
          new RequestLabelWrongRule(),
          new RequestLabelTakenRule(),
          new RequestLabelsUnusableRule(),
          new HttpMetricIdleRule(),
          new ModelWithoutRowsRule(),
          new ModelNameWrongRule(),
          new ModelNameTakenRule(),
          new ModelHookMissingRule());

  private Rules() {}

  /** Everything that is wrong with the declarations, sorted by rule. */
  public static Stream<Finding> findings(Declarations declarations) {
    return ALL.stream().flatMap(rule -> rule.findings(declarations));
  }
}
