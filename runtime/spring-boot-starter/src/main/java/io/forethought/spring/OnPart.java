package io.forethought.spring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether a part of the starter is on. */
final class OnPart extends SpringBootCondition {

  @Override
  public ConditionOutcome getMatchOutcome(
      ConditionContext context, AnnotatedTypeMetadata metadata) {
    for (String property : properties(metadata)) {
      if (isOff(context.getEnvironment(), property)) {
        return ConditionOutcome.noMatch(property + " is false");
      }
    }
    return PrometheusClient.isTooOld(context.getClassLoader())
        ? ConditionOutcome.noMatch("the Prometheus client is too old")
        : ConditionOutcome.match("no property turns it off");
  }

  private static List<String> properties(AnnotatedTypeMetadata metadata) {
    @Nullable Map<String, @Nullable Object> part =
        metadata.getAnnotationAttributes(ConditionalOnPart.class.getName());
    String all = "forethought.enabled";
    return part == null || "".equals(part.get("value"))
        ? List.of(all)
        : List.of(all, "forethought." + part.get("value") + ".enabled");
  }

  private static boolean isOff(Environment environment, String property) {
    return Boolean.FALSE.equals(environment.getProperty(property, Boolean.class));
  }
}
