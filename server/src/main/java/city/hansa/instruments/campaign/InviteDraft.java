package city.hansa.instruments.campaign;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Payload;
import city.hansa.acts.Standing;
import city.hansa.engine.register.PartialDate;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.kernel.Visibility;
import java.time.LocalDate;
import java.util.List;

/** The act by which a depositary invites. */
final class InviteDraft {

  private InviteDraft() {}

  static ActDraft of(String instrument, String keeper, String actor, LocalDate day) {
    return new ActDraft(
        ParticipationLife.INVITE,
        keeper,
        "",
        PartialDate.of(day),
        Standing.OWN,
        keeper,
        List.of(),
        Visibility.PUBLIC,
        Payload.EMPTY
            .with(ParticipationLife.INSTRUMENT, instrument)
            .with(ParticipationLife.PARTICIPANT, actor));
  }
}
