package io.forethought.spring.database;

import io.forethought.jdbc.MeteredDataSource;
import io.forethought.spring.naming.BeanLabel;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;

/**
 * Records every data source of an application, until the application ends. A data source that
 * another one of the application uses is recorded once.
 */
public final class MeteredDataSources implements DestructionAwareBeanPostProcessor {

  private static final System.Logger LOG = System.getLogger(MeteredDataSources.class.getName());
  private static final BeanLabel ALIAS = new BeanLabel("DataSource");

  private final Predicate<String> excluded;
  private final Function<String, @Nullable String> aliases;

  /** The recorder of each original data source; Spring closes the original ones. */
  private final Map<Object, MeteredDataSource> recorders =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * Creates the post-processor.
   *
   * @param excluded whether the bean of a name is not recorded
   * @param aliases returns the alias of the bean of a name; null if none is set
   */
  public MeteredDataSources(
      Predicate<String> excluded, Function<String, @Nullable String> aliases) {
    this.excluded = excluded;
    this.aliases = aliases;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof DataSource dataSource) {
      try {
        if (!OtherDataSource.passesOn(dataSource) && !excluded.test(name)) {
          return recorded(dataSource, name);
        }
      } catch (RuntimeException | SQLException | LinkageError failure) {
        LOG.log(
            System.Logger.Level.WARNING,
            "The data source \"" + name + "\" is not recorded",
            failure);
      }
    }
    return bean;
  }

  private DataSource recorded(DataSource dataSource, String name) {
    @Nullable String alias = aliases.apply(name);
    MeteredDataSource recorder =
        MeteredDataSource.wrap(dataSource, alias == null ? ALIAS.of(name) : alias);
    try {
      DataSource recorded = RecordedDataSource.of(dataSource, recorder);
      recorders.put(dataSource, recorder);
      return recorded;
    } catch (RuntimeException | LinkageError failure) {
      recorder.release();
      throw failure;
    }
  }

  @Override
  public boolean requiresDestruction(Object bean) {
    return recorders.containsKey(bean);
  }

  @Override
  public void postProcessBeforeDestruction(Object bean, String name) {
    @Nullable MeteredDataSource recorder = recorders.remove(bean);
    if (recorder != null) {
      recorder.release();
    }
  }
}
