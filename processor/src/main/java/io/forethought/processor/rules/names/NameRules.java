package io.forethought.processor.rules.names;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.rules.common.ModuleRule;
import io.forethought.processor.rules.common.Rule;
import java.util.ArrayList;
import java.util.List;

/** The rules about names and units, in the order of their codes. */
public final class NameRules {

  private NameRules() {}

  /** Whether there are names. */
  public static boolean applyTo(Declarations declarations) {
    return !declarations.sets().isEmpty();
  }

  /** The rules about declarations. */
  public static List<Rule> all() {
    List<Rule> rules = new ArrayList<>(ofCurrentNames());
    rules.addAll(ofOldNames());
    rules.add(new VerbInNameRule());
    return rules;
  }

  private static List<Rule> ofCurrentNames() {
    return List.of(
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
        new NamespaceSeveralWordsRule());
  }

  private static List<Rule> ofOldNames() {
    return List.of(
        new OldNameUnexportableRule(),
        new OldNameLiesRule(),
        new RenamingWithoutEndRule(),
        new RenamingOverRule());
  }

  /** The rules that also check modules as a whole. */
  public static List<ModuleRule> ofModules() {
    return List.of(new NameDeclaredTwiceRule(), new SampleNameTakenRule());
  }
}
