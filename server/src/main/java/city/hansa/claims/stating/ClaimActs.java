package city.hansa.claims.stating;

import city.hansa.acts.Act;
import city.hansa.acts.ActsDeposited;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.Payload;
import city.hansa.claims.Claim;
import city.hansa.claims.Origin;
import city.hansa.claims.entry.Entry;
import city.hansa.claims.entry.Reading;
import city.hansa.claims.stating.ClaimWriter.Stated;
import city.hansa.database.Derived;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows the acts about claims: the tables of this module are what those acts have come to. */
@Component
class ClaimActs implements Derived {
  private static final int PIECE = 4_000;

  private final FamilyActs acts;
  private final ClaimWriter writer;

  ClaimActs(FamilyActs acts, ClaimWriter writer) {
    this.acts = acts;
    this.writer = writer;
  }

  /** Inside the transaction of the deposit. */
  @EventListener
  void on(ActsDeposited deposit) {
    if (deposit.batch() == null) {
      follow(acts.among(ClaimFamily.NAME, deposit));
    } else {
      followPieces(deposit);
    }
  }

  /** A batch may be long: some thousands of acts in memory at a time. */
  private void followPieces(ActsDeposited batch) {
    for (long first = batch.first(); first <= batch.last(); first += PIECE) {
      long last = Math.min(batch.last(), first + PIECE - 1);
      follow(
          acts.among(ClaimFamily.NAME, new ActsDeposited(first, last, List.of(), batch.batch())));
    }
  }

  @Override
  public String name() {
    return "claim";
  }

  @Override
  @Transactional
  public long rebuild() {
    writer.deleteStated();
    follow(acts.all(ClaimFamily.NAME));
    return writer.countStated();
  }

  /** Statements that come one after another are written together. */
  private void follow(List<Act> inOrder) {
    Map<String, Stated> waiting = new LinkedHashMap<>();
    for (Act act : inOrder) {
      boolean apart = !act.type().equals(ClaimFamily.STATE) || act.target() != null;
      if (apart || waiting.containsKey(act.subject())) {
        writer.insertStated(waiting.values());
        waiting.clear();
      }
      if (apart) {
        follow(act);
      } else {
        stated(act).ifPresent(each -> waiting.put(act.subject(), each));
      }
    }
    writer.insertStated(waiting.values());
  }

  private static Optional<Stated> stated(Act act) {
    return Entry.read(act.subject(), new Origin.Stated(act.number()), fields(act.payload()))
            instanceof Reading.Read(Claim claim)
        ? Optional.of(new Stated(claim, act))
        : Optional.empty();
  }

  private void follow(Act act) {
    Long target = act.target();
    if (target != null) {
      writer.undo(target);
    }
    switch (act.type()) {
      case ClaimFamily.STATE -> stated(act).ifPresent(each -> writer.insertStated(List.of(each)));
      case ClaimFamily.WITHDRAW -> writer.insertDecision("WITHDRAWAL", act, List.of());
      case ClaimFamily.DISPUTE -> writer.insertDecision("OBJECTION", act, List.of());
      case ClaimFamily.RESOLVE -> writer.insertDecision("RESOLUTION", act, others(act.payload()));
      default -> {
        // A type of a newer version, or the voiding of another act: nothing of its own to keep.
      }
    }
  }

  /** The fields of an entry that a payload holds. */
  static Map<String, String> fields(Payload payload) {
    Map<String, String> fields = new HashMap<>();
    for (String field : Entry.FIELDS) {
      payload.text(field).ifPresent(text -> fields.put(field, text));
    }
    return fields;
  }

  /** Ids of the claims that a resolution decides against. */
  static List<String> others(Payload payload) {
    return Stream.of(payload.text(ClaimFamily.OTHERS).orElse("").split("[\\s,]+"))
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
