package city.hansa.reconcile;

import city.hansa.actors.ActorsNamed;
import city.hansa.actors.Card;
import city.hansa.actors.Kind;
import city.hansa.actors.Presences;
import city.hansa.reconcile.Batch.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is said of a candidate, so that a person can tell it from others of its name. */
@Component
class ActorWords {
  private final Presences presences;
  private final MessageSource messages;

  ActorWords(Presences presences, MessageSource messages) {
    this.presences = presences;
    this.messages = messages;
  }

  /** Cards of the candidates of all answers, and how to read them to somebody. */
  record Shown(Map<String, Card> cards, MessageSource messages, Locale language) {

    /** Kind, state and people, as far as they are known. */
    String description(String actor) {
      Card card = cards.get(actor);
      if (card == null) {
        return "";
      }
      List<String> parts = new ArrayList<>(List.of(kind(card.kind())));
      if (card.country() != null) {
        parts.add(
            new Locale.Builder().setRegion(card.country()).build().getDisplayCountry(language));
      }
      if (card.people() != null) {
        parts.add(messages.getMessage("reconcile.people", new Object[] {card.people()}, language));
      }
      return String.join(" · ", parts);
    }

    Type type(String actor) {
      Card card = cards.get(actor);
      Kind kind = card == null ? Kind.CITY : card.kind();
      return new Type(kind.name(), kind(kind));
    }

    private String kind(Kind kind) {
      return messages.getMessage("reconcile.kind." + kind, null, language);
    }
  }

  /** One round trip. */
  Shown of(Collection<ActorsNamed.Naming> answers) {
    Set<String> ids = new LinkedHashSet<>();
    answers.forEach(answer -> answer.candidates().forEach(each -> ids.add(each.actor())));
    return ofIds(ids);
  }

  Shown ofIds(Collection<String> ids) {
    return new Shown(presences.cards(ids), messages, LocaleContextHolder.getLocale());
  }

  /** The properties of a query that help to tell who is meant. */
  List<Type> helping() {
    Locale language = LocaleContextHolder.getLocale();
    return List.of(Question.COUNTRY, Question.REGION, Question.COORDINATES, Question.LIST).stream()
        .map(id -> new Type(id, messages.getMessage("reconcile.property." + id, null, language)))
        .toList();
  }

  List<Type> types() {
    Shown none = new Shown(Map.of(), messages, LocaleContextHolder.getLocale());
    return Arrays.stream(Kind.values())
        .map(kind -> new Type(kind.name(), none.kind(kind)))
        .toList();
  }
}
