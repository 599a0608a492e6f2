package io.forethought.spring.database;

import io.forethought.jdbc.MeteredDataSource;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeanWrapperImpl;

/** Recognizes data sources whose connections are recorded by another one. */
final class OtherDataSource {

  /** Spring's data sources that get their connections from other beans. */
  private static final Set<String> PROXIES =
      Set.of(
          "org.springframework.jdbc.datasource.DelegatingDataSource",
          "org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource");

  private OtherDataSource() {}

  /** Returns whether recording it would record each query twice. */
  static boolean passesOn(DataSource dataSource) throws SQLException {
    return isProxy(dataSource.getClass())
        || dataSource.isWrapperFor(MeteredDataSource.class)
        || hasMeteredUrl(dataSource);
  }

  private static boolean isProxy(Class<?> type) {
    for (@Nullable Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (PROXIES.contains(each.getName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMeteredUrl(DataSource dataSource) {
    BeanWrapper properties = new BeanWrapperImpl(dataSource);
    for (String name : new String[] {"jdbcUrl", "url"}) {
      if (properties.isReadableProperty(name)
          && properties.getPropertyType(name) == String.class
          && String.valueOf(properties.getPropertyValue(name)).startsWith("jdbc:metered:")) {
        return true;
      }
    }
    return false;
  }
}
