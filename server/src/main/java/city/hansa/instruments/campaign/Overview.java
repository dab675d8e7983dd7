package city.hansa.instruments.campaign;

import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Roll;
import city.hansa.instruments.roll.Sheet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees a campaign whole: the roll, the invitations made here, letters and papers. */
@Component
class Overview {
  private final InvitationStore invitations;
  private final LetterStore letters;
  private final PaperStore papers;
  private final Presences presences;

  Overview(
      InvitationStore invitations, LetterStore letters, PaperStore papers, Presences presences) {
    this.invitations = invitations;
    this.letters = letters;
    this.papers = papers;
    this.presences = presences;
  }

  /** Everybody invited or in the roll, in the order of the roll; four round trips. */
  List<Standing> of(Roll roll, LocalDate day) {
    String id = roll.instrument().id();
    List<Invitation> invited = invitations.list(id);
    Map<String, Card> cards = presences.cards(actors(roll, invited));
    Map<String, Invitation> byActor = new HashMap<>();
    invited.forEach(each -> byActor.put(standing(each.actor(), cards), each));
    Map<String, Line> lines = new LinkedHashMap<>();
    Sheet.of(roll, day).lines().forEach(line -> lines.put(line.actor(), line));
    byActor.keySet().forEach(actor -> lines.putIfAbsent(actor, null));
    Map<UUID, LetterStore.Sent> sent = letters.sent(id);
    Map<UUID, Paper> newest = newest(id);
    return lines.entrySet().stream()
        .map(each -> {
          Invitation invitation = byActor.get(each.getKey());
          UUID key = invitation == null ? null : invitation.id();
          return new Standing(
              card(each.getKey(), each.getValue(), cards),
              each.getValue(),
              invitation,
              key == null ? null : newest.get(key),
              key == null ? null : sent.get(key));
        })
        .toList();
  }

  private static Set<String> actors(Roll roll, List<Invitation> invited) {
    Set<String> ids = new HashSet<>(roll.participants().keySet());
    invited.forEach(each -> ids.add(each.actor()));
    return ids;
  }

  private static String standing(String actor, Map<String, Card> cards) {
    Card card = cards.get(actor);
    return card == null ? actor : card.id();
  }

  private static Card card(String actor, @Nullable Line line, Map<String, Card> cards) {
    return line == null ? Objects.requireNonNull(cards.get(actor)) : line.card();
  }

  /** The newest paper of each invitation that was not replaced. */
  private Map<UUID, Paper> newest(String instrument) {
    Map<UUID, Paper> newest = new HashMap<>();
    papers.list(instrument).stream()
        .filter(paper -> paper.state() != Paper.State.REPLACED)
        .forEach(paper ->
            newest.merge(
                paper.invitation(),
                paper,
                (one, other) -> one.handedAt().isBefore(other.handedAt()) ? other : one));
    return newest;
  }
}
