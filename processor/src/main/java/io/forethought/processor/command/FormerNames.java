package io.forethought.processor.command;

import io.forethought.processor.inference.FormerName;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.operations.output.yaml.YamlMapping;
import io.forethought.processor.operations.output.yaml.YamlSequence;
import io.forethought.processor.operations.output.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;

/** Recording rules for names under which metrics cannot be exported any more. */
final class FormerNames {

  private static final List<String> HEAD =
      List.of(
          "Records metrics under the names that they had before, so that queries for these find them.",
          "Remove a rule when no query reads its name any more.");

  private FormerNames() {}

  /** The file with the rules. */
  static String file(List<FormerName> names) {
    List<YamlMapping> rules = new ArrayList<>();
    for (FormerName name : names) {
      if (name.isRecordable()) {
        for (String end : ends(name.type())) {
          rules.add(
              YamlMapping.EMPTY.with("record", name.old() + end).with("expr", name.query(end)));
        }
      }
    }
    YamlMapping group =
        YamlMapping.EMPTY.with("name", "former names").with("rules", YamlSequence.of(rules));
    return YamlWriter.write(
        HEAD, YamlMapping.EMPTY.with("groups", YamlSequence.of(List.of(group))));
  }

  private static List<String> ends(MetricType type) {
    return switch (type) {
      case COUNTER, GAUGE, INFO, STATE_SET -> List.of("");
      case HISTOGRAM -> List.of("_bucket", "_count", "_sum");
      case SUMMARY -> List.of("", "_count", "_sum");
    };
  }
}
