package city.hansa.acts.deposit;

import city.hansa.acts.Act;
import city.hansa.acts.ActsDeposited;
import city.hansa.acts.Depositing;
import city.hansa.acts.PublicStandings;
import city.hansa.acts.Receipts;
import city.hansa.acts.Subject;
import city.hansa.acts.deposit.Judged.Written;
import city.hansa.acts.store.ActStore;
import city.hansa.acts.store.ActWriter;
import city.hansa.acts.store.NewAct;
import city.hansa.acts.store.Statistics;
import city.hansa.acts.store.SubmissionStore;
import city.hansa.acts.store.SubmissionStore.Kept;
import city.hansa.ledger.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a group of deposits in one transaction; receipts are made once it is durable. */
@Component
class Writing {
  private final TransactionTemplate transactions;
  private final Ledger ledger;
  private final Receipts receipts;
  private final ActStore acts;
  private final ActWriter writer;
  private final SubmissionStore submissions;
  private final FactsReader reader;
  private final PublicStandings standings;
  private final ApplicationEventPublisher events;
  private final Statistics statistics;
  private final Clock clock;
  private Statistics.@Nullable Growth growth;

  Writing(
      TransactionTemplate transactions,
      Ledger ledger,
      Receipts receipts,
      ActStore acts,
      ActWriter writer,
      SubmissionStore submissions,
      FactsReader reader,
      PublicStandings standings,
      ApplicationEventPublisher events,
      Statistics statistics,
      Clock clock) {
    this.transactions = transactions;
    this.ledger = ledger;
    this.receipts = receipts;
    this.acts = acts;
    this.writer = writer;
    this.submissions = submissions;
    this.reader = reader;
    this.standings = standings;
    this.events = events;
    this.statistics = statistics;
    this.clock = clock;
  }

  /**
   * The outcome of every wish of the group.
   *
   * @throws Unsettled if the group may have been written, or nothing can be while the database is
   *     away; after any other failure nothing was written
   */
  Map<Wish, Depositing> write(List<Wish> group) {
    AtomicBoolean judged = new AtomicBoolean();
    try {
      Map<Wish, Written> written =
          Objects.requireNonNull(
              transactions.execute(open -> {
                Map<Wish, Written> all = inTransaction(group);
                judged.set(true);
                return all;
              }));
      return outcomes(written);
    } catch (DataAccessResourceFailureException | TransactionException away) {
      throw new Unsettled(away);
    } catch (RuntimeException failure) {
      throw judged.get() ? new Unsettled(failure) : failure;
    }
  }

  private Map<Wish, Written> inTransaction(List<Wish> group) {
    long size = ledger.lock();
    grown(size);
    Instant now = acts.head().next(clock);
    Map<SubmissionStore.Key, Kept> kept =
        submissions.find(group.stream().map(Wish::key).filter(Objects::nonNull).toList());
    List<Wish> fresh = group.stream().filter(wish -> !kept.containsKey(wish.key())).toList();
    Facts facts = reader.of(fresh.stream().map(Wish::prepared).toList());
    Judged judged = Judged.of(group, kept, facts, size, now);
    if (!judged.accepted().isEmpty()) {
      save(judged, facts);
    }
    return judged.written();
  }

  private void grown(long size) {
    if (growth == null) {
      growth = statistics.from(size);
    }
    growth.to(size);
  }

  private void save(Judged judged, Facts facts) {
    writer.write(judged.accepted());
    submissions.save(judged.keys());
    ledger.append(judged.accepted().stream().map(NewAct::entryBytes).toList());
    List<Act> all = judged.accepted().stream().map(NewAct::act).toList();
    standings.update(matters(all, facts));
    events.publishEvent(
        new ActsDeposited(all.getFirst().number(), all.getLast().number(), all, null));
  }

  static Map<Subject, List<Act>> matters(List<Act> all, Facts facts) {
    return all.stream()
        .map(Act::matter)
        .distinct()
        .collect(Collectors.toMap(matter -> matter, facts::of));
  }

  private Map<Wish, Depositing> outcomes(Map<Wish, Written> written) {
    Map<Wish, Depositing> outcomes = new LinkedHashMap<>();
    written.forEach((wish, each) -> outcomes.put(wish, outcome(each)));
    return outcomes;
  }

  private Depositing outcome(Written written) {
    return switch (written) {
      case Written.New(NewAct made) ->
          new Depositing.Deposited(
              made.act(),
              ledger.receipt(made.act().number(), made.entryBytes()).showing(made.openings()));
      case Written.Before(long number) ->
          new Depositing.AlreadyDeposited(
              acts.listByNumber(List.of(number)).getFirst(), receipts.toTheOffice(number));
      case Written.Not(var reasons) -> new Depositing.Refused(reasons);
    };
  }
}
