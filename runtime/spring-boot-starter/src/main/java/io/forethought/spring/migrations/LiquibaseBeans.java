package io.forethought.spring.migrations;

import io.forethought.migrations.MigrationReader;
import io.forethought.migrations.liquibase.LiquibaseReader;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import liquibase.integration.spring.SpringLiquibase;
import liquibase.integration.spring.SpringResourceAccessor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.StringUtils;

/** Finds the migrations of Liquibase, with the settings that the bean has. */
public final class LiquibaseBeans implements BeanPostProcessor {

  private final Supplier<WatchedMigrations> migrations;

  /**
   * Creates the post-processor.
   *
   * @param migrations returns what receives the migrations
   */
  public LiquibaseBeans(Supplier<WatchedMigrations> migrations) {
    this.migrations = migrations;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof SpringLiquibase liquibase) {
      migrations.get().add(name, () -> reader(liquibase));
    }
    return bean;
  }

  private static MigrationReader reader(SpringLiquibase liquibase) {
    LiquibaseReader.Builder reader =
        LiquibaseReader.builder(
                Objects.requireNonNull(liquibase.getDataSource(), "data source"),
                Objects.requireNonNull(liquibase.getChangeLog(), "change log"))
            .resources(new SpringResourceAccessor(liquibase.getResourceLoader()));
    set(liquibase.getContexts(), reader::contexts);
    set(liquibase.getLabelFilter(), reader::labels);
    set(liquibase.getDefaultSchema(), reader::schema);
    set(liquibase.getLiquibaseSchema(), reader::liquibaseSchema);
    set(liquibase.getDatabaseChangeLogTable(), reader::changeLogTable);
    return reader.build();
  }

  private static void set(@Nullable String value, Consumer<String> setting) {
    if (StringUtils.hasText(value)) {
      setting.accept(value);
    }
  }
}
