package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.promql.template.TemplateError;
import io.forethought.processor.promql.template.TemplateFunctions;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** FT625: a template with a mistake. */
final class TemplateBrokenRule implements RuleCheck {

  private static final List<String> VARIABLES =
      List.of("$labels", "$value", "$externalLabels", "$externalURL");
  private static final List<String> FIELDS =
      List.of("Labels", "Value", "ExternalLabels", "ExternalURL");

  @Override
  public Stream<RuleFault> faults(CheckedRule alert) {
    return RuleTemplate.all(alert)
        .flatMap(
            each ->
                each.template().error().stream()
                    .map(
                        error ->
                            RuleFault.of(
                                alert,
                                each.part(),
                                Code.TEMPLATE_BROKEN,
                                error.place(),
                                problem(error),
                                fix(error))));
  }

  private static String problem(TemplateError error) {
    String word = "`" + error.text() + "`";
    return switch (error.kind()) {
      case SYNTAX -> error.text();
      case FUNCTION -> "there is no function " + word;
      case VARIABLE -> "the variable " + word + " is not defined";
      case FIELD -> "an alert does not have " + word + " here";
    };
  }

  private static String fix(TemplateError error) {
    return switch (error.kind()) {
      case SYNTAX -> "write actions as in `{{ $labels.job }}` and `{{ if … }}…{{ end }}`";
      case FUNCTION ->
          nearest(
              error.text(),
              TemplateFunctions.ofPrometheus(),
              "write `$value`, `$labels.name`, or a function such as `humanize`");
      case VARIABLE -> nearest(error.text(), VARIABLES, "write `$labels` or `$value`");
      case FIELD -> nearest(error.text(), FIELDS, "write `$labels." + error.text() + "`");
    };
  }

  private static String nearest(String word, Collection<String> words, String otherwise) {
    return NearestWord.to(word, words).map(near -> "write `" + near + "`").orElse(otherwise);
  }
}
