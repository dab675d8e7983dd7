package city.hansa.accounts.factor;

import city.hansa.database.SealKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Before the first request: seals what an earlier version kept in clear, and tells the operator of
 * second factors whose key is not here.
 */
@Component
@ConditionalOnWebApplication
class SealedAtStart implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(SealedAtStart.class);

  private final FactorStore store;
  private final FactorKeys keys;
  private final TransactionOperations transactions;

  SealedAtStart(FactorStore store, FactorKeys keys, TransactionOperations transactions) {
    this.store = store;
    this.keys = keys;
    this.transactions = transactions;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transactions.executeWithoutResult(open -> sealClear());
    store.countByKey().forEach(this::tellIfLost);
  }

  private void sealClear() {
    store
        .lockClear()
        .forEach((account, secret) -> {
          SealKey key = keys.sealing();
          store.seal(account, key.seal(secret, account), key.id());
        });
  }

  private void tellIfLost(String id, long sealed) {
    if (keys.find(id).isEmpty()) {
      LOG.error(
          "{} second factors were sealed by a key that is not here. Bring {} back from your backup and start again. If it is lost, those people come in with a recovery code, or an administrator takes their second factor away on their page under Administration.",
          sealed,
          keys.file(id));
    }
  }
}
