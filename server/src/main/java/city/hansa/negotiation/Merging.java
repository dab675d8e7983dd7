package city.hansa.negotiation;

import city.hansa.engine.text.Level;
import city.hansa.kernel.Viewer;
import city.hansa.negotiation.DraftStore.Standing;
import city.hansa.negotiation.Working.Cause;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out in the text what was proposed, or what the secretariat writes itself. */
@Component
class Merging {
  private final Steps steps;
  private final DraftWriter writer;

  Merging(Steps steps, DraftWriter writer) {
    this.steps = steps;
    this.writer = writer;
  }

  /**
   * @param seen revision of the clause that the secretariat saw
   */
  void merge(Viewer viewer, String instrument, Proposal proposal, int seen) {
    switch (proposal.kind()) {
      case INSERT -> insert(viewer, instrument, proposal);
      case DELETE -> delete(instrument, proposal, seen);
      case REWORD -> reword(viewer, instrument, proposal, seen);
      case BRACKET -> {
        // The words stay; the doubt is settled.
      }
    }
  }

  void write(Viewer viewer, String instrument, long clause, Sent sent) {
    Optional<Wording> now = unchanged(instrument, clause, sent.language(), sent.seen());
    Wording next =
        Wording.next(
            now, sent.language(), sent.text("number"), sent.text("heading"), sent.text("body"));
    writer.insertWording(clause, next, null, viewer.account());
  }

  /** Number, and heading where none is proposed, stay as they are. */
  private void reword(Viewer viewer, String instrument, Proposal proposal, int seen) {
    Optional<Wording> now = unchanged(instrument, proposal.about(), proposal.language(), seen);
    Wording next =
        Wording.next(
            now,
            proposal.language(),
            now.map(Wording::number).orElse(""),
            proposal.heading().isBlank()
                ? now.map(Wording::heading).orElse("")
                : proposal.heading(),
            proposal.body());
    writer.insertWording(proposal.about(), next, proposal.id(), viewer.account());
  }

  /** The words as they stand, if they are those that were seen. */
  private Optional<Wording> unchanged(String instrument, long clause, String language, int seen) {
    steps.changeable(instrument, clause, language);
    Optional<Wording> now = steps.current(clause, language);
    if (now.isPresent() && now.get().revision() != seen) {
      throw steps.conflict(Cause.OVERTAKEN, clause, language);
    }
    return now;
  }

  private void insert(Viewer viewer, String instrument, Proposal proposal) {
    @Nullable Standing before =
        proposal.about() == 0 ? null : steps.clause(instrument, proposal.about());
    @Nullable Long parent = before == null ? null : before.parent();
    int position = before == null ? 0 : before.position();
    writer.shift(instrument, parent, position);
    long clause =
        writer.insertClause(
            instrument,
            parent,
            position + 1,
            before == null ? Level.PARAGRAPH : before.level(),
            null);
    Wording first =
        Wording.next(
            Optional.empty(), proposal.language(), "", proposal.heading(), proposal.body());
    writer.insertWording(clause, first, proposal.id(), viewer.account());
    steps.changed(instrument, 0, 0);
  }

  private void delete(String instrument, Proposal proposal, int seen) {
    unchanged(instrument, proposal.about(), proposal.language(), seen);
    writer.remove(proposal.about());
    steps.changed(instrument, 0, 0);
  }
}
