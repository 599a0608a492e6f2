package io.forethought.boot;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Service
class ShelfCatalog implements Catalog {

  @Override
  @Transactional
  public String recommend(boolean adult) {
    boolean transaction = TransactionSynchronizationManager.isActualTransactionActive();
    return (adult ? "Ulysses" : "Emma") + (transaction ? "" : " without transaction");
  }
}
