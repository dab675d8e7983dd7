package city.hansa.acts.deposit;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActsDeposited;
import city.hansa.acts.Depository.Batch;
import city.hansa.acts.Depository.Mode;
import city.hansa.acts.Depository.Refusals;
import city.hansa.acts.Families;
import city.hansa.acts.PublicStandings;
import city.hansa.acts.Reason;
import city.hansa.acts.store.ActStore;
import city.hansa.acts.store.ActWriter;
import city.hansa.acts.store.NewAct;
import city.hansa.acts.store.Statistics;
import city.hansa.kernel.Viewer;
import city.hansa.ledger.Ledger;
import city.hansa.ledger.LedgerWriting;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes many acts in one transaction, some thousands at a time, so that memory stays flat. Each
 * chunk is guarded against what stands in the database, its own earlier chunks among it.
 */
@Component
class Bulk {
  /** Far above every number of the log, and still a whole number in JSON. */
  private static final long TRIAL = 1L << 52;

  private final TransactionTemplate transactions;
  private final Families families;
  private final Ledger ledger;
  private final ActStore acts;
  private final ActWriter writer;
  private final FactsReader reader;
  private final PublicStandings standings;
  private final ApplicationEventPublisher events;
  private final Statistics statistics;
  private final Clock clock;

  Bulk(
      TransactionTemplate transactions,
      Families families,
      Ledger ledger,
      ActStore acts,
      ActWriter writer,
      FactsReader reader,
      PublicStandings standings,
      ApplicationEventPublisher events,
      Statistics statistics,
      Clock clock) {
    this.transactions = transactions;
    this.families = families;
    this.ledger = ledger;
    this.acts = acts;
    this.writer = writer;
    this.reader = reader;
    this.standings = standings;
    this.events = events;
    this.statistics = statistics;
    this.clock = clock;
  }

  Batch deposit(
      Viewer viewer, String batch, Iterator<ActDraft> drafts, Mode mode, Refusals refusals) {
    return Objects.requireNonNull(
        transactions.execute(open -> {
          boolean check = mode == Mode.CHECK;
          long size = check ? TRIAL : ledger.lock();
          LedgerWriting log = check ? null : ledger.begin();
          Run run = new Run(viewer, batch, refusals, size, acts.head(), log);
          Chunks chunks = new Chunks(drafts, families);
          while (chunks.hasNext()) {
            run.chunk(chunks.next());
          }
          return run.end(mode, open);
        }));
  }

  /** One batch on its way. */
  private final class Run {
    private final Viewer viewer;
    private final String batch;
    private final Refusals refusals;
    private final long before;
    private final long held;
    private final Instant now;
    private final @Nullable LedgerWriting log;
    private final Statistics.Growth growth;
    private final Earlier earlier = new Earlier();

    /** Of a check: accepted, and written only if more drafts come, which may ask for it. */
    private List<Act> unwritten = List.of();

    private long right;
    private long refused;

    /**
     * @param before number of the act before the first
     * @param log null for a check: nothing will stand, and numbers far from the log's keep nobody
     *     else waiting
     */
    Run(
        Viewer viewer,
        String batch,
        Refusals refusals,
        long before,
        ActStore.Head head,
        @Nullable LedgerWriting log) {
      this.log = log;
      this.viewer = viewer;
      this.batch = batch;
      this.refusals = refusals;
      this.before = before;
      this.held = head.number();
      this.growth = statistics.from(held);
      this.now = head.next(clock);
    }

    void chunk(List<ActDraft> drafts) {
      write(unwritten);
      growth.to(held + right);
      List<Prepared.Preparing> all =
          drafts.stream()
              .map(draft -> earlier.resolved(draft, before))
              .map(draft -> Prepared.of(viewer, draft, families))
              .toList();
      Facts facts =
          reader.of(
              all.stream()
                  .filter(Prepared.Preparing.Ready.class::isInstance)
                  .map(each -> ((Prepared.Preparing.Ready) each).prepared())
                  .toList());
      List<Act> accepted = new ArrayList<>(drafts.size());
      for (Prepared.Preparing each : all) {
        switch (each) {
          case Prepared.Preparing.Unfit(var reasons) -> refuse(reasons);
          case Prepared.Preparing.Ready(Prepared prepared) -> {
            Prepared known = prepared.with(earlier.resolved(prepared.draft(), before));
            switch (Judging.of(known, facts, before + right + 1, now, batch)) {
              case Judging.Bad(var reasons) -> refuse(reasons);
              case Judging.Good(Act act) -> {
                right++;
                earlier.accepted();
                accepted.add(act);
              }
            }
          }
        }
      }
      save(accepted, facts);
    }

    private void refuse(List<Reason> reasons) {
      refused++;
      earlier.refused();
      refusals.refused(
          right + refused, reasons.stream().map(reason -> earlier.named(reason, before)).toList());
    }

    private void save(List<Act> accepted, Facts facts) {
      if (log == null) {
        unwritten = accepted;
      } else if (!accepted.isEmpty()) {
        write(accepted).forEach(each -> log.add(each.entryBytes()));
        standings.update(Writing.matters(accepted, facts));
      }
    }

    private List<NewAct> write(List<Act> accepted) {
      List<NewAct> written = accepted.stream().map(NewAct::of).toList();
      if (!written.isEmpty()) {
        writer.write(written);
      }
      return written;
    }

    Batch end(Mode mode, TransactionStatus open) {
      boolean writes =
          right > 0
              && switch (mode) {
                case CHECK -> false;
                case ALL_OR_NOTHING -> refused == 0;
                case WHAT_IS_RIGHT -> true;
              };
      if (!writes || log == null) {
        open.setRollbackOnly();
        return new Batch(0, 0, right, refused);
      }
      log.finish();
      events.publishEvent(new ActsDeposited(before + 1, before + right, List.of(), batch));
      return new Batch(before + 1, before + right, right, refused);
    }
  }
}
