package io.forethought.spring.naming;

import java.util.List;
import org.springframework.util.StringUtils;

/** The value of a label for a bean: its name without the kind of bean. */
public final class BeanLabel {

  /** The value for a bean that has no other name than its kind. */
  private static final String ONLY = "default";

  private final List<String> kinds;

  /**
   * Creates labels of a kind of beans.
   *
   * @param kinds the words for this kind, with a capital first letter: {@code "DataSource"}
   */
  public BeanLabel(String... kinds) {
    this.kinds = List.of(kinds);
  }

  /**
   * Returns {@code orders} for {@code ordersDataSource}, and {@code default} for {@code
   * dataSource}.
   */
  public String of(String bean) {
    for (String kind : kinds) {
      if (bean.equals(StringUtils.uncapitalize(kind))) {
        return ONLY;
      }
      if (bean.endsWith(kind) && bean.length() > kind.length()) {
        return bean.substring(0, bean.length() - kind.length());
      }
    }
    return bean;
  }
}
