package io.forethought.processor.rules.common;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Label;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.ParameterName;
import io.forethought.processor.naming.SpelledUnit;
import java.util.Optional;
import java.util.Set;

/**
 * A parameter that is meant as the amount of an event.
 *
 * @param declared the metric
 * @param parameter the parameter's name
 * @param type its type as written
 */
public record MeantAmount(Declared declared, String parameter, String type) {

  private static final Set<String> WHOLE =
      Set.of("long", "int", "short", "byte", "Long", "Integer", "Short", "Byte", "BigInteger");

  private static final Set<String> DECIMAL =
      Set.of("double", "float", "Double", "Float", "BigDecimal");

  private static final String DURATION = "Duration";

  /** A parameter that has no annotation. */
  public static MeantAmount of(Declared declared, Label label) {
    return new MeantAmount(declared, label.parameter(), Amounts.type(label));
  }

  /** Whether values of a type can be recorded, perhaps after a conversion. */
  public static boolean isNumber(String type) {
    String simple = simple(type);
    return WHOLE.contains(simple) || DECIMAL.contains(simple) || simple.equals(DURATION);
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** The unit that the parameter's name ends with. */
  public Optional<SpelledUnit> spelled() {
    return new ParameterName(parameter).unit();
  }

  /** The text to paste: the parameter, and the metric's unit if that has to change. */
  public String fix() {
    return parameterFix() + unitFix();
  }

  /** The parameter to paste. */
  private String parameterFix() {
    if (simple(type).equals(DURATION)) {
      return "@Amount " + type + " " + parameter;
    }
    boolean base = spelled().filter(found -> found.isBase() && found.measures(unit())).isPresent();
    boolean scaled = spelled().isPresent() && !base;
    if (unit() == BaseUnit.SECONDS && scaled && isMoment()) {
      return "@Amount double " + new ParameterName(parameter).inSeconds();
    }
    if (unit() == BaseUnit.SECONDS && !base && (scaled || WHOLE.contains(simple(type)))) {
      return "@Amount Duration " + new ParameterName(parameter).withoutUnit("time");
    }
    String name = spelled().isPresent() ? unit().word() : parameter;
    return "@Amount " + (DECIMAL.contains(simple(type)) ? "double " : "long ") + named(name);
  }

  /** A point in time is not a duration: it is recorded as seconds since 1970. */
  private boolean isMoment() {
    return new ParameterName(parameter).isMoment() || declared.metric().isTimestamp();
  }

  /** A metric without a unit keeps the parameter as it is. */
  private String named(String name) {
    return name.isEmpty() ? parameter : name;
  }

  private BaseUnit unit() {
    if (simple(type).equals(DURATION)) {
      return BaseUnit.SECONDS;
    }
    BaseUnit given = declared.metric().unit().value();
    return given != BaseUnit.NONE
        ? given
        : spelled().flatMap(SpelledUnit::unit).orElse(BaseUnit.NONE);
  }

  private String unitFix() {
    BaseUnit unit = unit();
    if (unit == declared.metric().unit().value()) {
      return "";
    }
    CorrectName named = CorrectName.of(declared);
    String fix = new CorrectName(declared, named.words(), unit).fix(CorrectName.attribute(unit));
    return (fix.startsWith("rename") ? ", and " : ", and declare ") + fix;
  }
}
