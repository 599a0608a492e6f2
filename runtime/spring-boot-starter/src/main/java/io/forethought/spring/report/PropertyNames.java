package io.forethought.spring.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** The names of the properties that a record and the records in it describe. */
public final class PropertyNames {

  private final ConfigurationPropertyName prefix;
  private final List<ConfigurationPropertyName> single = new ArrayList<>();

  /** Properties with several values, whose names have more elements. */
  private final List<ConfigurationPropertyName> several = new ArrayList<>();

  private PropertyNames(String prefix) {
    this.prefix = ConfigurationPropertyName.of(prefix);
  }

  /**
   * Reads the names.
   *
   * @param prefix what they begin with
   * @param properties the record
   * @return the names
   */
  public static PropertyNames of(String prefix, Class<? extends Record> properties) {
    PropertyNames names = new PropertyNames(prefix);
    names.add(names.prefix, properties);
    return names;
  }

  private void add(ConfigurationPropertyName parent, Class<?> properties) {
    for (RecordComponent component : properties.getRecordComponents()) {
      String dashed = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      ConfigurationPropertyName name = parent.append(dashed);
      Class<?> type = component.getType();
      if (type.isRecord()) {
        add(name, type);
      } else if (Map.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type)) {
        several.add(name);
      } else {
        single.add(name);
      }
    }
  }

  /** Returns whether a name has the prefix, and is not that of a property. */
  boolean isMissing(ConfigurationPropertyName name) {
    return prefix.isAncestorOf(name)
        && !single.contains(name)
        && several.stream().noneMatch(each -> each.equals(name) || each.isAncestorOf(name));
  }

  /** Returns all names, those with several values without what follows. */
  List<String> withoutContent() {
    List<String> names = new ArrayList<>();
    single.forEach(name -> names.add(name.toString()));
    several.forEach(name -> names.add(name.toString()));
    return names;
  }
}
