package io.forethought.migrations.liquibase;

import io.forethought.migrations.MigrationCounts;
import io.forethought.migrations.MigrationReader;
import io.forethought.migrations.connection.CuttableDataSource;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.logging.LogService;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the change sets of Liquibase 4.
 *
 * <pre>{@code
 * LiquibaseReader.of(dataSource, "db/changelog.xml")
 * LiquibaseReader.builder(dataSource, "db/changelog.xml").contexts("production").build()
 * }</pre>
 *
 * <p>Reading changes nothing, takes no lock, and needs no {@code DATABASECHANGELOG}. What counts:
 *
 * <ul>
 *   <li>applied: the change sets in {@code DATABASECHANGELOG}, of whatever changelog.
 *   <li>unapplied: those of this changelog, in these contexts and with these labels, that {@code
 *       update} would run, also because they have changed. One that always runs is only unapplied
 *       until its first run.
 *   <li>failed: change sets that {@code DATABASECHANGELOG} remembers as failed. Liquibase itself
 *       leaves no such trace: what has failed is unapplied.
 * </ul>
 *
 * @since 0.1.0
 */
public final class LiquibaseReader implements MigrationReader {

  private final CuttableDataSource connections;
  private final Changelog changelog;
  private final ResourceAccessor resources;
  private final @Nullable String schema;

  private LiquibaseReader(Builder wanted) {
    this.connections = new CuttableDataSource(wanted.dataSource);
    this.resources = wanted.resources;
    this.schema = wanted.schema;
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
   * Starts with all change sets of a changelog on the class path.
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
    try (Connection connection = connections.getConnection()) {
      Database database =
          DatabaseFactory.getInstance()
              .findCorrectDatabaseImplementation(new JdbcConnection(connection));
      try {
        if (schema != null) {
          database.setDefaultSchemaName(schema);
        }
        return Scope.child(scope(database), () -> changelog.count(database, resources));
      } finally {
        // Gives the connection back as it came.
        database.close();
      }
    }
  }

  private Map<String, Object> scope(Database database) {
    Scope current = Scope.getCurrentScope();
    return Map.of(
        Scope.Attr.database.name(),
        database,
        Scope.Attr.resourceAccessor.name(),
        resources,
        Scope.Attr.logService.name(),
        new WarningsOnly(current.get(Scope.Attr.logService, LogService.class)));
  }

  @Override
  public void abandon() throws Exception {
    connections.cut();
  }

  /** What is wanted so far. Say the same as to Liquibase itself. */
  public static final class Builder {

    private final DataSource dataSource;
    private final String path;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private Contexts contexts = new Contexts();
    private LabelExpression labels = new LabelExpression();
    private ResourceAccessor resources = new ClassLoaderResourceAccessor();
    private @Nullable String schema;

    private Builder(DataSource dataSource, String path) {
      this.dataSource = dataSource;
      this.path = path;
    }

    /**
     * Counts the change sets of some contexts as unapplied, and those without a context.
     *
     * @param contexts as Liquibase takes them: {@code "production, eu"}
     * @return this builder
     */
    public Builder contexts(String contexts) {
      this.contexts = new Contexts(contexts);
      return this;
    }

    /**
     * Counts the change sets as unapplied whose labels match.
     *
     * @param labels an expression as Liquibase takes it: {@code "v2 and !slow"}
     * @return this builder
     */
    public Builder labels(String labels) {
      this.labels = new LabelExpression(labels);
      return this;
    }

    /**
     * Gives a parameter of the changelog its value.
     *
     * @param name as it stands there: {@code "owner"} for {@code ${owner}}
     * @param value its value
     * @return this builder
     */
    public Builder parameter(String name, Object value) {
      parameters.put(name, value);
      return this;
    }

    /**
     * Names the schema where {@code DATABASECHANGELOG} is.
     *
     * @param schema its name; without it, the one that connections have
     * @return this builder
     */
    public Builder schema(String schema) {
      this.schema = schema;
      return this;
    }

    /**
     * Looks for the changelog elsewhere than on the class path.
     *
     * @param resources where it is
     * @return this builder
     */
    @SuppressWarnings("exports") // Who calls it has Liquibase.
    public Builder resources(ResourceAccessor resources) {
      this.resources = resources;
      return this;
    }

    /**
     * The reader.
     *
     * @return it
     */
    public LiquibaseReader build() {
      return new LiquibaseReader(this);
    }
  }
}
