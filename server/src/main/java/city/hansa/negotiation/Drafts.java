package city.hansa.negotiation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Drafts as they stand, each read once for each change: where a hundred and fifty have a draft
 * open, each step makes as many pages ask for it.
 */
@Component
class Drafts {
  private static final int KEPT = 16;

  private final DraftStore store;
  private final DraftRows reader;
  private final TransactionTemplate moment;
  private final Cache<Key, Draft> read =
      Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(Duration.ofMinutes(10)).build();

  private record Key(String instrument, long change) {}

  Drafts(DraftStore store, DraftRows reader, PlatformTransactionManager transactions) {
    this.store = store;
    this.reader = reader;
    this.moment = new TransactionTemplate(transactions);
    this.moment.setReadOnly(true);
    this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** Holds at least the changes that were committed when it is asked; mostly one round trip. */
  Draft get(Negotiation negotiation) {
    Key key = new Key(negotiation.instrument(), store.lastChange(negotiation.instrument()));
    Draft draft =
        read.get(
            key,
            missing -> Objects.requireNonNull(moment.execute(open -> reader.draft(negotiation))));
    return new Draft(negotiation, draft.clauses(), draft.beginnings(), draft.change());
  }
}
