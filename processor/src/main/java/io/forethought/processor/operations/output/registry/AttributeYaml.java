package io.forethought.processor.operations.output.registry;

import io.forethought.processor.operations.output.registry.Attributes.Attribute;
import io.forethought.processor.operations.output.yaml.YamlMapping;
import io.forethought.processor.operations.output.yaml.YamlScalar;
import io.forethought.processor.operations.output.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The definition of an attribute. */
final class AttributeYaml {

  /** The value of a label whose value is outside its bound. */
  private static final String OTHER = "_other";

  /** Stands for an example of values that are not known: Weaver expects one. */
  private static final String UNKNOWN = "…";

  private static final Set<String> TRUTH_VALUES = Set.of("false", "true");

  private final Stability stability;

  AttributeYaml(Stability stability) {
    this.stability = stability;
  }

  YamlMapping of(String key, Attribute attribute) {
    YamlMapping written = YamlMapping.EMPTY.with("key", key).with("stability", stability.word());
    YamlMapping typed =
        attribute.values().isEmpty()
            ? written.with("type", "string")
            : written.with("type", YamlMapping.EMPTY.with("members", members(attribute.values())));
    YamlMapping explained = typed.with("brief", "The label `" + attribute.label() + "`.");
    YamlMapping complete =
        attribute.values().isEmpty()
            ? explained.with("examples", YamlSequence.of(List.of(YamlScalar.of(UNKNOWN))))
            : explained;
    return complete.with(
        "annotations",
        YamlMapping.EMPTY.with(
            "prometheus", YamlMapping.EMPTY.with("label_name", attribute.label())));
  }

  private YamlSequence members(List<String> values) {
    Set<String> taken = new HashSet<>();
    List<YamlMapping> members = new ArrayList<>();
    for (String value : values) {
      members.add(member(Spelling.unique(Spelling.words(value, "value"), taken), value));
    }
    if (!TRUTH_VALUES.containsAll(values) && !values.contains(OTHER)) {
      members.add(
          member(Spelling.unique("other", taken), OTHER)
              .with("brief", "Any value outside the bound of the label."));
    }
    return YamlSequence.of(members);
  }

  private YamlMapping member(String id, String value) {
    return YamlMapping.EMPTY
        .with("id", id)
        .with("value", value)
        .with("stability", stability.word());
  }
}
