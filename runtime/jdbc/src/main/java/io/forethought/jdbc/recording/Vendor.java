package io.forethought.jdbc.recording;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The vendor of a database. */
public enum Vendor {
  POSTGRESQL("postgresql", "postgresql", "org.postgresql."),
  MARIADB("mariadb", "mariadb", "org.mariadb."),
  MYSQL("mysql", "mysql", "com.mysql."),
  H2("h2", "h2", "org.h2."),
  SQLITE("sqlite", "sqlite", "org.sqlite."),
  ORACLE("oracle", "oracle", "oracle."),
  SQLSERVER("sqlserver", "microsoft sql server", "com.microsoft.sqlserver."),
  DB2("db2", "db2", "com.ibm.db2."),
  DERBY("derby", "apache derby", "org.apache.derby."),
  HSQLDB("hsqldb", "hsql", "org.hsqldb."),

  /** Any other vendor. */
  OTHER("", "", "");

  private final String subprotocol;
  private final String product;
  private final String driver;

  /**
   * @param subprotocol what follows {@code jdbc:} in an address
   * @param product the beginning of the product's name, in lower case
   * @param driver the package of the driver
   */
  Vendor(String subprotocol, String product, String driver) {
    this.subprotocol = subprotocol;
    this.product = product;
    this.driver = driver;
  }

  /**
   * Returns the vendor for the product name that a database reports.
   *
   * @param productName for example {@code PostgreSQL}
   * @return the vendor; {@link #OTHER} if it is unknown
   */
  public static Vendor ofProduct(String productName) {
    String name = productName.toLowerCase(Locale.ROOT);
    return first(vendor -> name.startsWith(vendor.product));
  }

  /**
   * Returns the vendor for a URL, used until the database has reported its name.
   *
   * @param url for example {@code jdbc:postgresql://localhost/orders}
   * @return the vendor; {@link #OTHER} if it is unknown
   */
  public static Vendor ofUrl(String url) {
    return first(vendor -> url.startsWith("jdbc:" + vendor.subprotocol + ":"));
  }

  /**
   * Returns the vendor for a class of its driver, used until the database has reported its name.
   *
   * @param className for example {@code org.postgresql.ds.PGSimpleDataSource}
   * @return the vendor; {@link #OTHER} if it is unknown
   */
  public static Vendor ofDriver(String className) {
    return first(vendor -> className.startsWith(vendor.driver));
  }

  private static Vendor first(Predicate<Vendor> condition) {
    return Stream.of(values()).filter(condition).findFirst().orElse(OTHER);
  }
}
