package io.forethought.migrations.liquibase;

import io.forethought.migrations.MigrationCounts;
import io.forethought.migrations.MigrationReader;
import io.forethought.migrations.connection.CuttableDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;

/**
 * Reads Liquibase 4 change sets.
 *
 * <pre>{@code
 * LiquibaseReader.of(dataSource, "db/changelog.xml")
 * LiquibaseReader.builder(dataSource, "db/changelog.xml").contexts("production").build()
 * }</pre>
 *
 * <p>Reading changes nothing, takes no lock and does not require {@code DATABASECHANGELOG}. Each
 * change set counts in at most one number:
 *
 * <ul>
 *   <li>applied: the change sets in {@code DATABASECHANGELOG}, of any changelog.
 *   <li>unapplied: change sets of this changelog, in these contexts and with these labels, that
 *       {@code update} would run, including changed ones. A change set that always runs is
 *       unapplied only until its first run.
 *   <li>failed: change sets marked as failed in {@code DATABASECHANGELOG}. Liquibase itself does
 *       not mark them: a failed change set is unapplied.
 * </ul>
 *
 * @since 0.1.0
 */
public final class LiquibaseReader implements MigrationReader {

  private final CuttableDataSource connections;
  private final Changelog changelog;
  private final ResourceAccessor resources;
  private final Map<String, Object> scope;
  private final List<DatabaseSetting> databaseSettings;

  private LiquibaseReader(Builder wanted) {
    this.connections = new CuttableDataSource(wanted.dataSource);
    this.resources = wanted.resources;
    this.scope = Map.copyOf(wanted.scope);
    this.databaseSettings = List.copyOf(wanted.databaseSettings);
    this.changelog =
        new Changelog(wanted.path, wanted.contexts, wanted.labels, Map.copyOf(wanted.parameters));
  }

  /**
   * Reads all change sets of a changelog.
   *
   * @param dataSource the database
   * @param changelog the path of the changelog on the class path: {@code "db/changelog.xml"}
   * @return the reader
   */
  public static LiquibaseReader of(DataSource dataSource, String changelog) {
    return builder(dataSource, changelog).build();
  }

  /**
   * Returns a builder for all change sets of a changelog on the class path.
   *
   * @param dataSource the database
   * @param changelog the path of the changelog: {@code "db/changelog.xml"}
   * @return the builder
   */
  public static Builder builder(DataSource dataSource, String changelog) {
    return new Builder(dataSource, changelog);
  }

  @Override
  public MigrationCounts read() throws Exception {
    connections.forget();
    return Scope.child(scope(), this::readInScope);
  }

  private MigrationCounts readInScope() throws Exception {
    try (Connection connection = connections.getConnection()) {
      Database database =
          DatabaseFactory.getInstance()
              .findCorrectDatabaseImplementation(new JdbcConnection(connection));
      try {
        for (DatabaseSetting setting : databaseSettings) {
          setting.apply(database);
        }
        return Scope.child(
            Map.of(Scope.Attr.database.name(), database),
            () -> changelog.count(database, resources));
      } finally {
        // Restores the state of the connection.
        database.close();
      }
    }
  }

  private Map<String, Object> scope() {
    Map<String, Object> values = new HashMap<>(scope);
    values.put(Scope.Attr.resourceAccessor.name(), resources);
    values.put(Scope.Attr.logService.name(), WarningsOnly.ofCurrentScope());
    return values;
  }

  @Override
  public void abandon() throws Exception {
    connections.cut();
  }

  /** Builds a reader. Use the same settings as for Liquibase itself. */
  public static final class Builder {

    private final DataSource dataSource;
    private final String path;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, Object> scope = new LinkedHashMap<>();
    private final List<DatabaseSetting> databaseSettings = new ArrayList<>();
    private Contexts contexts = new Contexts();
    private LabelExpression labels = new LabelExpression();
    private ResourceAccessor resources = new ClassLoaderResourceAccessor();

    private Builder(DataSource dataSource, String path) {
      this.dataSource = dataSource;
      this.path = path;
    }

    /**
     * Counts as unapplied only change sets of these contexts and those without a context.
     *
     * @param contexts the contexts in Liquibase's syntax: {@code "production, eu"}
     * @return this builder
     */
    public Builder contexts(String contexts) {
      this.contexts = new Contexts(contexts);
      return this;
    }

    /**
     * Counts as unapplied only change sets with matching labels.
     *
     * @param labels a label expression in Liquibase's syntax: {@code "v2 and !slow"}
     * @return this builder
     */
    public Builder labels(String labels) {
      this.labels = new LabelExpression(labels);
      return this;
    }

    /**
     * Sets a parameter of the changelog.
     *
     * @param name the name of the parameter: {@code "owner"} for {@code ${owner}}
     * @param value its value
     * @return this builder
     */
    public Builder parameter(String name, Object value) {
      parameters.put(name, value);
      return this;
    }

    /**
     * Sets the default schema. It also contains {@code DATABASECHANGELOG}, unless you set {@link
     * #liquibaseSchema}.
     *
     * @param schema the name of the schema; the default is the schema of the connections
     * @return this builder
     */
    public Builder schema(String schema) {
      databaseSettings.add(database -> database.setDefaultSchemaName(schema));
      return this;
    }

    /**
     * Sets the schema that contains {@code DATABASECHANGELOG}.
     *
     * @param schema the name of the schema; the default is the default schema
     * @return this builder
     */
    public Builder liquibaseSchema(String schema) {
      databaseSettings.add(database -> database.setLiquibaseSchemaName(schema));
      return this;
    }

    /**
     * Sets the table in which Liquibase records the change sets that ran.
     *
     * @param table the name of the table; the default is {@code DATABASECHANGELOG}
     * @return this builder
     */
    public Builder changeLogTable(String table) {
      databaseSettings.add(database -> database.setDatabaseChangeLogTableName(table));
      return this;
    }

    /**
     * Sets any other setting of Liquibase. Settings in system properties and environment variables
     * apply without it.
     *
     * @param key the key as a system property: {@code "liquibase.fileEncoding"}
     * @param value its value
     * @return this builder
     */
    public Builder setting(String key, Object value) {
      scope.put(key, value);
      return this;
    }

    /**
     * Reads the changelog from somewhere other than the class path.
     *
     * @param resources where the changelog is
     * @return this builder
     */
    @SuppressWarnings("exports") // Callers have Liquibase.
    public Builder resources(ResourceAccessor resources) {
      this.resources = resources;
      return this;
    }

    /**
     * Builds the reader.
     *
     * @return the reader
     */
    public LiquibaseReader build() {
      return new LiquibaseReader(this);
    }
  }
}
