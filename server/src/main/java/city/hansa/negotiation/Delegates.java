package city.hansa.negotiation;

import city.hansa.kernel.Viewer;
import city.hansa.negotiation.Proposal.Kind;
import city.hansa.negotiation.Proposal.Outcome;
import city.hansa.negotiation.Working.Cause;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What delegations do. All they write is added beside what is there; nothing is overwritten. */
@Service
public class Delegates {
  private final Steps steps;
  private final WorkWriter writer;

  Delegates(Steps steps, WorkWriter writer) {
    this.steps = steps;
    this.writer = writer;
  }

  /**
   * A delegation proposes. A clause that is agreed takes no more proposals but new ones after it.
   *
   * @param sent office, kind, language, heading, body, seen; clause is the one concerned, or after
   *     which; 0 for the beginning
   */
  public Working propose(Viewer viewer, String instrument, Sent sent) {
    return steps.take(
        instrument,
        () -> {
          Negotiation negotiation = steps.speaking(viewer, instrument, sent.office());
          Optional<Kind> kind = sent.choice("kind", Kind.class);
          if (kind.isEmpty()) {
            return new Working.Faulty("kind", "negotiation.refused.kind");
          }
          Optional<Working> fault = fault(negotiation, kind.get(), sent);
          if (fault.isPresent()) {
            return fault.get();
          }
          long made = writer.propose(instrument, kind.get(), sent, viewer.account());
          return steps.changed(instrument, sent.number("clause"), made);
        });
  }

  private Optional<Working> fault(Negotiation negotiation, Kind kind, Sent sent) {
    if (!negotiation.languages().contains(sent.language())) {
      return Optional.of(new Working.Faulty("language", "negotiation.refused.language"));
    }
    String body = sent.text("body");
    boolean nothing = body.isEmpty() && (kind == Kind.BRACKET || sent.text("heading").isEmpty());
    if (kind != Kind.DELETE && nothing) {
      return Optional.of(new Working.Faulty("body", "negotiation.refused.empty"));
    }
    if (body.length() > Steps.LONGEST) {
      return Optional.of(new Working.Faulty("body", "negotiation.refused.long", Steps.LONGEST));
    }
    return about(negotiation.instrument(), kind, sent);
  }

  private Optional<Working> about(String instrument, Kind kind, Sent sent) {
    long clause = sent.number("clause");
    if (kind == Kind.INSERT) {
      if (clause != 0) {
        steps.clause(instrument, clause);
      }
      return Optional.empty();
    }
    steps.changeable(instrument, clause, sent.language());
    Optional<Wording> now = steps.current(clause, sent.language());
    boolean there = now.filter(each -> each.body().contains(sent.text("body"))).isPresent();
    if (kind != Kind.BRACKET || there) {
      return Optional.empty();
    }
    return Optional.of(
        sent.seen() == now.map(Wording::revision).orElse(0)
            ? new Working.Faulty("body", "negotiation.refused.bracket")
            : new Working.Conflict(Cause.OVERTAKEN, clause, now.orElse(null)));
  }

  /**
   * A delegation supports a proposal or objects to it; its latest word counts.
   *
   * @param sent office, stance, words
   */
  public Working stand(Viewer viewer, String instrument, long proposal, Sent sent) {
    return steps.take(
        instrument,
        () -> {
          steps.speaking(viewer, instrument, sent.office());
          Proposal found = steps.open(instrument, proposal);
          Optional<Stance.Kind> stance = sent.choice("stance", Stance.Kind.class);
          if (stance.isEmpty() || sent.text("words").length() > Steps.LONGEST) {
            return new Working.Faulty("stance", "negotiation.refused.stance", Steps.LONGEST);
          }
          long made = writer.stand(proposal, stance.get(), sent, viewer.account());
          return steps.changed(instrument, found.about(), made);
        });
  }

  /**
   * @param sent office, words
   */
  public Working remark(Viewer viewer, String instrument, long clause, Sent sent) {
    return steps.take(
        instrument,
        () -> {
          steps.speaking(viewer, instrument, sent.office());
          steps.clause(instrument, clause);
          String words = sent.text("words");
          if (words.isEmpty()) {
            return new Working.Faulty("words", "negotiation.refused.empty");
          }
          if (words.length() > Steps.LONGEST) {
            return new Working.Faulty("words", "negotiation.refused.long", Steps.LONGEST);
          }
          long made = writer.remark(instrument, clause, sent, viewer.account());
          return steps.changed(instrument, clause, made);
        });
  }

  /** Its author takes a proposal back. */
  public Working withdraw(Viewer viewer, String instrument, long proposal) {
    return steps.take(
        instrument,
        () -> {
          steps.speaking(viewer, instrument, steps.author(instrument, proposal));
          return steps.decide(instrument, steps.open(instrument, proposal), Outcome.WITHDRAWN);
        });
  }

  /** Offices for which a viewer may speak. */
  public static Set<String> speaks(Viewer viewer, Negotiation negotiation) {
    return negotiation.delegations().stream()
        .filter(office ->
            Arrays.stream(Negotiations.DELEGATES).anyMatch(role -> viewer.has(role, office)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
