package io.forethought.jdbc.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeteredUrlTest {

  @ParameterizedTest
  @CsvSource({
    "postgresql://localhost/orders, orders",
    "postgresql://localhost:5432/orders?user=me&password=secret, orders",
    "'postgresql://one:1,two:2/orders', orders",
    "postgresql:orders, orders",
    "postgresql://localhost/, postgresql",
    "postgresql://localhost:5432, postgresql",
    "postgresql:, postgresql",
    "'mysql:replication://one,two/orders', orders",
    "mysql://me:secret@localhost, mysql",
    "mysql://me:secret@localhost/orders, orders",
    "'mariadb:loadbalance://one,two/orders?user=me', orders",
    "h2:mem:orders;DB_CLOSE_DELAY=-1, orders",
    "h2:mem:, mem",
    "h2:tcp://localhost/~/orders, orders",
    "h2:file:./data/orders;PASSWORD=secret, orders",
    "sqlite:/var/data/orders.db, orders.db",
    "sqlite:C:\\data\\orders.db, orders.db",
    "sqlite::memory:, memory",
    "sqlite:, sqlite",
    "sqlserver://localhost:1433;databaseName=orders;password=secret, orders",
    "sqlserver://localhost;password=secret;database=orders, orders",
    "sqlserver://localhost;password=secret, sqlserver",
    "oracle:thin:@//localhost:1521/orders, orders",
    "oracle:thin:@//localhost:1521/orders:dedicated/one, orders",
    "oracle:thin:me/secret@localhost:1521:orders, orders",
    "oracle:thin:@(DESCRIPTION=(HOST=one)), oracle",
    "db2://localhost:50000/orders:user=me;password=secret;, orders",
    "derby://localhost/orders;create=true, orders",
    "nonsense, jdbc"
  })
  void withoutAnAliasTheNameOfTheDatabaseIsTaken(String rest, String alias) {
    assertThat(MeteredUrl.of("jdbc:metered:" + rest, null))
        .contains(new MeteredUrl("jdbc:" + rest, alias));
  }

  @ParameterizedTest
  @CsvSource({
    "h2:mem:x;meteredAlias=shop, h2:mem:x",
    "h2:mem:x;meteredAlias=shop;MODE=LEGACY, h2:mem:x;MODE=LEGACY",
    "h2:mem:x;MODE=LEGACY;meteredAlias=shop, h2:mem:x;MODE=LEGACY",
    "postgresql://h/x?meteredAlias=shop, postgresql://h/x",
    "postgresql://h/x?meteredAlias=shop&ssl=true, postgresql://h/x?ssl=true",
    "postgresql://h/x?ssl=true&meteredAlias=shop, postgresql://h/x?ssl=true",
    "postgresql://h/x?a=1&meteredAlias=shop&b=2, postgresql://h/x?a=1&b=2",
    "h2:mem:x;INIT=SET A 1\\;SET B 2;meteredAlias=shop, h2:mem:x;INIT=SET A 1\\;SET B 2",
    "sqlserver://h;password={a;b};meteredAlias=shop, sqlserver://h;password={a;b}",
    "sqlserver://h;meteredAlias={shop};password={a;b}, sqlserver://h;password={a;b}",
    "oracle:thin:scott/ti?ger@//h/x?meteredAlias=shop&a=1, oracle:thin:scott/ti?ger@//h/x?a=1",
    "db2://h:50000/x:meteredAlias=shop;user=me;, db2://h:50000/x:user=me;",
    "db2://h:50000/x:user=me;meteredAlias=shop;, db2://h:50000/x:user=me;",
    "db2://h:50000/x:meteredAlias=shop;, db2://h:50000/x:",
    "unheard-of:x?a=1;meteredAlias=shop;b=2, unheard-of:x?a=1;b=2"
  })
  void theParameterIsTheAliasAndGoesNoFurther(String rest, String target) {
    assertThat(MeteredUrl.of("jdbc:metered:" + rest, null))
        .contains(new MeteredUrl("jdbc:" + target, "shop"));
  }

  @ParameterizedTest
  @CsvSource({
    "sqlserver://h;password={a;meteredAlias=secret};databaseName=orders, orders",
    "postgresql://h/orders?password=a;meteredAlias=secret, orders",
    "mysql://h/orders?password=a;meteredAlias=secret, orders",
    "h2:mem:orders;PASSWORD=a\\;meteredAlias=secret, orders",
    "h2:mem:orders;PASSWORD=a?meteredAlias=secret, orders",
    "h2:mem:orders;PASSWORD=a&meteredAlias=secret, orders",
    "db2://h:50000/orders:password=a?meteredAlias=secret;, orders",
    "oracle:thin:scott/a?meteredAlias=secret@//h/orders, orders",
    "oracle:thin:scott/\"a?meteredAlias=secret\"@//h/orders, orders"
  })
  void aPartOfAPasswordIsNotTheParameter(String rest, String alias) {
    assertThat(MeteredUrl.of("jdbc:metered:" + rest, null))
        .contains(new MeteredUrl("jdbc:" + rest, alias));
  }

  @Test
  void aPropertyIsMoreThanAParameter() {
    Properties properties = new Properties();
    properties.setProperty("meteredAlias", "till");

    assertThat(MeteredUrl.of("jdbc:metered:h2:mem:x;meteredAlias=shop", properties))
        .contains(new MeteredUrl("jdbc:h2:mem:x", "till"));
  }

  @Test
  void anEmptyAliasIsNone() {
    assertThat(MeteredUrl.of("jdbc:metered:h2:mem:x;meteredAlias=", null))
        .contains(new MeteredUrl("jdbc:h2:mem:x", "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:h2:mem:x", "jdbc:meteredh2:mem:x", "metered:h2:mem:x", ""})
  void otherAddressesAreNotOurs(String url) {
    assertThat(MeteredUrl.of(url, null)).isEmpty();
    assertThat(MeteredUrl.of(null, null)).isEmpty();
  }
}
