package city.hansa.notices;

import city.hansa.acts.Act;
import city.hansa.acts.ActsDeposited;
import city.hansa.notices.NoticeWriter.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives every deposit its notices, in the deposit's own transaction: they stand or fall with it.
 */
@Component
class Numbering {
  private final NoticeWriter writer;
  private final Clock clock;

  Numbering(NoticeWriter writer, Clock clock) {
    this.writer = writer;
    this.clock = clock;
  }

  /** Three round trips, however many acts there are. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(ActsDeposited deposited) {
    writer.lock();
    List<Covered> covered = covered(deposited);
    writer.insert(numbered(writer.last(), covered));
  }

  /** What a notice is to cover. */
  record Covered(long first, long last, int year, Instant madeAt) {}

  private List<Covered> covered(ActsDeposited deposited) {
    if (deposited.batch() != null || deposited.acts().isEmpty()) {
      Instant at = writer.recordedAt(deposited.last());
      return List.of(new Covered(deposited.first(), deposited.last(), year(at), at));
    }
    return deposited.acts().stream().map(this::covered).toList();
  }

  private Covered covered(Act act) {
    return new Covered(act.number(), act.number(), year(act.recordedAt()), act.recordedAt());
  }

  private int year(Instant at) {
    return at.atZone(clock.getZone()).getYear();
  }

  /** Numbers run on from the last one; each year begins with 1. Pure. */
  static List<Row> numbered(Optional<NoticeNumber> last, List<Covered> all) {
    List<Row> rows = new ArrayList<>(all.size());
    Optional<NoticeNumber> before = last;
    for (Covered each : all) {
      NoticeNumber number =
          before.map(one -> one.next(each.year())).orElse(new NoticeNumber(each.year(), 1));
      rows.add(new Row(number, each.first(), each.last(), each.madeAt()));
      before = Optional.of(number);
    }
    return rows;
  }
}
