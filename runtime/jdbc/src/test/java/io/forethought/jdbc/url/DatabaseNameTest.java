package io.forethought.jdbc.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An alias is public, so no part of user information or of a parameter's value gets into it. */
@Tag("once")
class DatabaseNameTest {

  private static final int PASSWORDS = 300;

  /** What a password can contain: each character that has a meaning in some URL, and words. */
  private static final List<String> PIECES =
      List.of(
          "secret",
          "s3cret",
          "1",
          ":1",
          "/",
          "/secret",
          "//",
          "\\",
          "?",
          "?secret",
          "&",
          "&secret=",
          "=",
          "#",
          "@",
          "@secret",
          "@secret:1:",
          "@//",
          ":",
          "::",
          ";",
          ";secret=",
          ";databaseName=",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "}}",
          "};",
          "\"",
          "\"@secret",
          "'",
          ",",
          "%40",
          " ",
          "+",
          "~",
          "!",
          "$",
          "*",
          "<",
          ">",
          "|",
          "^",
          "`",
          "ü",
          "\n",
          "\t");

  /** Where a password can be in the URLs of each vendor; the last are mistakes. */
  static Stream<String> forms() {
    return Stream.of(
        "sqlserver://h\\inst:1433;user=sa;password={%}};databaseName=orders",
        "sqlserver://h;databaseName=orders;user=sa;password={%}}",
        "sqlserver://h;databaseName=orders;password=%;user=sa",
        "sqlserver://h;password=%;database=orders",
        "jtds:sqlserver://h:1433/orders;user=sa;password=%",
        "oracle:thin:scott/%@//h:1521/orders",
        "oracle:thin:scott/\"%\"@//h:1521/orders",
        "oracle:thin:scott/\"%\"@h:1521:orders",
        "oracle:thin:\"%\"/tiger@h:1521:orders",
        "oracle:thin:scott/%@h:1521:orders",
        "oracle:thin:scott/%@h:1521/orders",
        "oracle:thin:scott/%@orders",
        "oracle:oci:scott/%@orders",
        "oracle:thin:scott/%@orders?TNS_ADMIN=/etc",
        "oracle:thin:@orders?TNS_ADMIN=%",
        "oracle:thin:@tcps://h:2484/orders?wallet_location=%",
        "oracle:thin:scott/%@(DESCRIPTION=(ADDRESS=(HOST=h))(CONNECT_DATA=(SID=orders)))",
        "mysql://me:%@h/orders",
        "mysql://%@h:3306/orders?ssl=true",
        "mysql://me:%@one:1,me:%@two:2/orders",
        "mysql://me:%@[one:1,two:2]/orders",
        "mysql://(host=h,user=me,password=%)/orders",
        "mysql://address=(host=h)(password=%)/orders",
        "mysql://h/orders?user=me&password=%",
        "mysql://h/orders?password=%&ssl=true",
        "mysql:loadbalance://me:%@one,two/orders",
        "mysql+srv://me:%@h/orders",
        "mariadb://me:%@h/orders",
        "mariadb:sequential://address=(host=h)(password=%)/orders",
        "mariadb://h/orders?user=me&password=%",
        "postgresql://h:5432/orders?user=me&password=%",
        "postgresql:orders?password=%&ssl=true",
        "redshift:iam://h:5439/orders?PWD=%",
        "redshift://h:5439/orders;UID=me;PWD=%",
        "h2:mem:orders;USER=sa;PASSWORD=%",
        "h2:tcp://h/~/orders;PASSWORD=%;MODE=LEGACY",
        "hsqldb:hsql://h:9001/orders;user=sa;password=%",
        "hsqldb:file:/data/orders;password=%",
        "derby://h:1527/orders;user=me;password=%",
        "derby:memory:orders;password=%;create=true",
        "derby:net://h:1527/orders:password=%;user=me;",
        "db2://h:50000/orders:user=me;password=%;",
        "db2:orders:password=%;",
        "informix-sqli://h:9088/orders:INFORMIXSERVER=one;user=me;password=%",
        "sybase:Tds:h:5000/orders?USER=me&PASSWORD=%",
        "firebirdsql://h:3050/data/orders?user=me&password=%",
        "firebirdsql:h/3050:/data/orders?password=%",
        "sqlite:/data/orders?cipher=sqlcipher&key=%",
        "sqlite::resource:http://me:%@h/orders",
        "snowflake://me.snowflakecomputing.com/?db=orders&user=me&password=%",
        "clickhouse:https://me:%@h:8443/orders",
        "clickhouse://h:8123/orders?password=%",
        "vertica://h:5433/orders?user=me&password=%",
        "unheard-of://me:%@h/orders?password=%;password=%",
        "unheard-of:%",
        "postgresql://me:%@h/orders",
        "db2://me:%@h/orders",
        "h2:tcp://me:%@h/orders",
        "derby://me:%@h/orders");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void noPasswordBecomesAnAlias(String form) {
    String vendor = form.substring(0, form.indexOf(':'));
    Random random = new Random(47);
    for (int i = 0; i < PASSWORDS; i++) {
      String password = password(random);
      String escaped = form.contains("{%}}") ? password.replace("}", "}}") + "}" : password;
      String rest = form.replace("{%}}", "{" + escaped).replace("%", escaped);

      MeteredUrl url = MeteredUrl.of("jdbc:metered:" + rest, null).orElseThrow();
      assertThat(url.alias()).as("%s", rest).isIn("orders", vendor);
      assertThat(url.target()).isEqualTo("jdbc:" + rest);
    }
  }

  private static String password(Random random) {
    return IntStream.range(0, 1 + random.nextInt(6))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          sqlserver://h;user=sa;password={a;databaseName=secret};databaseName=orders, orders
          sqlserver://h\\inst:1433;user=sa;password={a}};databaseName=secret};databaseName=orders, orders
          sqlserver://h;databaseName={orders}, orders
          sqlserver://h;DatabaseName = orders ;user=sa, orders
          sqlserver://[::1]:1433;database=orders;password=a@b, orders
          sqlserver://;serverName=h;databaseName=orders, orders
          sqlserver://h;databaseName=one;password=a;databaseName=two, sqlserver
          sqlserver://h;password=a{;databaseName=orders, sqlserver
          sqlserver://h;password={a;databaseName=orders, sqlserver
          sqlserver://h;password={a}b;databaseName=orders, sqlserver
          sqlserver://h;password=a;b;databaseName=orders, sqlserver
          oracle:thin:scott/ti;ger@//host:1521/service, service
          oracle:thin:scott/ti?ger@//host/service?a=b, service
          oracle:thin:scott/"p@ss"@host:1521:sid, sid
          oracle:thin:"sc/ott"/"p@ss"@host:1521:sid, sid
          oracle:thin:scott/p@ss@host:1521:sid, oracle
          oracle:thin:scott/secret, oracle
          oracle:thin:@tns_alias?TNS_ADMIN=/etc/oracle, tns_alias
          oracle:thin:@host:1521/service, service
          oracle:thin:@tcps://host:2484/service?ssl=true, service
          oracle:thin:@ldap://host:389/orders, oracle
          oracle:thin:scott/p@ss, oracle
          oracle:thin:scott/p@ss/word, oracle
          oracle:thin:scott@orders, oracle
          oracle:thin:@host/service, service
          oracle:oci8:@orders, orders
          oracle:kprb:orders, oracle
          mysql://user:pa?ss@host/db, mysql
          mysql://user:pa/ss@host/db, mysql
          mysql://user:1/ss?x=@host/db, mysql
          mysql://user:p@ss@host/db, db
          mysql:///orders, orders
          mysql://host/orders?user=me&password=p@ss, orders
          postgresql://[::1]:5432/orders, orders
          postgresql:///orders, orders
          postgresql:/, postgresql
          h2:mem:orders;PASSWORD=p@s/s, orders
          h2:zip:~/all.zip!/orders, orders
          h2:tcp://localhost, h2
          h2:file:C:/data/orders, orders
          h2:mem:orders?password=secret, h2
          hsqldb:mem:orders, orders
          derby:memory:orders;create=true, orders
          derby:orders;user=me, orders
          db2://h:50000/orders:user=..;password=..;, orders
          db2:orders, orders
          informix-sqli://h:9088/orders:INFORMIXSERVER=one, orders
          jtds:sqlserver://h:1433/orders;instance=two, orders
          jtds:sqlserver://h:1433, jtds
          sybase:Tds:h:5000/orders?USER=me, orders
          firebirdsql://h:3050//data/orders.fdb?user=me, orders.fdb
          redshift://h:5439/orders;UID=me, orders
          clickhouse:http://me:secret@h:8123/orders, orders
          snowflake://me.snowflakecomputing.com/?db=orders, snowflake
          unheard-of://h/orders, unheard-of
          un heard/of:orders, jdbc
          """)
  void eachUrlIsReadAsItsDriverReadsIt(String rest, String alias) {
    assertThat(MeteredUrl.of("jdbc:metered:" + rest, null))
        .contains(new MeteredUrl("jdbc:" + rest, alias));
  }
}
