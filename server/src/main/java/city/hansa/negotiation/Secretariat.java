package city.hansa.negotiation;

import city.hansa.kernel.Viewer;
import city.hansa.negotiation.Proposal.Outcome;
import city.hansa.negotiation.Working.Cause;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What the secretariat does. Whatever changes a clause names the revision that was seen, and is
 * refused where somebody was quicker.
 */
@Service
public class Secretariat {
  private final Steps steps;
  private final Merging merging;
  private final DraftWriter writer;

  Secretariat(Steps steps, Merging merging, DraftWriter writer) {
    this.steps = steps;
    this.merging = merging;
    this.writer = writer;
  }

  /** The secretariat takes a proposal no further. */
  public Working decline(Viewer viewer, String instrument, long proposal) {
    return steps.take(
        instrument,
        () -> {
          steps.merging(viewer, instrument);
          return steps.decide(instrument, steps.open(instrument, proposal), Outcome.DECLINED);
        });
  }

  /**
   * The secretariat takes a proposal into the text.
   *
   * @param sent seen: revision of the clause that it saw
   */
  public Working merge(Viewer viewer, String instrument, long proposal, Sent sent) {
    return steps.take(
        instrument,
        () -> {
          steps.merging(viewer, instrument);
          Proposal found = steps.open(instrument, proposal);
          merging.merge(viewer, instrument, found, sent.seen());
          return steps.decide(instrument, found, Outcome.MERGED);
        });
  }

  /**
   * The secretariat writes the words of a clause, such as those of another language.
   *
   * @param sent language, number, heading, body, seen
   */
  public Working write(Viewer viewer, String instrument, long clause, Sent sent) {
    return steps.take(
        instrument,
        () -> {
          Negotiation negotiation = steps.merging(viewer, instrument);
          if (!negotiation.languages().contains(sent.language())) {
            return new Working.Faulty("language", "negotiation.refused.language");
          }
          if (sent.text("body").length() > Steps.LONGEST) {
            return new Working.Faulty("body", "negotiation.refused.long", Steps.LONGEST);
          }
          merging.write(viewer, instrument, clause, sent);
          return steps.changed(instrument, clause, 0);
        });
  }

  /**
   * The secretariat declares a clause agreed, or opens it again.
   *
   * @param sent agreed: false opens it again; seen: revision in the leading language that it saw
   */
  public Working agree(Viewer viewer, String instrument, long clause, Sent sent) {
    return steps.take(
        instrument,
        () -> {
          Negotiation negotiation = steps.merging(viewer, instrument);
          steps.clause(instrument, clause);
          Optional<Wording> now = steps.current(clause, negotiation.lead());
          if (now.isEmpty()) {
            return new Working.Faulty("clause", "negotiation.refused.empty");
          }
          if (now.get().revision() != sent.seen()) {
            throw steps.conflict(Cause.OVERTAKEN, clause, negotiation.lead());
          }
          writer.agree(clause, !sent.text("agreed").equals("false"));
          return steps.changed(instrument, clause, 0);
        });
  }

  public static boolean merges(Viewer viewer, Negotiation negotiation) {
    return Arrays.stream(Negotiations.SECRETARIAT)
        .anyMatch(role -> viewer.has(role, negotiation.office()));
  }
}
