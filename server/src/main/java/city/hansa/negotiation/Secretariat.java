package city.hansa.negotiation;

import city.hansa.engine.text.Level;
import city.hansa.kernel.Viewer;
import city.hansa.negotiation.DraftStore.Locked;
import city.hansa.negotiation.Proposal.Outcome;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the secretariat does. Whatever changes a clause names the revision that was seen, and is
 * refused where somebody was quicker.
 */
@Service
public class Secretariat {
  private final Steps steps;
  private final DraftWriter writer;

  Secretariat(Steps steps, DraftWriter writer) {
    this.steps = steps;
    this.writer = writer;
  }

  /** The secretariat takes a proposal no further. */
  @Transactional
  public Working decline(Viewer viewer, String instrument, long proposal) {
    steps.merging(viewer, instrument);
    return steps.decide(instrument, steps.proposal(instrument, proposal), Outcome.DECLINED);
  }

  /**
   * The secretariat takes a proposal into the text.
   *
   * @param seen revision of the clause that it saw
   */
  @Transactional
  public Working merge(Viewer viewer, String instrument, long proposal, int seen) {
    steps.merging(viewer, instrument);
    Proposal found = steps.proposal(instrument, proposal);
    if (found.outcome() != Outcome.OPEN) {
      return new Working.Faulty("proposal", "negotiation.refused.decided");
    }
    Working done =
        switch (found.kind()) {
          case INSERT -> insert(viewer, instrument, found);
          case DELETE -> delete(instrument, found, seen);
          case REWORD ->
              reword(
                  viewer,
                  instrument,
                  steps.clause(found),
                  found.language(),
                  null,
                  found.heading(),
                  found.body(),
                  seen,
                  found.id());
          // The words stay; the doubt is settled.
          case BRACKET -> new Working.Done(steps.clause(found));
        };
    if (done instanceof Working.Done) {
      writer.decide(proposal, Outcome.MERGED);
      steps.changed(instrument, steps.clause(found));
    }
    return done;
  }

  /** The secretariat writes the words of a clause, such as those of another language. */
  @Transactional
  public Working write(
      Viewer viewer,
      String instrument,
      long clause,
      String language,
      String number,
      String heading,
      String body,
      int seen) {
    Negotiation negotiation = steps.merging(viewer, instrument);
    if (!negotiation.languages().contains(language)) {
      return new Working.Faulty("language", "negotiation.refused.language");
    }
    if (body.length() > Steps.LONGEST) {
      return new Working.Faulty("body", "negotiation.refused.long", Steps.LONGEST);
    }
    Working done = reword(viewer, instrument, clause, language, number, heading, body, seen, null);
    return done instanceof Working.Done ? steps.changed(instrument, clause) : done;
  }

  private Working reword(
      Viewer viewer,
      String instrument,
      long clause,
      String language,
      @Nullable String number,
      String heading,
      String body,
      int seen,
      @Nullable Long proposal) {
    if (steps.locked(instrument, clause).agreed()) {
      return new Working.Frozen(clause);
    }
    Optional<Wording> now = steps.current(clause, language);
    int revision = now.map(Wording::revision).orElse(0);
    if (revision != seen && now.isPresent()) {
      return new Working.Overtaken(clause, seen, now.get());
    }
    writer.insertWording(
        clause,
        language,
        revision + 1,
        number == null ? now.map(Wording::number).orElse("") : number.strip(),
        heading.isBlank() && proposal != null
            ? now.map(Wording::heading).orElse("")
            : heading.strip(),
        body.strip(),
        proposal,
        viewer.account());
    return new Working.Done(clause);
  }

  private Working insert(Viewer viewer, String instrument, Proposal found) {
    Long after = found.clause();
    Locked before = after == null ? null : steps.locked(instrument, after);
    Long parent = before == null ? null : before.parent();
    int position = before == null ? 0 : before.position();
    writer.shift(instrument, parent, position);
    long clause =
        writer.insertClause(
            instrument,
            parent,
            position + 1,
            before == null ? Level.PARAGRAPH : before.level(),
            null);
    writer.insertWording(
        clause,
        found.language(),
        1,
        "",
        found.heading(),
        found.body(),
        found.id(),
        viewer.account());
    writer.changed(instrument, null);
    return new Working.Done(clause);
  }

  private Working delete(String instrument, Proposal found, int seen) {
    long clause = steps.clause(found);
    if (steps.locked(instrument, clause).agreed()) {
      return new Working.Frozen(clause);
    }
    Optional<Wording> now = steps.current(clause, found.language());
    if (now.isPresent() && now.get().revision() != seen) {
      return new Working.Overtaken(clause, seen, now.get());
    }
    writer.remove(clause);
    writer.changed(instrument, null);
    return new Working.Done(clause);
  }

  /**
   * The secretariat declares a clause agreed, or opens it again.
   *
   * @param seen revision in the leading language that it saw
   */
  @Transactional
  public Working agree(Viewer viewer, String instrument, long clause, boolean agreed, int seen) {
    Negotiation negotiation = steps.merging(viewer, instrument);
    steps.locked(instrument, clause);
    Optional<Wording> now = steps.current(clause, negotiation.lead());
    if (now.isEmpty()) {
      return new Working.Faulty("clause", "negotiation.refused.empty");
    }
    if (now.get().revision() != seen) {
      return new Working.Overtaken(clause, seen, now.get());
    }
    writer.agree(clause, agreed);
    return steps.changed(instrument, clause);
  }

  public static boolean merges(Viewer viewer, Negotiation negotiation) {
    return Arrays.stream(Negotiations.SECRETARIAT)
        .anyMatch(role -> viewer.has(role, negotiation.office()));
  }
}
