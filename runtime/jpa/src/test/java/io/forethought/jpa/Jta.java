package io.forethought.jpa;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions of Narayana, and data sources that take part in them. */
final class Jta {

  private static final TransactionManager MANAGER = start();

  private Jta() {}

  private static TransactionManager start() {
    for (String store : new String[] {"default", "communicationStore", "stateStore"}) {
      (store.equals("default")
              ? BeanPopulator.getDefaultInstance(ObjectStoreEnvironmentBean.class)
              : BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store))
          .setObjectStoreType(VolatileStore.class.getName());
    }
    return com.arjuna.ats.jta.TransactionManager.transactionManager();
  }

  /** That of this program. */
  static TransactionManager manager() {
    return MANAGER;
  }

  /** A pool of connections that are committed or rolled back with the transaction. */
  static DataSource dataSource(String url) throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(5)
                        .transactionIntegration(
                            new NarayanaTransactionIntegration(
                                MANAGER, new TransactionSynchronizationRegistryImple()))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url))));
  }
}
