package city.hansa.ties.pages;

import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.acts.Subject;
import city.hansa.acts.words.Matter;
import city.hansa.acts.words.Matters;
import city.hansa.kernel.Viewer;
import city.hansa.ties.life.TieLife;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Acts of a tie name it by its ends, and lead to its page. */
@Component
class TieMatters implements Matters {
  private final Presences presences;

  TieMatters(Presences presences) {
    this.presences = presences;
  }

  @Override
  public Map<Subject, Matter> of(Collection<Subject> subjects, Viewer viewer) {
    List<Subject> own =
        subjects.stream().filter(each -> each.family().equals(TieLife.NAME)).distinct().toList();
    Map<String, Card> cards =
        presences.cards(own.stream().flatMap(TieMatters::parts).collect(Collectors.toSet()));
    Map<Subject, Matter> known = new HashMap<>();
    for (Subject subject : own) {
      String title =
          parts(subject)
              .map(part -> cards.containsKey(part) ? cards.get(part).name() : part)
              .collect(Collectors.joining(" \u2013 "));
      known.put(subject, new Matter(title, true, "/ties/" + subject.id()));
    }
    return known;
  }

  /** The ends, and the label if it has one. */
  private static Stream<String> parts(Subject subject) {
    return Stream.of(subject.id().split("~")).skip(1);
  }
}
