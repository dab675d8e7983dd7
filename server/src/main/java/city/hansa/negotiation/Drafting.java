package city.hansa.negotiation;

import city.hansa.accounts.Allowed;
import city.hansa.engine.text.Level;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.negotiation.DraftStore.Locked;
import city.hansa.negotiation.Proposal.Kind;
import city.hansa.negotiation.Proposal.Outcome;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps in a negotiation. What delegations write is added beside what is there; what the
 * secretariat changes names the revision that it saw, and is refused where somebody was quicker.
 */
@Service
public class Drafting {
  static final int LONGEST = 20_000;

  private final Negotiations negotiations;
  private final DraftStore store;
  private final DraftWriter writer;
  private final ApplicationEventPublisher events;

  Drafting(
      Negotiations negotiations,
      DraftStore store,
      DraftWriter writer,
      ApplicationEventPublisher events) {
    this.negotiations = negotiations;
    this.store = store;
    this.writer = writer;
    this.events = events;
  }

  /** A draft has changed, in the transaction that is still open. */
  public record DraftChanged(String instrument, long clause) {}

  /**
   * What a delegation sends.
   *
   * @param office of the delegation
   * @param clause concerned, or after which; null for the beginning
   */
  public record Sent(
      String office,
      @Nullable Long clause,
      Kind kind,
      String language,
      String heading,
      String body,
      int seen) {}

  /**
   * A delegation proposes. A clause that is agreed takes no more proposals but new ones after it.
   */
  @Transactional
  public Working propose(Viewer viewer, String instrument, Sent sent) {
    Negotiation negotiation = speaking(viewer, instrument, sent.office());
    Long clause = sent.clause();
    if (clause != null && sent.kind() != Kind.INSERT && locked(instrument, clause).agreed()) {
      return new Working.Frozen(clause);
    }
    Optional<Working> fault = fault(negotiation, sent);
    if (fault.isPresent()) {
      return fault.get();
    }
    writer.insertProposal(
        instrument,
        clause,
        sent.kind(),
        sent.language(),
        sent.heading().strip(),
        sent.body().strip(),
        sent.seen(),
        sent.office(),
        viewer.account());
    return changed(instrument, clause == null ? 0 : clause);
  }

  private Optional<Working> fault(Negotiation negotiation, Sent sent) {
    if (!negotiation.languages().contains(sent.language())) {
      return Optional.of(new Working.Faulty("language", "negotiation.refused.language"));
    }
    boolean words = sent.kind() != Kind.DELETE;
    if (words && sent.body().isBlank() && sent.heading().isBlank()) {
      return Optional.of(new Working.Faulty("body", "negotiation.refused.empty"));
    }
    if (sent.body().length() > LONGEST) {
      return Optional.of(new Working.Faulty("body", "negotiation.refused.long", LONGEST));
    }
    Long clause = sent.clause();
    boolean there =
        sent.kind() != Kind.BRACKET
            || clause != null
                && current(clause, sent.language())
                    .filter(each -> each.body().contains(sent.body().strip()))
                    .isPresent();
    return there
        ? Optional.empty()
        : Optional.of(new Working.Faulty("body", "negotiation.refused.bracket"));
  }

  /** A delegation supports a proposal or objects to it; its latest word counts. */
  @Transactional
  public Working stand(
      Viewer viewer,
      String instrument,
      String office,
      long proposal,
      Stance.Kind stance,
      String words) {
    speaking(viewer, instrument, office);
    Proposal found = proposal(instrument, proposal);
    if (found.outcome() != Outcome.OPEN) {
      return new Working.Faulty("stance", "negotiation.refused.decided");
    }
    writer.insertStance(proposal, office, stance, words.strip(), viewer.account());
    return changed(instrument, clause(found));
  }

  @Transactional
  public Working remark(
      Viewer viewer, String instrument, String office, long clause, String words) {
    speaking(viewer, instrument, office);
    locked(instrument, clause);
    if (words.isBlank() || words.length() > LONGEST) {
      return new Working.Faulty("words", "negotiation.refused.empty");
    }
    writer.insertRemark(instrument, clause, office, words.strip(), viewer.account());
    return changed(instrument, clause);
  }

  /** Its author takes a proposal back. */
  @Transactional
  public Working withdraw(Viewer viewer, String instrument, long proposal) {
    Proposal found = proposal(instrument, proposal);
    speaking(viewer, instrument, found.office());
    return decide(instrument, found, Outcome.WITHDRAWN);
  }

  /** The secretariat takes a proposal no further. */
  @Transactional
  public Working decline(Viewer viewer, String instrument, long proposal) {
    merging(viewer, instrument);
    return decide(instrument, proposal(instrument, proposal), Outcome.DECLINED);
  }

  private Working decide(String instrument, Proposal found, Outcome outcome) {
    if (found.outcome() != Outcome.OPEN) {
      return new Working.Faulty("proposal", "negotiation.refused.decided");
    }
    writer.decide(found.id(), outcome);
    return changed(instrument, clause(found));
  }

  /**
   * The secretariat takes a proposal into the text.
   *
   * @param seen revision of the clause that it saw
   */
  @Transactional
  public Working merge(Viewer viewer, String instrument, long proposal, int seen) {
    merging(viewer, instrument);
    Proposal found = proposal(instrument, proposal);
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
                  clause(found),
                  found.language(),
                  null,
                  found.heading(),
                  found.body(),
                  seen,
                  found.id());
          // The words stay; the doubt is settled.
          case BRACKET -> new Working.Done(clause(found));
        };
    if (done instanceof Working.Done) {
      writer.decide(proposal, Outcome.MERGED);
      changed(instrument, clause(found));
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
    Negotiation negotiation = merging(viewer, instrument);
    if (!negotiation.languages().contains(language)) {
      return new Working.Faulty("language", "negotiation.refused.language");
    }
    if (body.length() > LONGEST) {
      return new Working.Faulty("body", "negotiation.refused.long", LONGEST);
    }
    Working done = reword(viewer, instrument, clause, language, number, heading, body, seen, null);
    return done instanceof Working.Done ? changed(instrument, clause) : done;
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
    if (locked(instrument, clause).agreed()) {
      return new Working.Frozen(clause);
    }
    Optional<Wording> now = current(clause, language);
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
    Locked before = after == null ? null : locked(instrument, after);
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
    long clause = clause(found);
    if (locked(instrument, clause).agreed()) {
      return new Working.Frozen(clause);
    }
    Optional<Wording> now = current(clause, found.language());
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
    Negotiation negotiation = merging(viewer, instrument);
    locked(instrument, clause);
    Optional<Wording> now = current(clause, negotiation.lead());
    if (now.isEmpty()) {
      return new Working.Faulty("clause", "negotiation.refused.empty");
    }
    if (now.get().revision() != seen) {
      return new Working.Overtaken(clause, seen, now.get());
    }
    writer.agree(clause, agreed);
    return changed(instrument, clause);
  }

  private Working changed(String instrument, long clause) {
    writer.changed(instrument, clause == 0 ? null : clause);
    events.publishEvent(new DraftChanged(instrument, clause));
    return new Working.Done(clause);
  }

  private Optional<Wording> current(long clause, String language) {
    return store.listWordings(clause, language).stream().findFirst();
  }

  private Locked locked(String instrument, long clause) {
    return store
        .lockClause(instrument, clause)
        .orElseThrow(() -> new NotFound(Long.toString(clause)));
  }

  private Proposal proposal(String instrument, long id) {
    return store.lockProposal(instrument, id).orElseThrow(() -> new NotFound(Long.toString(id)));
  }

  private static long clause(Proposal proposal) {
    Long clause = proposal.clause();
    return clause == null ? 0 : clause;
  }

  /** A delegation speaks through somebody of its office. */
  private Negotiation speaking(Viewer viewer, String instrument, String office) {
    Negotiation negotiation = negotiations.get(instrument, viewer);
    if (!negotiation.delegations().contains(office)) {
      throw new Refused(Why.FORBIDDEN, "negotiation.refused.noDelegation", office);
    }
    Allowed.at(viewer, office, Negotiations.DELEGATES);
    return opened(negotiation);
  }

  private Negotiation merging(Viewer viewer, String instrument) {
    Negotiation negotiation = negotiations.get(instrument, viewer);
    Allowed.at(viewer, negotiation.office(), Negotiations.SECRETARIAT);
    return opened(negotiation);
  }

  private static Negotiation opened(Negotiation negotiation) {
    if (!negotiation.open()) {
      throw new Refused(Why.CONFLICT, "negotiation.refused.closed");
    }
    return negotiation;
  }

  /** Roles that may speak, for pages. */
  public static Set<String> speaks(Viewer viewer, Negotiation negotiation) {
    return negotiation.delegations().stream()
        .filter(office ->
            java.util.Arrays.stream(Negotiations.DELEGATES)
                .anyMatch(role -> viewer.has(role, office)))
        .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
  }

  public static boolean merges(Viewer viewer, Negotiation negotiation) {
    return java.util.Arrays.stream(Negotiations.SECRETARIAT)
        .anyMatch(role -> viewer.has(role, negotiation.office()));
  }
}
